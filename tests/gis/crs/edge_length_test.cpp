// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/edge_length.h"
#include "gis/crs/geodesic.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace gis {
namespace {

TEST(EdgeLength, IsKarneysWhereverAndHoweverLongTheEdge) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> turn(0, 2 * std::numbers::pi);
    for (const double latitude : {-84.0, -45.0, -0.01, 0.3, 10.0, 21.0, 33.0, 60.0, 84.9, 88.0}) {
        for (const double degrees : {1e-6, 1e-4, 1e-3, 0.003, 0.01, 0.03, 0.049, 0.051, 0.5, 20.0}) {
            for (int i = 0; i < 200; ++i) {
                const double heading = turn(random);
                const Point a{105.3, latitude};
                const Point b{105.3 + degrees * std::cos(heading),
                              std::clamp(latitude + degrees * std::sin(heading), -90.0, 90.0)};
                const double expected = geodesicLength(a, b);
                // Karney's own figure is good to some nanometres.
                EXPECT_NEAR(edgeLength(a, b), expected, 2e-11 * expected + 2e-8) << latitude << ' ' << degrees;
            }
        }
    }
}

TEST(EdgeLength, IsTheSameInBothDirections) {
    std::mt19937 random(12);
    std::uniform_real_distribution<double> longitude(-180, 180);
    std::uniform_real_distribution<double> latitude(-90, 90);
    std::uniform_real_distribution<double> step(-0.1, 0.1);
    for (int i = 0; i < 20'000; ++i) {
        const Point a{longitude(random), latitude(random)};
        const Point b{a.x + step(random), std::clamp(a.y + step(random), -90.0, 90.0)};
        EXPECT_EQ(edgeLength(a, b), edgeLength(b, a));
    }
}

TEST(EdgeLength, OfALineIsTheSum) {
    const std::vector<Point> line{{105, 21}, {105.001, 21}, {105.001, 21.002}, {106, 22}};
    EXPECT_NEAR(edgeLength(line), geodesicLength(line), 1e-6);
    EXPECT_EQ(edgeLength(std::vector<Point>{{105, 21}}), 0);
    EXPECT_TRUE(std::isnan(edgeLength({105, 21}, {std::numeric_limits<double>::quiet_NaN(), 21})));
}

} // namespace
} // namespace gis
