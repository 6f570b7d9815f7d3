// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace diaban {
namespace {

constexpr CircleRoom kWide{.land = 1e6, .mostRadius = 40, .mostOverlap = 0.2, .leastRadius = 3};

TEST(CircleScale, theLargestCircleIsAsLargeAsItMayBe) {
    const std::vector<CirclePlace> places{{{0, 0}, 400}, {{500, 0}, 100}};
    EXPECT_DOUBLE_EQ(circleScale(places, kWide), 2); // 40 points for the root of 400
}

TEST(CircleScale, allCirclesTogetherLeaveThreeQuartersOfTheLand) {
    const std::vector<CirclePlace> places{{{0, 0}, 400}, {{500, 0}, 100}};
    CircleRoom room = kWide;
    room.land = 4000;
    const double scale = circleScale(places, room);
    EXPECT_NEAR(std::numbers::pi * scale * scale * 500, 1000, 1e-6);
}

TEST(CircleScale, crowdedCirclesShrinkButNotOutOfSight) {
    std::vector<CirclePlace> places;
    for (int i = 0; i < 100; ++i) {
        places.push_back({{i % 10 * 10.0, i / 10 * 10.0}, 100});
    }
    const double scale = circleScale(places, kWide);
    EXPECT_LE(overlapShare(places, scale), kWide.mostOverlap);
    EXPECT_GT(scale * 10, 3);
    for (CirclePlace& place : places) {
        place.at = {0, 0};
    }
    EXPECT_NEAR(circleScale(places, kWide) * 10, 3, 0.3);
}

TEST(CircleScale, withoutPositiveValuesThereIsNone) {
    EXPECT_EQ(circleScale(std::vector<CirclePlace>{}, kWide), 0);
    EXPECT_EQ(circleScale(std::vector<CirclePlace>{{{0, 0}, 0}}, kWide), 0);
}

TEST(OverlapShare, ofTwoCircles) {
    const std::vector<CirclePlace> same{{{0, 0}, 1}, {{0, 0}, 1}};
    EXPECT_NEAR(overlapShare(same, 5), 0.5, 1e-12);
    const std::vector<CirclePlace> apart{{{0, 0}, 1}, {{10, 0}, 1}};
    EXPECT_EQ(overlapShare(apart, 5), 0);
    // Two unit circles a radius apart share 2 pi / 3 - sqrt(3) / 2.
    const std::vector<CirclePlace> half{{{0, 0}, 1}, {{1, 0}, 1}};
    EXPECT_NEAR(overlapShare(half, 1), (2 * std::numbers::pi / 3 - std::sqrt(3) / 2) / (2 * std::numbers::pi), 1e-12);
}

} // namespace
} // namespace diaban
