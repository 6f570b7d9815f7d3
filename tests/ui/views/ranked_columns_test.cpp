// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_columns.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(RankedColumns, LeaveBarsFourTenthsHoweverNarrow) {
    for (int row = 50; row < 600; ++row) {
        const RankedColumns columns = rankedColumns(row, 34, 46);
        EXPECT_GE(columns.bar, static_cast<int>(0.4 * row) - (row < 60 ? 16 : 0)) << row;
        EXPECT_EQ(columns.rank + columns.sign + columns.names + columns.bar + columns.value, row) << row;
        EXPECT_GE(columns.names, 0) << row;
    }
}

TEST(RankedColumns, ElideNamesBeforeRankAndValueAreLeftOut) {
    const RankedColumns wide = rankedColumns(400, 34, 46);
    EXPECT_EQ(wide.names, 144);
    EXPECT_EQ(wide.rank, 34);
    EXPECT_EQ(wide.value, 46);
    const RankedColumns middling = rankedColumns(300, 34, 46);
    EXPECT_LT(middling.names, 108);
    EXPECT_EQ(middling.rank, 34);
    EXPECT_EQ(middling.value, 46);
    const RankedColumns narrow = rankedColumns(150, 34, 46);
    EXPECT_EQ(narrow.rank, 0);
    EXPECT_GE(narrow.names, 50);
}

} // namespace
} // namespace diaban::ui
