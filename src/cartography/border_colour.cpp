// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/border_colour.h"

#include "src/cartography/colour_difference.h"

#include <algorithm>
#include <limits>

namespace diaban {

namespace {

constexpr double kEnough = 10; ///< CIEDE2000: a thin line needs more than a patch
constexpr int kSteps = 12;     ///< to either side of the usual colour
constexpr Colour kDarkest = colourOf(0x1f2933);
constexpr Colour kLightest = colourOf(0xffffff);

double nearestFill(std::span<const Colour> fills, const Colour& line) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const Colour& fill : fills) {
        nearest = std::min(nearest, colourDifference(fill, line));
    }
    return nearest;
}

} // namespace

Colour borderColour(std::span<const Colour> fills, const Colour& usual) {
    Colour best = usual;
    double farthest = nearestFill(fills, usual);
    for (int step = 1; step <= kSteps && farthest < kEnough; ++step) {
        for (const Colour& end : {kDarkest, kLightest}) {
            const Colour line = mix(usual, end, static_cast<double>(step) / kSteps);
            if (const double distance = nearestFill(fills, line); distance > farthest) {
                farthest = distance;
                best = line;
            }
        }
    }
    return best;
}

} // namespace diaban
