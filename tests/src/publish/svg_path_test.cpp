// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_path.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace diaban {
namespace {

std::string ringOf(const std::vector<gis::Point>& points) {
    SvgPath path;
    path.addRing(points);
    return path.data();
}

TEST(SvgNumber, isShortAndOnTheGrid) {
    EXPECT_EQ(shortNumber(6), "6");
    EXPECT_EQ(shortNumber(841.8898), "841.89");
    EXPECT_EQ(shortNumber(12.5), "12.5");
    EXPECT_EQ(shortNumber(100), "100");
    EXPECT_EQ(shortNumber(-0.001), "0");
    EXPECT_EQ(shortNumber(-3.25), "-3.25");
    EXPECT_EQ(shortNumber(std::nan("")), "0");
    EXPECT_EQ(shortNumber(1e300), "1000000000000");
    EXPECT_EQ(svgNumber(0.6), "6");
    EXPECT_EQ(svgNumber(1.2346), "12.35");
}

TEST(SvgPath, stepsFromPointToPoint) {
    EXPECT_EQ(ringOf({{1, 2}, {3, 2}, {3, 1}, {1, 2}}), "m10 20 20 0 0-10z");
    SvgPath two;
    two.addRing(std::vector<gis::Point>{{1, 1}, {2, 1}, {2, 2}, {1, 1}});
    two.addRing(std::vector<gis::Point>{{0, 0}, {1, 0}, {1, 1}, {0, 0}});
    EXPECT_EQ(two.data(), "m10 10 10 0 0 10zm-10-10 10 0 0 10z") << "after z the pen is where the ring began";
}

TEST(SvgPath, pointsThatFallTogetherAreOneAndSomethingIsLeft) {
    EXPECT_EQ(ringOf({{1, 1}, {1.01, 1}, {2, 1}, {2.02, 1.01}, {2, 2}, {1, 1}}), "m10 10 10 0 0 10z");
    EXPECT_EQ(ringOf({{1, 1}, {1.01, 1}, {1, 1.01}, {1, 1}}), "m10 10 1 0z");
    EXPECT_EQ(ringOf({}), "");
}

TEST(SvgPath, roundingDoesNotAddUp) {
    std::vector<gis::Point> line;
    for (int i = 0; i <= 1000; ++i) {
        line.push_back({i * 0.149, 0});
    }
    SvgPath path;
    path.addLine(line);
    double x = 0;
    const char* at = path.data().c_str() + 1;
    for (bool isX = true; *at != '\0'; isX = !isX) {
        char* end = nullptr;
        x += isX ? std::strtod(at, &end) : (std::strtod(at, &end), 0.0);
        at = end;
    }
    EXPECT_EQ(x, 1490);
}

TEST(SvgPath, segmentsThatFollowOneAnotherAreOneLine) {
    SvgPath path;
    path.addSegments({{{0, 0}, {1, 0}}, {{1, 0}, {1, 1}}, {{5, 5}, {6, 5}}});
    EXPECT_EQ(path.data(), "m0 0 10 0 0 10m40 40 10 0");
    SvgPath none;
    none.addSegments({});
    EXPECT_EQ(none.data(), "");
}

} // namespace
} // namespace diaban
