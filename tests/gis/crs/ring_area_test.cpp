// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/ring_area.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace gis {
namespace {

/// A ragged ring of `points` about a centre, its edges about `step` degrees long.
std::vector<Point> ragged(Point centre, double step, int points, std::mt19937_64& random) {
    std::uniform_real_distribution<double> wobble(0.8, 1.2);
    const double radius = step * points / (2 * std::numbers::pi);
    std::vector<Point> ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const double r = radius * (i % 2 == 0 ? wobble(random) : 1.0);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

struct Place {
    const char* name;
    Point centre;
    double step;
};

class RingArea : public testing::TestWithParam<Place> {};

TEST_P(RingArea, agreesWithKarney) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 20; ++round) {
        const auto ring = ragged(GetParam().centre, GetParam().step, 300, random);
        const double exact = ringAreaByKarney(ring);
        // Karney's sum from the equator carries a millimetre by metre of rounding, which is seen in small rings.
        EXPECT_NEAR(ringArea(ring), exact, 1e-11 * exact + 2e-3);
    }
}

INSTANTIATE_TEST_SUITE_P(Places, RingArea,
                         testing::Values(Place{"equator", {100, 0}, 0.005}, Place{"haNoi", {105.8, 21}, 0.001},
                                         Place{"haNoiFine", {105.8, 21}, 0.0001}, Place{"caMau", {105, 8.6}, 0.015},
                                         Place{"mixedEdges", {105, 15}, 0.02}, Place{"longEdges", {105, 15}, 0.05},
                                         Place{"south", {-70, -40}, 0.01}, Place{"north", {20, 78}, 0.004},
                                         Place{"nearPole", {20, 88}, 0.004}, Place{"dateLine", {180, 5}, 0.01}),
                         [](const auto& fault) { return std::string(fault.param.name); });

TEST(RingAreaLaw, directionStartAndShiftByATurnDoNotMatter) {
    std::mt19937_64 random(11);
    auto ring = ragged({105, 21}, 0.003, 200, random);
    const double area = ringArea(ring);
    std::ranges::reverse(ring);
    EXPECT_NEAR(ringArea(ring), area, 1e-12 * area);
    ring.pop_back();
    std::ranges::rotate(ring, ring.begin() + 57);
    EXPECT_NEAR(ringArea(ring), area, 1e-12 * area) << "an open ring is closed";
    for (Point& point : ring) {
        point.x -= 360;
    }
    EXPECT_NEAR(ringArea(ring), area, 1e-9 * area);
}

TEST(RingAreaLaw, piecesAddUp) {
    const std::vector<Point> west{{105, 21}, {105.01, 21}, {105.01, 21.01}, {105, 21.01}, {105, 21}};
    const std::vector<Point> east{{105.01, 21}, {105.02, 21}, {105.02, 21.01}, {105.01, 21.01}, {105.01, 21}};
    const std::vector<Point> both{{105, 21},       {105.01, 21}, {105.02, 21}, {105.02, 21.01},
                                  {105.01, 21.01}, {105, 21.01}, {105, 21}};
    EXPECT_NEAR(ringArea(west) + ringArea(east), ringArea(both), 1e-5);
}

TEST(RingAreaEdge, nothingToMeasure) {
    EXPECT_EQ(ringArea({}), 0);
    const std::vector<Point> line{{105, 21}, {106, 22}, {105, 21}};
    EXPECT_NEAR(ringArea(line), 0, 1e-3);
    const std::vector<Point> spoilt{{105, 21}, {std::nan(""), 22}, {106, 21}, {105, 21}};
    EXPECT_TRUE(std::isnan(ringArea(spoilt)));
}

} // namespace
} // namespace gis
