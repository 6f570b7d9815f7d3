// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/open_columns.h"
#include "src/table/settle_numbers.h"
#include "tests/src/table/expect_error.h"
#include "tests/src/table/table_of_columns.h"
#include "tests/src/table/text_grid.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::WrittenColumn;

struct SettleCase {
    const char* name;
    std::vector<WrittenColumn> columns; ///< the first is looked at
    double last;                        ///< its last value; 0: the column stays open
    const char* told;
};
class SettleNumbers : public testing::TestWithParam<SettleCase> {};

TEST_P(SettleNumbers, ByEvidenceOfTheSheet) {
    const auto& expected = GetParam();
    gis::Problems problems;
    const Table table = tableOf(test::gridOfColumns(expected.columns), {}, problems);
    const auto& column = table.columns.at(1);
    ASSERT_EQ(column.numeric, expected.last != 0);
    EXPECT_EQ(column.open.has_value(), expected.last == 0);
    EXPECT_EQ(problems.count(expected.told), 1U);
    if (column.numeric) {
        EXPECT_DOUBLE_EQ(column.numbers.back(), expected.last);
    }
}

const WrittenColumn kCommaDecimals{"Tỷ lệ (%)", {"97,37", "95,1", "88,25", "90", "91,5"}};
const WrittenColumn kPointDecimals{"Tỷ lệ (%)", {"97.37", "95.1", "88.25", "90", "91.5"}};
const std::vector<std::string> kOpen{"1.234", "5.678", "2.345", "8.901", "3.456"};

INSTANTIATE_TEST_SUITE_P(
    Case, SettleNumbers,
    testing::Values(
        SettleCase{"nothing_says", {{"Cam kết", kOpen}}, 0, "value.open_number_left"},
        SettleCase{"header_counts", {{"Số hộ", kOpen}}, 3456, "value.settled_by_header"},
        SettleCase{"header_counts_persons", {{"Dân số (người)", kOpen}}, 3456, "value.settled_by_header"},
        SettleCase{"shares_beside_are_no_thousands",
                   {{"Số hộ", kOpen}, {"Tỷ lệ (%)", {"85", "90", "77", "81", "79"}}},
                   3456,
                   "value.settled_by_header"},
        SettleCase{"millions_of_another_column",
                   {{"Số hộ", kOpen}, {"Kinh phí (triệu đồng)", {"12", "7", "9", "10", "11"}}},
                   3456,
                   "value.settled_by_header"},
        SettleCase{"header_in_milliards", {{"Số vốn (tỷ đồng)", kOpen}}, 0, "value.open_number_left"},
        SettleCase{"header_in_thousands", {{"Dân số (nghìn người)", kOpen}}, 0, "value.open_number_left"},
        SettleCase{"header_of_money", {{"Số tiền", kOpen}}, 0, "value.open_number_left"},
        SettleCase{"comma_groups_too",
                   {{"Households", {"1,234", "5,678", "2,345", "8,901", "3,456"}}},
                   3456,
                   "value.settled_by_header"},
        SettleCase{"shape", {{"Cam kết", {"950", "1.234", "870", "2.345", "1.056"}}}, 1056, "value.settled_by_shape"},
        SettleCase{"shape_of_measures",
                   {{"Diện tích", {"950", "1.234", "870", "2.345", "1.056"}}},
                   0,
                   "value.open_number_left"},
        SettleCase{"shape_of_too_few", {{"Cam kết", {"950", "1.234", "870"}}}, 0, "value.open_number_left"},
        SettleCase{"zeros_are_no_shape", {{"Cam kết", {"0", "1.234", "0", "2.345", "0"}}}, 0, "value.open_number_left"},
        SettleCase{"others_group_by_point", {{"Cam kết", kOpen}, kCommaDecimals}, 3456, "value.settled_by_columns"},
        SettleCase{"others_have_decimal_points", {{"Cam kết", kOpen}, kPointDecimals}, 0, "value.open_number_left"},
        SettleCase{"a_measure_among_decimal_points",
                   {{"Diện tích (km²)", kOpen}, kPointDecimals},
                   3.456,
                   "value.settled_by_columns"},
        SettleCase{"header_against_others", {{"Số hộ", kOpen}, kPointDecimals}, 0, "value.open_number_left"},
        SettleCase{"no_thousands_of_shares",
                   {{"Tỷ lệ đạt (%)", {"97.375", "97.376", "97.377", "97.378", "97.379"}}, kCommaDecimals},
                   0,
                   "value.open_number_left"},
        SettleCase{"no_thousands_of_percent_signs",
                   {{"Cam kết", {"97.375%", "97.376%", "97.377%", "97.378%", "97.379%"}}, kCommaDecimals},
                   0,
                   "value.open_number_left"},
        SettleCase{"no_thousands_of_areas", {{"Diện tích (km2)", kOpen}, kCommaDecimals}, 0, "value.open_number_left"},
        SettleCase{"no_thousands_of_scores", {{"Số điểm thi đua", kOpen}, kCommaDecimals}, 0, "value.open_number_left"},
        SettleCase{"no_thousands_of_lengths", {{"Chiều dài", kOpen}, kCommaDecimals}, 0, "value.open_number_left"},
        SettleCase{"thousands_of_schools", {{"Số điểm trường", kOpen}}, 3456, "value.settled_by_header"},
        SettleCase{"thousands_at_a_moment", {{"Dân số tại thời điểm 1/4", kOpen}}, 3456, "value.settled_by_header"},
        SettleCase{"thousands_of_money", {{"Số tiền", kOpen}, kCommaDecimals}, 3456, "value.settled_by_columns"},
        SettleCase{"zeros_lost_of_counts",
                   {{"Số hộ", {"1.234", "987", "2.5", "1.02", "1.345", "899"}}},
                   0,
                   "value.open_number_left"},
        SettleCase{"zeros_lost_of_counts_among_others",
                   {{"Số hộ", {"1.234", "987", "2.5", "1.02", "1.345"}}, kCommaDecimals},
                   0,
                   "value.open_number_left"},
        SettleCase{"zeros_lost_of_measures",
                   {{"Diện tích", {"1.234", "987", "2.5", "1.02", "1.345"}}},
                   1.345,
                   "table.number_style"},
        SettleCase{"groups_of_counts",
                   {{"Số hộ", {"1.234", "987", "1.234.567", "1.020", "1.345"}}},
                   1345,
                   "table.number_style"},
        SettleCase{"others_differ",
                   {{"Cam kết", kOpen}, kCommaDecimals, {"B", {"1.5", "2.5", "3.5", "4.5", "5.5"}}},
                   0,
                   "value.open_number_left"},
        SettleCase{
            "both_signs", {{"Số hộ", {"1.234", "5,678", "2.345", "8.901", "3.456"}}}, 0, "value.open_number_left"},
        SettleCase{"true_numbers",
                   {{"Cam kết", {"=1250", "=3400", "=560", "2.345", "1.056"}}},
                   1056,
                   "value.settled_by_numbers"},
        SettleCase{"true_numbers_with_parts",
                   {{"Cam kết", {"=1250", "=3400.5", "=560", "2.345", "1.056"}}},
                   0,
                   "value.open_number_left"},
        SettleCase{
            "small_true_numbers", {{"Cam kết", {"=12", "=34", "=56", "2.345", "1.056"}}}, 0, "value.open_number_left"}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(SettleNumbersAbove, AUnitOfThousandsAboveTheTableIsHeard) {
    const std::string rows = "Xã|Số dân\nAn|1.234\nBa|5.678\nCò|2.345\nDư|8.901\nĐa|3.456";
    gis::Problems problems;
    EXPECT_TRUE(tableOf(test::gridOf(rows), {}, problems).columns.at(1).numeric);
    EXPECT_TRUE(tableOf(test::gridOf("|ĐVT: nghìn người\n" + rows), {}, problems).columns.at(1).open.has_value());
}

struct CountCase {
    const char* name;
    WrittenColumn column;
    bool numeric;
    const char* told; ///< once; or nothing of them all
};
class CountColumns : public testing::TestWithParam<CountCase> {};

TEST_P(CountColumns, AreLookedAtWithTheirHeader) {
    const auto& expected = GetParam();
    gis::Problems problems;
    const auto column = tableOf(test::gridOfColumns({expected.column}), {}, problems).columns.at(1);
    EXPECT_EQ(column.numeric, expected.numeric);
    for (const char* id : {"value.counts_with_parts", "value.padded_counts", "table.mostly_numbers"}) {
        EXPECT_EQ(problems.count(id), std::string(expected.told) == id ? 1U : 0U) << id;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Case, CountColumns,
    testing::Values(
        CountCase{"thousands_typed_with_a_point",
                  {"Số hộ", {"=2.333", "=1.02", "=944", "=1.5", "=3.127", "=400"}},
                  true,
                  "value.counts_with_parts"},
        CountCase{"whole_counts", {"Số hộ", {"=2333", "=1020", "=944"}}, true, ""},
        CountCase{"counts_in_halves", {"Số lượng", {"=2.5", "=10.5", "=944"}}, true, ""},
        CountCase{"measures", {"Diện tích", {"=2.333", "=1.021", "=944"}}, true, ""},
        CountCase{"padded_beside_larger", {"Số mô hình", {"05", "12", "07"}}, true, "value.padded_counts"},
        CountCase{"padded_alike", {"Số mô hình", {"05", "05", "05"}}, true, "value.padded_counts"},
        CountCase{"padded_codes", {"Số hiệu", {"05", "12", "05"}}, false, ""},
        CountCase{"padded_without_a_count", {"Mã", {"05", "12", "05"}}, false, ""},
        CountCase{"longer_codes", {"Số hộ", {"005", "012", "05"}}, false, ""},
        CountCase{"not_reported", {"Số hộ", {"10", "chưa báo cáo", "Chưa nộp", "5"}}, true, ""},
        CountCase{"words_among_numbers", {"Số hộ", {"10", "102(1)", "104*", "5", "7"}}, false, "table.mostly_numbers"},
        CountCase{"words", {"Ghi chú", {"a", "b", "1", "c", "d"}}, false, ""}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(SettleNumbersBeside, UnitsOfThousandsBelowAndInAColumnAreHeard) {
    gis::Problems problems;
    const std::string rows = "\n1|Xã An|1.234\n2|Xã Ba|2.345\n3|Xã Cò|3.456";
    const auto open = [&](const std::string& sheet) {
        const auto table = tableOf(test::gridOf(sheet), {}, problems);
        return table.rows() == 3 && table.columns.at(2).open.has_value();
    };
    EXPECT_FALSE(open("TT|Đơn vị|Dân số" + rows));
    EXPECT_TRUE(open("TT|Đơn vị|Dân số\n||Nghìn người" + rows));
    EXPECT_TRUE(open("TT|Đơn vị|Dân số\n(1)|(2)|(3)\n||Nghìn người" + rows));
    EXPECT_TRUE(open("TT|Đơn vị|Dân số" + rows + "\nGhi chú: đơn vị nghìn người"));
    EXPECT_TRUE(open("TT|Đơn vị|Dân số|ĐVT\n1|Xã An|1.234|nghìn người\n2|Xã Ba|2.345|nghìn người\n"
                     "3|Xã Cò|3.456|nghìn người"));
}

TEST(SettleNumbersAsked, OfCountsWithLostZerosTheUserSays) {
    gis::Problems problems;
    TableOptions options;
    const auto grid = test::gridOfColumns(
        {{"Số hộ", {"1.234", "987", "1.111", "1.345", "899", "1.876", "1.001", "956", "2.345", "1.222", "2.5"}}});
    options.readings = {{"Số hộ", ColumnReading::DecimalPoint}};
    EXPECT_EQ(tableOf(grid, options, problems).columns.at(1).numbers.front(), 1.234);
    options.readings = {{"Số hộ", ColumnReading::DecimalComma}};
    const auto column = tableOf(grid, options, problems).columns.at(1);
    ASSERT_TRUE(column.numeric);
    EXPECT_EQ(column.numbers.front(), 1234);
    EXPECT_EQ(column.states.back(), CellState::Unreadable);
    EXPECT_EQ(problems.count("table.unreadable_number"), 1U);
}

TEST(OpenColumns, TheErrorNamesTheColumnBothReadingsAndTheOthers) {
    gis::Problems problems;
    const Table table = tableOf(test::gridOfColumns({{"A", kOpen}, {"B", kOpen}}), {}, problems);
    try {
        static_cast<void>(table.requireNumbers(1));
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "value.open_number");
        EXPECT_EQ(error.place(), "2");
        const auto arg = [&](std::size_t at) { return error.message().args.at(at).second; };
        EXPECT_EQ(std::get<std::string>(arg(0)), "A");
        EXPECT_EQ(std::get<double>(arg(3)), 1.234);
        EXPECT_EQ(std::get<std::string>(arg(4)), "1234");
        EXPECT_EQ(std::get<std::string>(arg(5)), "A, B");
    }
    EXPECT_EQ(test::errorOf([&] { requireSettled(table, {}); }), "value.open_number @2");
    EXPECT_EQ(test::errorOf([&] { requireSettled(table, {"a", "b"}); }), "none");
}

TEST(ColumnReadings, SettleOneColumnAndLeaveTheOthers) {
    gis::Problems problems;
    TableOptions options;
    options.readings = {
        {"A", ColumnReading::DecimalComma}, {"B", ColumnReading::DecimalPoint}, {"c", ColumnReading::Text}};
    const Table table =
        tableOf(test::gridOfColumns({{"A", kOpen}, {"B", kOpen}, {"C", kOpen}, {"D", {"1", "2", "3", "4", "5"}}}),
                options, problems);
    EXPECT_EQ(table.columns.at(1).numbers.front(), 1234);
    EXPECT_EQ(table.columns.at(2).numbers.front(), 1.234);
    EXPECT_FALSE(table.columns.at(3).numeric);
    EXPECT_FALSE(table.columns.at(3).open);
    EXPECT_TRUE(table.columns.at(4).numeric);
    options.readings = {{"E", ColumnReading::Text}};
    EXPECT_EQ(test::errorOf([&] {
                  static_cast<void>(tableOf(test::gridOfColumns({{"A", kOpen}}), options, problems));
              }),
              "table.column_missing");
}

} // namespace
} // namespace diaban
