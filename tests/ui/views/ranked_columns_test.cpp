// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/views/ranked_columns.h"
#include "ui/views/ranked_row.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(RankedColumns, LeaveBarsFourTenthsHoweverNarrow) {
    for (int row = 50; row < 600; ++row) {
        const RankedColumns columns = rankedColumns(row, 34, 46);
        EXPECT_GE(columns.bar, static_cast<int>(0.4 * row)) << row;
        const int beside = columns.below ? 0 : columns.bar;
        EXPECT_EQ(columns.rank + columns.sign + columns.names + beside + columns.value, row) << row;
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

TEST(RankedColumns, OfANarrowRowKeepNameAndValueAboveTheBar) {
    const RankedColumns small = rankedColumns(142, 33, 46); // of 1366x768 at 150 %
    EXPECT_TRUE(small.below);
    EXPECT_EQ(small.bar, 142);
    EXPECT_EQ(small.value, 46);
    EXPECT_GE(small.names, 60);
    const RankedColumns roomier = rankedColumns(200, 33, 46);
    EXPECT_TRUE(roomier.below);
    EXPECT_EQ(roomier.rank, 33);
    EXPECT_GE(roomier.names, 100);
}

TEST(RankedColumns, LeaveNoRoomForSignsWhereThereAreNone) {
    const RankedColumns with = rankedColumns(300, 34, 46);
    const RankedColumns without = rankedColumns(300, 34, 46, false);
    EXPECT_EQ(without.sign, 0);
    EXPECT_GT(without.names, with.names);
}

TEST(RankedRow, HasOneFormOfNamesForTheWholeList) {
    test::qtProgram();
    const Words words(Language::Vi);
    RankedModel model(words);
    model.show(loadedSample()->project, loadedSample(), loadedSample()->study.find("pledged_share", "2025-Q3"));
    const RankedRow row(model, nullptr);
    const QFont font;
    const auto widest = [&](int form) {
        int width = 0;
        for (int place = 0; place < model.rowCount(); ++place) {
            width = std::max(width, QFontMetrics(font).horizontalAdvance(model.index(place).data(form).toString()));
        }
        return width;
    };
    const int full = widest(Qt::DisplayRole);
    const int brief = widest(RankedModel::ShortNameRole);
    ASSERT_LT(brief, full);
    EXPECT_EQ(row.nameForm(font, full), int{Qt::DisplayRole});
    EXPECT_EQ(row.nameForm(font, full - 1), int{RankedModel::ShortNameRole}) << "of all rows";
    EXPECT_EQ(row.nameForm(font, brief - 1), int{RankedModel::BareNameRole});
    QFont large = font;
    large.setPixelSize(40);
    EXPECT_EQ(row.nameForm(large, full), int{RankedModel::BareNameRole});
}

} // namespace
} // namespace diaban::ui
