// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/self_crossings.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace gis {
namespace {

Polygons ringOf(std::vector<Point> points) {
    points.push_back(points.front());
    Polygons polygons;
    polygons.addRing(points);
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

TEST(SelfCrossings, OfAScribbleAreManyAndOfABorderNone) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> anywhere(0, 1);
    std::vector<Point> scribble(2000);
    std::vector<Point> border(20'000);
    for (Point& p : scribble) {
        p = {anywhere(random), anywhere(random)};
    }
    for (std::size_t i = 0; i < border.size(); ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(border.size());
        const double far = 1 + 0.1 * anywhere(random);
        border[i] = {far * std::cos(turn), far * std::sin(turn)};
    }
    // Two random edges in a square cross with a chance of about 0.23.
    EXPECT_NEAR(estimatedCrossings(ringOf(scribble), 0), 0.23 * 2000 * 1999 / 2, 0.04 * 2000 * 1999 / 2);
    EXPECT_EQ(estimatedCrossings(ringOf(border), 0), 0);
    EXPECT_LT(estimatedCrossings(ringOf({{0, 0}, {1, 1}, {1, 0}, {0, 1}}), 0), 3) << "a bow-tie";
    Polygons empty;
    empty.endUnit();
    EXPECT_EQ(estimatedCrossings(empty, 0), 0);
}

} // namespace
} // namespace gis
