// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/area_under_edge.h"
#include "gis/crs/ring_area.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace gis {
namespace {

TEST(AreaUnderEdge, turnsItsSignWithTheDirection) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> latitude(-89, 89);
    for (const double length : {0.001, 0.019, 0.021, 3.0}) {
        for (int round = 0; round < 500; ++round) {
            const Point a{105, latitude(random)};
            const Point b{105 + length, std::min(89.5, a.y + length / 2)};
            const double zone = zoneArea(a.y - 1);
            EXPECT_NEAR(areaUnderEdge(a, b, zone), -areaUnderEdge(b, a, zone),
                        std::abs(areaUnderEdge(a, b, zone)) * 1e-15);
        }
    }
}

TEST(AreaUnderEdge, growsWithTheHeightAboveTheParallel) {
    const Point a{105, 21};
    const Point b{105.01, 21.004};
    const double radians = 0.01 * std::acos(-1.0) / 180;
    const double high = areaUnderEdge(a, b, zoneArea(20));
    const double low = areaUnderEdge(a, b, zoneArea(20.5));
    EXPECT_NEAR(high - low, (zoneArea(20.5) - zoneArea(20)) * radians, 1e-4);
}

TEST(AreaUnderEdge, shortEdgesAddUpToKarneysRing) {
    std::mt19937_64 random(9);
    std::uniform_real_distribution<double> wobble(0.7, 1.3);
    for (const double middle : {-84.0, -60.0, -21.0, -0.01, 0.0, 10.03125, 21.0, 45.0, 84.5}) {
        std::vector<Point> ring;
        for (int i = 0; i < 200; ++i) {
            const double angle = i * std::acos(-1.0) / 100;
            const double radius = 0.2 * wobble(random) / 4;
            ring.push_back({105 + radius * std::cos(angle), middle + radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        double area = 0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            area += areaUnderEdge(ring[i], ring[i + 1], zoneArea(middle));
        }
        EXPECT_NEAR(-area / ringAreaByKarney(ring), 1, 1e-10) << middle;
    }
}

} // namespace
} // namespace gis
