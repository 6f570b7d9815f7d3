// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/fraction_columns.h"
#include "src/table/fraction_text.h"
#include "tests/src/table/table_of_columns.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

TEST(FractionText, IsReadInItsParts) {
    const auto fraction = fractionOf("56 / 64 (87,5 %)");
    ASSERT_TRUE(fraction);
    EXPECT_EQ(fraction->top.point, 56);
    EXPECT_EQ(fraction->bottom.point, 64);
    ASSERT_TRUE(fraction->percent);
    EXPECT_EQ(fraction->percent->comma, 87.5);
    EXPECT_FALSE(fraction->mayBeDate);
    EXPECT_TRUE(fractionOf("30/4")->mayBeDate);
    EXPECT_FALSE(fractionOf("32/4")->mayBeDate);
    EXPECT_FALSE(fractionOf("0/4")->mayBeDate);
    EXPECT_TRUE(fractionOf("05/9")->leadingZero);
    EXPECT_TRUE(fractionOf("56/64 87,5%")->percent);
    EXPECT_TRUE(fractionOf("1.056/2.064"));
}

TEST(FractionText, IsNothingElse) {
    for (const char* text : {"", "/", "56", "56/", "/64", "a/b", "30/4/2025", "3/2025", "12/2025", "Quý I/2025",
                             "T3/2025", "56/64 hộ", "123/KH-UBND", "56/64 (cao)", "-5/64", "5%/6", "2024/2025"}) {
        EXPECT_FALSE(fractionOf(text)) << text;
    }
}

TEST(DateText, IsADayOrAPeriod) {
    for (const char* text : {"30/4/2025", "30-04-2025", "30.4.25", "2025-04-30", "Quý I/2025", "3/2025", "T3/2025",
                             "6 tháng đầu năm 2024"}) {
        EXPECT_TRUE(isDateText(text)) << text;
    }
    for (const char* text : {"", "2025", "56/64", "1.234.567", "30/4", "An"}) {
        EXPECT_FALSE(isDateText(text)) << text;
    }
}

struct FractionCase {
    const char* name;
    const char* header;
    std::vector<std::string> cells;
    enum class Found { Split, Text, Open } found;
    std::optional<ColumnReading> asked;
};
using Found = FractionCase::Found;
class FractionColumns : public testing::TestWithParam<FractionCase> {};

TEST_P(FractionColumns, AreDecidedByTheirCells) {
    const auto& expected = GetParam();
    gis::Problems problems;
    TableOptions options;
    if (expected.asked) {
        options.readings = {{expected.header, *expected.asked}};
    }
    const Table table = tableOf(test::gridOfColumns({{expected.header, expected.cells}}), options, problems);
    EXPECT_EQ(table.columns.size(), expected.found == Found::Split ? 3U : 2U);
    EXPECT_EQ(table.columns.at(1).open.has_value(), expected.found == Found::Open);
    EXPECT_EQ(problems.count("value.fractions"), expected.found == Found::Split ? 1U : 0U);
    EXPECT_EQ(problems.count("value.open_fraction_left"), expected.found == Found::Open ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Case, FractionColumns,
    testing::Values(
        FractionCase{"plain", "Thôn", {"56/64", "12/20", "7/9"}, Found::Split, {}},
        FractionCase{"with_shares", "Thôn", {"3/4 (75%)", "5/5 (100%)"}, Found::Split, {}},
        FractionCase{"with_nothing_stated", "Thôn", {"56/64", "-", ""}, Found::Split, {}},
        FractionCase{"small_ones_may_be_days", "Thôn", {"3/4", "5/5", "2/4"}, Found::Open, {}},
        FractionCase{"small_ones_of_a_header", "Thôn đạt/Tổng số", {"3/4", "5/5", "2/4"}, Found::Split, {}},
        FractionCase{"never_above_one", "Thôn", {"3/4", "5/5", "2/4", "6/7", "1/9"}, Found::Split, {}},
        FractionCase{"days_of_a_header", "Sơ kết/tổng kết", {"25/9", "12/10", "20/12"}, Found::Open, {}},
        FractionCase{"days_of_one_month", "Tổ", {"1/9", "2/9", "3/9", "4/9", "8/9", "5/9"}, Found::Open, {}},
        FractionCase{"days_of_meeting", "Ra quân", {"1/9", "2/9", "3/9", "4/9", "8/9"}, Found::Text, {}},
        FractionCase{"papers", "Số quyết định", {"130/2020", "131/2021", "132/2022"}, Found::Text, {}},
        FractionCase{"papers_perhaps", "Tổ", {"130/2020", "131/2021", "132/2022"}, Found::Open, {}},
        FractionCase{"days", "Ngày ký", {"30/4", "1/5", "2/9"}, Found::Text, {}},
        FractionCase{"days_with_zeros", "Ký", {"30/4", "01/5", "2/9"}, Found::Text, {}},
        FractionCase{"days_of_years", "Ký", {"30/4", "1/5/2025", "2/9/2025"}, Found::Text, {}},
        FractionCase{"among_days_of_a_spreadsheet", "Thôn", {"56/64", "2025-05-06", "13/20"}, Found::Open, {}},
        FractionCase{"periods", "Kỳ", {"3/2025", "4/2025", "Quý I/2025"}, Found::Text, {}},
        FractionCase{"texts", "Số văn bản", {"12/KH", "13/QĐ"}, Found::Text, {}},
        FractionCase{"asked", "Thôn", {"3/4", "5/5"}, Found::Split, ColumnReading::Fractions},
        FractionCase{"asked_for_text", "Thôn", {"56/64", "12/20"}, Found::Text, ColumnReading::Text},
        FractionCase{"parts_with_both_signs", "Thôn", {"1.056/2.064", "1,056/20"}, Found::Open, {}}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(FractionColumnParts, AreNumbersUnderNamesOfTheirOwn) {
    gis::Problems problems;
    const Table table = tableOf(test::gridOfColumns({{"Thôn",
                                                      {"1.056/2.064 (51,2%)", "12/20 (6%)", "đang cập nhật", "", "abc",
                                                       "0/0", "7/7", "8/9", "1/2", "3/50", "4/50", "5/50"}}}),
                                {}, problems);
    ASSERT_EQ(table.columns.size(), 3U);
    const auto& top = table.columns[1];
    const auto& bottom = table.requireNumbers(table.requireColumn("Thôn (mẫu số)"));
    EXPECT_EQ(top.header, "Thôn (tử số)");
    EXPECT_EQ(top.numbers[0], 1056);
    EXPECT_EQ(bottom.numbers[0], 2064);
    EXPECT_EQ(top.states[2], CellState::NotStated);
    EXPECT_EQ(top.states[3], CellState::Empty);
    EXPECT_EQ(bottom.states[4], CellState::Unreadable);
    EXPECT_TRUE(std::isnan(bottom.numbers[4]));
    EXPECT_EQ(problems.count("value.fraction_share_differs"), 1U); // 12/20 is no 6 %
    EXPECT_EQ(problems.count("table.unreadable_number"), 1U);
}

} // namespace
} // namespace diaban
