// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/value_axis.h"

namespace diaban {
namespace {

TEST(ValueAxis, IsLinearAndReachesTheTarget) {
    const std::vector<double> values{10, 20, 30, 40, 50};
    const gis::ClassBreaks breaks = gis::manualBreaks(values, {20, 40}, true);
    const ValueAxis axis = valueAxis(values, breaks, 60);
    EXPECT_EQ(axis.logFrom, 0);
    EXPECT_EQ(axis.low, 10);
    EXPECT_EQ(axis.high, 60);
    EXPECT_DOUBLE_EQ(axis.share(35), 0.5);
    EXPECT_DOUBLE_EQ(axis.valueAt(0.5), 35);
}

TEST(ValueAxis, IsLogarithmicWhereLimitsWouldCrowd) {
    const std::vector<double> values{0, 1, 10, 100, 1000, 10000};
    const gis::ClassBreaks breaks = gis::manualBreaks(values, {5, 50, 500}, true);
    const ValueAxis axis = valueAxis(values, breaks, std::nullopt);
    EXPECT_EQ(axis.logFrom, 1);
    EXPECT_DOUBLE_EQ(axis.share(100), 0.5);
    EXPECT_DOUBLE_EQ(axis.valueAt(0.25), 10);
    EXPECT_EQ(axis.share(0), 0) << "what is smaller stands at the low end";
}

TEST(ValueAxis, OfNegativeValuesIsNeverLogarithmic) {
    const std::vector<double> values{-1, 1, 10, 100, 1000, 10000};
    const gis::ClassBreaks breaks = gis::manualBreaks(values, {5, 50, 500}, true);
    EXPECT_EQ(valueAxis(values, breaks, std::nullopt).logFrom, 0);
}

} // namespace
} // namespace diaban
