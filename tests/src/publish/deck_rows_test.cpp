// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_rows.h"

#include <gmock/gmock.h>

#include <numeric>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DeckRows, noPageIsLeftWithASingleRow) {
    EXPECT_THAT(rowsOfPages(std::vector<double>(9, 50), 20, 420), ElementsAre(5, 4)) << "not 8 and 1";
    EXPECT_THAT(rowsOfPages(std::vector<double>(8, 50), 20, 420), ElementsAre(8));
    EXPECT_THAT(rowsOfPages({}, 20, 420), IsEmpty());
    EXPECT_THAT(rowsOfPages({900, 50}, 20, 420), ElementsAre(1, 1)) << "one that is higher than the room";
}

TEST(DeckRows, allRowsComeInAsFewPagesAsTheRoomAllows) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> height(20, 120);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> heights(static_cast<std::size_t>(round));
        std::ranges::generate(heights, [&] { return height(random); });
        const std::vector<std::size_t> pages = rowsOfPages(heights, 30, 386);
        ASSERT_EQ(std::accumulate(pages.begin(), pages.end(), std::size_t{0}), heights.size());
        std::size_t row = 0;
        for (const std::size_t count : pages) {
            const auto from = heights.begin() + static_cast<std::ptrdiff_t>(row);
            EXPECT_LE(std::accumulate(from, from + static_cast<std::ptrdiff_t>(count), 0.0), 356);
            row += count;
        }
        const double all = std::accumulate(heights.begin(), heights.end(), 0.0);
        EXPECT_LE(static_cast<double>(pages.size()), 1 + all / (356 - 120));
    }
}

TEST(DeckRows, aRowHigherThanTheRoomIsCutAndSaysSo) {
    const DrawingSession drawing;
    std::string reasons;
    for (int i = 0; i < 300; ++i) {
        reasons += "tỷ lệ hộ ký cam kết thấp; ";
    }
    const std::vector<double> columns{100, 400};
    for (const std::string& text : {reasons, std::string(9000, 'x'), std::string("ngắn")}) {
        std::vector<DeckCell> row{{"Hải Khê", true}, {text}};
        cutTallRow(row, columns, 14, 300, "… (và nữa)");
        EXPECT_LE(rowHeight(row, columns, 14), 300);
        EXPECT_EQ(row.front().text, "Hải Khê");
        if (text == "ngắn") {
            EXPECT_EQ(row.back().text, text);
        } else {
            EXPECT_TRUE(row.back().text.ends_with("… (và nữa)"));
            EXPECT_GT(rowHeight(row, columns, 14), 260) << "no more is cut than has to be";
        }
    }
}

TEST(DeckRows, noWordIsWiderThanItsColumn) {
    const DrawingSession drawing;
    const std::vector<std::vector<DeckCell>> rows{
        {{"Area", true}, {"Share of households with a signed commitment (%)", true}, {"Self-management", true}},
        {{"Thành phố Hải Khê"}, {"84,5"}, {"1,84"}}};
    const auto widths = columnsFor(rows, 16, 100, 648);
    ASSERT_TRUE(widths);
    EXPECT_NEAR(std::accumulate(widths->begin(), widths->end(), 0.0), 648, 1e-9);
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            EXPECT_GE((*widths)[column], leastWidth(row[column], 16));
        }
    }
    EXPECT_GE((*widths)[0], 100);
    EXPECT_FALSE(columnsFor(rows, 16, 100, 200)) << "too narrow for the words";
}

TEST(DeckRows, aFigureShrinksIntoItsLine) {
    const DrawingSession drawing;
    EXPECT_EQ(sizeInOneLine("8", 36, 24, 200), 36);
    const double size = sizeInOneLine("264 people/km²", 36, 24, 218);
    EXPECT_LT(size, 36);
    EXPECT_LE(wholeWidth({"264 people/km²", true}, size), 218 + 13);
    EXPECT_EQ(sizeInOneLine("264 people/km²", 36, 24, 20), 24);
}

} // namespace
} // namespace diaban
