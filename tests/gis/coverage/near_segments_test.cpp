// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/near_segments.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace gis {

TEST(NearSegments, ParallelOnesAreNearAsFarAsTheReach) {
    // 10 long and 3 apart, the other one half as long: near beyond its end by 4 with a reach of 5.
    const auto found = nearness({0, 0}, {10, 0}, {0, 3}, {5, 3}, 5);
    ASSERT_TRUE(found && found->across);
    EXPECT_DOUBLE_EQ(found->across->to, 0.5);
    EXPECT_DOUBLE_EQ(found->near.to, 0.9);
    EXPECT_FALSE(nearness({0, 0}, {10, 0}, {0, 3}, {5, 3}, 2.9));
}

TEST(NearSegments, WhatIsNearIsNearPointByPoint) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> at(-10, 10);
    for (int round = 0; round < 2'000; ++round) {
        const Point a{at(random), at(random)};
        const Point b{at(random), at(random)};
        const Point c{at(random), at(random)};
        const Point d{at(random), at(random)};
        const auto found = nearness(a, b, c, d, 3);
        for (int i = 0; i <= 20; ++i) {
            const double share = i / 20.0;
            const double distance = distanceTo({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)}, c, d);
            const bool inside = found && share >= found->near.from && share <= found->near.to;
            EXPECT_EQ(inside, distance <= 3) << "round " << round << " share " << share << " distance " << distance;
            EXPECT_GE(distance, distanceBetween(a, b, c, d) - 1e-12);
        }
    }
}

TEST(NearSegments, ThatCrossHaveNoDistance) {
    EXPECT_EQ(distanceBetween({0, 0}, {2, 2}, {0, 2}, {2, 0}), 0);
    EXPECT_EQ(distanceBetween({0, 0}, {2, 0}, {1, 3}, {1, 1}), 1);
}

TEST(NearSegments, NothingComesOfPointsAndOfHugeNumbers) {
    EXPECT_FALSE(nearness({1, 1}, {1, 1}, {0, 0}, {2, 2}, 5));
    EXPECT_FALSE(nearness({0, 0}, {2, 2}, {1, 1}, {1, 1}, 5));
    EXPECT_FALSE(nearness({0, 0}, {1, 1}, {1e300, 1e300}, {-1e300, 1e300}, 5));
}

} // namespace gis
