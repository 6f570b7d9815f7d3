// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chart_axis.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(ChartAxis, HoldsAllValuesAndTheTargetAndNoMore) {
    const std::vector<double> values{62, kNone, 78, 91};
    const auto axis = chartAxis(values, 95);
    ASSERT_TRUE(axis);
    EXPECT_EQ(axis->low, 62) << "what is missing is not zero";
    EXPECT_EQ(axis->high, 95);
}

TEST(ChartAxis, IsNothingWithoutValuesAndPutsOneInTheMiddle) {
    EXPECT_FALSE(chartAxis(std::vector<double>{kNone, kNone}, 85));
    for (const double value : {0.0, 7.0, -3.0}) {
        const auto axis = chartAxis(std::vector<double>{value, value}, std::nullopt);
        ASSERT_TRUE(axis);
        EXPECT_DOUBLE_EQ(axis->share(value), 0.5);
    }
}

TEST(ChartAxis, IsLogarithmicWhereValuesWouldCrowd) {
    std::vector<double> values;
    for (int i = 0; i < 50; ++i) {
        values.push_back(10 * std::pow(1.2, i));
    }
    const auto axis = chartAxis(values, std::nullopt);
    ASSERT_TRUE(axis);
    EXPECT_GT(axis->logFrom, 0);
    EXPECT_THAT(axisTicks(*axis, 6), ElementsAre(testing::DoubleEq(10), testing::DoubleEq(100), testing::DoubleEq(1000),
                                                 testing::DoubleEq(10000)));
}

TEST(AxisTicks, AreRoundAndWithinTheAxis) {
    EXPECT_THAT(axisTicks({61.5, 94.2}, 4), ElementsAre(70, 80, 90));
    EXPECT_THAT(axisTicks({0, 1}, 5), ElementsAre(0, testing::DoubleEq(0.2), testing::DoubleEq(0.4),
                                                  testing::DoubleNear(0.6, 1e-12), testing::DoubleEq(0.8), 1));
}

TEST(AxisTicks, AscendWithinAnyAxis) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> size(-6, 9);
    for (int round = 0; round < 300; ++round) {
        const double low = std::pow(10, size(random)) * (round % 3 - 1);
        const ValueAxis axis{low, low + std::pow(10, size(random))};
        const std::vector<double> ticks = axisTicks(axis, 5);
        EXPECT_LE(ticks.size(), 12U);
        EXPECT_TRUE(std::ranges::is_sorted(ticks));
        for (const double tick : ticks) {
            EXPECT_GE(axis.share(tick), -1e-6);
            EXPECT_LE(axis.share(tick), 1 + 1e-6);
        }
    }
}

} // namespace
} // namespace diaban::ui
