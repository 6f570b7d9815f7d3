// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_colour.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kReadable = 4.5;

double luminance(const Colour& colour) noexcept {
    const auto linear = [](std::uint8_t part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

bool readable(const Colour& ground, const Colour& text) noexcept {
    const auto [dark, light] = std::minmax({luminance(ground), luminance(text)});
    return (light + 0.05) / (dark + 0.05) >= kReadable;
}

} // namespace

Colour readableOn(const Colour& ground, const Colour& ink) noexcept {
    for (const Colour& colour : {ink, colourOf(0xffffff)}) {
        if (readable(ground, colour)) {
            return colour;
        }
    }
    return colourOf(0x000000);
}

} // namespace diaban
