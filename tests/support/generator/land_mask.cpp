// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/land_mask.h"

#include "tests/support/generator/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace generator {

namespace {

/// The spine of the country and its half width there.
struct Vertebra {
    double x, y, halfWidth;
};
constexpr std::array<Vertebra, 9> kSpine{{{104.2, 22.3, 1.6},
                                          {105.9, 21.2, 1.5},
                                          {105.6, 19.2, 0.75},
                                          {106.6, 17.4, 0.50},
                                          {107.8, 15.8, 0.70},
                                          {108.6, 13.8, 0.90},
                                          {108.0, 12.0, 1.00},
                                          {106.6, 10.8, 1.10},
                                          {105.4, 9.6, 0.90}}};

double besideBone(const Vertebra& a, const Vertebra& b, double x, double y) noexcept {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double along = std::clamp(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
    const double offX = x - (a.x + along * dx);
    const double offY = y - (a.y + along * dy);
    return a.halfWidth + along * (b.halfWidth - a.halfWidth) - std::sqrt(offX * offX + offY * offY);
}

} // namespace

double inland(std::uint64_t seed, double x, double y) noexcept {
    double most = -1e9;
    for (std::size_t i = 0; i + 1 < kSpine.size(); ++i) {
        most = std::max(most, besideBone(kSpine[i], kSpine[i + 1], x, y));
    }
    return most + 0.45 * fractalNoise(seed, 1.3 * x, 1.3 * y, 6) + 0.25 * fractalNoise(seed + 1, 5 * x, 5 * y, 5);
}

double landArea(std::uint64_t seed) noexcept {
    constexpr CountryBox kBox;
    constexpr double kStep = 0.04;
    std::size_t land = 0;
    for (double y = kBox.south; y < kBox.north; y += kStep) {
        for (double x = kBox.west; x < kBox.east; x += kStep) {
            land += inland(seed, x, y) > 0 ? 1U : 0U;
        }
    }
    return static_cast<double>(land) * kStep * kStep;
}

} // namespace generator
