// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/change_figure.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

TEST(ChangeFigure, isTheDifferenceOrAPercentageAndNeverOfWhatIsMissing) {
    UnitValues before = unitsWithout(4, UnitState::NoData);
    before.set(0, 50);
    before.set(1, 0);
    before.set(2, -10);
    UnitValues now = unitsWithout(4, UnitState::NotMatched);
    now.set(0, 40);
    now.set(1, 5);
    now.set(2, -5);
    const UnitValues absolute = changeBetween(before, now, ChangeKind::Absolute);
    EXPECT_EQ(absolute.values[0], -10);
    EXPECT_EQ(absolute.values[1], 5);
    EXPECT_EQ(absolute.states[3], UnitState::NotMatched) << "the worse of both reasons";
    const UnitValues relative = changeBetween(before, now, ChangeKind::Relative);
    EXPECT_EQ(relative.values[0], -20);
    EXPECT_EQ(relative.states[1], UnitState::NoData) << "no percentage of zero";
    EXPECT_EQ(relative.values[2], 50) << "towards zero is up";
    EXPECT_TRUE(std::isnan(relative.values[1]));
}

} // namespace
} // namespace diaban
