// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/placed_boxes.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace diaban {
namespace {

bool holds(const TurnedBox& box, const gis::Point& p) {
    const double turn = box.degrees * std::numbers::pi / 180;
    const double x = (p.x - box.middle.x) * std::cos(turn) + (p.y - box.middle.y) * std::sin(turn);
    const double y = (p.y - box.middle.y) * std::cos(turn) - (p.x - box.middle.x) * std::sin(turn);
    return std::fabs(x) <= box.width / 2 && std::fabs(y) <= box.height / 2;
}

/// Whether the boxes share one of many points of the first.
bool sharesPoint(const TurnedBox& one, const TurnedBox& other) {
    const double turn = one.degrees * std::numbers::pi / 180;
    for (int i = -20; i <= 20; ++i) {
        for (int j = -20; j <= 20; ++j) {
            const double x = one.width * i / 40;
            const double y = one.height * j / 40;
            if (holds(other, {one.middle.x + x * std::cos(turn) - y * std::sin(turn),
                              one.middle.y + x * std::sin(turn) + y * std::cos(turn)})) {
                return true;
            }
        }
    }
    return false;
}

TEST(TurnedBox, MeetsAsItsPointsDo) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> at(0, 60);
    std::uniform_real_distribution<double> side(2, 30);
    std::uniform_real_distribution<double> turn(-90, 90);
    int met = 0;
    for (int i = 0; i < 2000; ++i) {
        const TurnedBox one{{at(random), at(random)}, side(random), side(random), turn(random)};
        const TurnedBox other{{at(random), at(random)}, side(random), side(random), turn(random)};
        TurnedBox less = one;
        less.width *= 0.9;
        less.height *= 0.9;
        EXPECT_EQ(one.meets(other), other.meets(one));
        EXPECT_TRUE(one.meets(other) || !sharesPoint(one, other));
        if (!one.meets(other)) {
            EXPECT_FALSE(less.meets(other));
        }
        met += one.meets(other) ? 1 : 0;
    }
    EXPECT_GT(met, 200);
    EXPECT_LT(met, 1800);
}

TEST(TurnedBox, DoesNotMeetWhatLiesBesideIt) {
    const TurnedBox slope{{0, 0}, 40, 4, 45};
    EXPECT_FALSE(slope.meets({{10, -10}, 10, 10, 0})) << "their bounds meet, they do not";
    EXPECT_TRUE(slope.meets({{10, 10}, 10, 10, 0}));
    EXPECT_TRUE(turnedBox({0, 0}, {20, 20}, 1).meets(slope));
    EXPECT_FALSE(turnedBox({0, 10}, {20, 30}, 1).meets(slope));
    EXPECT_TRUE(turnedBox({5, 5}, {5, 5}, 1).meets(slope));
}

TEST(PlacedBoxes, AnswerAsIfEachWereAsked) {
    std::mt19937 random(12);
    std::uniform_real_distribution<double> at(20, 380);
    std::uniform_real_distribution<double> side(1, 40);
    std::uniform_real_distribution<double> turn(-90, 90);
    PlacedBoxes placed({{0, 0}, {400, 400}});
    std::vector<TurnedBox> all;
    for (int i = 0; i < 2000; ++i) {
        const TurnedBox box{{at(random), at(random)}, side(random), side(random), turn(random)};
        const gis::Box bounds = box.bounds();
        const bool within = bounds.min.x >= 0 && bounds.min.y >= 0 && bounds.max.x <= 400 && bounds.max.y <= 400;
        bool free = within;
        for (const TurnedBox& other : all) {
            free = free && !other.meets(box);
        }
        ASSERT_EQ(placed.isFree(box), free);
        if (free) {
            placed.add(box);
            all.push_back(box);
        }
    }
    EXPECT_GT(all.size(), 50U);
}

TEST(PlacedBoxes, SayWhichOnesABoxMeetsUntilTheyAreRemoved) {
    PlacedBoxes placed({{0, 0}, {200, 200}});
    const std::uint32_t one = placed.add({{50, 50}, 60, 10, 45});
    const std::uint32_t other = placed.add(turnedBox({{40, 40}, {60, 60}}));
    (void)placed.add(turnedBox({{150, 150}, {160, 160}}));
    const TurnedBox asked = turnedBox({{45, 45}, {90, 55}});
    EXPECT_EQ(placed.meeting(asked), (std::vector{one, other}));
    placed.remove(one);
    EXPECT_EQ(placed.meeting(asked), std::vector{other});
    placed.remove(other);
    EXPECT_TRUE(placed.isFree(asked));
    EXPECT_FALSE(placed.holds(turnedBox({{-1, 0}, {5, 5}})));
}

} // namespace
} // namespace diaban
