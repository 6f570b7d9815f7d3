// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/bar_scale.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace diaban::ui {
namespace {

/// 1, 2, … up to so many, and more.
std::vector<double> upTo(int last, std::initializer_list<double> more = {}) {
    std::vector<double> values(static_cast<std::size_t>(last));
    std::iota(values.begin(), values.end(), 1.0);
    values.insert(values.end(), more);
    return values;
}

TEST(BarScale, ReachesFromZeroToTheLargest) {
    const BarScale scale = barScale(upTo(100));
    EXPECT_EQ(scale.low, 0);
    EXPECT_EQ(scale.high, 100);
    EXPECT_EQ(scale.share(0), 0);
    EXPECT_EQ(scale.share(25), 0.25);
    EXPECT_TRUE(scale.holds(100));
}

TEST(BarScale, AFewFarBeyondDoNotFlattenTheRest) {
    const BarScale scale = barScale(upTo(100, {5000}));
    EXPECT_EQ(scale.high, 100) << "what is not far beyond is in full";
    EXPECT_FALSE(scale.holds(5000));
    EXPECT_EQ(scale.share(5000), 1);
    EXPECT_EQ(barScale(upTo(10, {1000})).high, 10) << "of few the largest one";
    EXPECT_EQ(barScale(upTo(10, {19})).high, 19) << "not far beyond";
}

TEST(BarScale, ManyThatAreLargeAreNoFew) {
    EXPECT_EQ(barScale(upTo(50, {1000, 1001, 1002})).high, 1002);
}

TEST(BarScale, BelowZeroToo) {
    std::vector<double> values = upTo(60);
    for (double& value : values) {
        value = -value;
    }
    values.insert(values.end(), {-9000.0, 20.0});
    const BarScale scale = barScale(values);
    EXPECT_GE(scale.low, -60);
    EXPECT_FALSE(scale.holds(-9000));
    EXPECT_EQ(scale.share(-9000), 0);
    EXPECT_EQ(scale.high, 20) << "the only one there";
}

TEST(BarScale, HasAnEndOfItsOwnWhereAllIsZeroOrNothing) {
    EXPECT_EQ(barScale({}).high, 1);
    EXPECT_EQ(barScale(std::vector<double>(4, 0.0)).high, 1);
    EXPECT_EQ(barScale(std::vector<double>{3, 4000}).high, 4000) << "two are compared as they are";
}

} // namespace
} // namespace diaban::ui
