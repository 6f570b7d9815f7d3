// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette.h"
#include "src/cartography/scene_style.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace diaban {
namespace {

/// CIE L*a*b* (D65) of an sRGB colour.
std::array<double, 3> labOf(const Colour& colour) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(colour.red), g = linear(colour.green), b = linear(colour.blue);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Colour& a, const Colour& b) {
    const auto one = labOf(a), other = labOf(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

TEST(SceneStyle, aBorderIsSeenOnEveryClass) {
    const SceneStyle style;
    constexpr double kSeen = 18; // a difference of 2.3 is just noticed side by side; a thin line needs far more
    for (const std::string& palette : paletteNames()) {
        if (palette == "Greys" || palette == "RdGy" || palette == "cividis") {
            continue; // have the same greys as any border that is seen on all others
        }
        for (std::size_t classes = 3; classes <= 7; ++classes) {
            for (const Colour& fill : paletteColours(palette, classes)) {
                EXPECT_GT(difference(style.border, fill), kSeen) << palette << ' ' << classes << ' ' << hexOf(fill);
            }
        }
    }
    for (const Colour& ground :
         {style.noDataFill, style.notMatchedFill, style.suppressedFill, style.outsideFill, style.background}) {
        EXPECT_GT(difference(style.border, ground), kSeen) << hexOf(ground);
    }
    EXPECT_LT(labOf(style.coast)[0], labOf(style.border)[0] - 8) << "the whole stands out against its parts";
}

} // namespace
} // namespace diaban
