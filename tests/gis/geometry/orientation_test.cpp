// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/orientation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace gis {
namespace {

int sign(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

TEST(Orientation, isTwiceTheSignedArea) {
    EXPECT_EQ(orientation({0, 0}, {4, 0}, {0, 3}), 12);
    EXPECT_EQ(orientation({0, 0}, {0, 3}, {4, 0}), -12);
    EXPECT_EQ(orientation({0, 0}, {2, 2}, {5, 5}), 0);
    EXPECT_EQ(orientation({1, 2}, {1, 2}, {5, 5}), 0);
}

TEST(Orientation, seesTheLastBit) {
    // Three points on the diagonal, one of them moved by one unit in the last place.
    const double last = std::nextafter(12.0, 13.0);
    EXPECT_EQ(orientation({0.5, 0.5}, {12, 12}, {24, 24}), 0);
    EXPECT_LT(orientation({0.5, 0.5}, {last, 12}, {24, 24}), 1);
    EXPECT_GT(orientation({0.5, 0.5}, {last, 12}, {24, 24}), 0);
    EXPECT_LT(orientation({0.5, 0.5}, {12, last}, {24, 24}), 0);
}

TEST(Orientation, agreesWithWholeNumbersThatNearlyLieOnALine) {
    std::mt19937_64 random(5);
    for (int round = 0; round < 20'000; ++round) {
        const auto whole = [&](std::int64_t most) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most));
        };
        const std::int64_t dx = 1 + whole(1'000);
        const std::int64_t dy = whole(1'000);
        const std::int64_t far = 1 + whole(1'000'000'000);
        const std::int64_t wobbleX = whole(3) - 1;
        const std::int64_t wobbleY = whole(3) - 1;
        const Point a{static_cast<double>(dx), static_cast<double>(dy)};
        const Point b{static_cast<double>(dx * far + wobbleX), static_cast<double>(dy * far + wobbleY)};
        // a and b as seen from the origin.
        const std::int64_t exact = dx * (dy * far + wobbleY) - dy * (dx * far + wobbleX);
        EXPECT_EQ(sign(orientation({0, 0}, a, b)), exact > 0 ? 1 : exact < 0 ? -1 : 0);
        EXPECT_NEAR(orientation({0, 0}, a, b), static_cast<double>(exact), std::abs(static_cast<double>(exact)) * 1e-3);
    }
}

TEST(Orientation, turnsTheSignWhenTwoPointsAreExchanged) {
    std::mt19937_64 random(6);
    std::uniform_real_distribution<double> near(105, 105.0000000001);
    for (int round = 0; round < 20'000; ++round) {
        const Point a{near(random), near(random)};
        const Point b{near(random), near(random)};
        const Point c{(a.x + b.x) / 2, (a.y + b.y) / 2}; // on the line but for rounding
        const int turn = sign(orientation(a, b, c));
        EXPECT_EQ(sign(orientation(b, a, c)), -turn);
        EXPECT_EQ(sign(orientation(b, c, a)), turn);
        EXPECT_EQ(sign(orientation(c, a, b)), turn);
    }
}

} // namespace
} // namespace gis
