// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace diaban {
namespace {

using Cells = std::vector<std::string>;
using Numbers = std::vector<double>;
const double kNan = std::nan("");

/// The column of a table that has these cells under the header "so", beside one of names.
struct Typed {
    TableColumn column;
    gis::Problems problems;
};

Typed typed(const Cells& cells, std::optional<NumberStyle> style = std::nullopt) {
    Grid grid;
    grid.file = "t.csv";
    grid.columns = 2;
    grid.cells = {"ten", "so"};
    grid.rowNumbers = {1};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        grid.cells.push_back("Xã " + std::to_string(i));
        grid.cells.push_back(cells[i]);
        grid.rowNumbers.push_back(static_cast<std::uint32_t>(i) + 2);
    }
    Typed result;
    result.column = tableOf(grid, {style}, result.problems).columns.at(1);
    return result;
}

/// n plain cells, then these.
Cells after(std::size_t n, const Cells& cells, const std::string& plain = "12345") {
    Cells all(n, plain);
    all.insert(all.end(), cells.begin(), cells.end());
    return all;
}

struct ColumnCase {
    const char* name;
    Cells cells;
    bool numeric;
    NumberStyle style;
    Numbers last; ///< values of the last cells; NaN: no value
    const char* told;
};
class NumberColumn : public testing::TestWithParam<ColumnCase> {};

TEST_P(NumberColumn, IsDecidedByItsCells) {
    const auto& expected = GetParam();
    const auto result = typed(expected.cells);
    ASSERT_EQ(result.column.numeric, expected.numeric);
    if (*expected.told != 0) {
        EXPECT_GE(result.problems.count(expected.told), 1U) << expected.told;
    } else {
        EXPECT_TRUE(result.problems.list().empty()) << result.problems.list().front().message.id;
    }
    if (!expected.numeric) {
        EXPECT_TRUE(result.column.numbers.empty());
        return;
    }
    EXPECT_EQ(result.column.style, expected.style);
    const auto first = result.column.numbers.size() - expected.last.size();
    for (std::size_t i = 0; i < expected.last.size(); ++i) {
        const auto value = result.column.numbers[first + i];
        EXPECT_EQ(std::isnan(value), result.column.states[first + i] != CellState::Value);
        if (std::isnan(expected.last[i])) {
            EXPECT_TRUE(std::isnan(value)) << value;
        } else {
            EXPECT_DOUBLE_EQ(value, expected.last[i]);
        }
    }
}

constexpr auto kPlain = NumberStyle::Plain;
constexpr auto kPoint = NumberStyle::DecimalPoint;
constexpr auto kComma = NumberStyle::DecimalComma;

INSTANTIATE_TEST_SUITE_P(
    Case, NumberColumn,
    testing::Values(
        ColumnCase{"plain", {"1", "22", "-3"}, true, kPlain, {1, 22, -3}, ""},
        ColumnCase{"text", {"An", "Ba"}, false, kPlain, {}, ""},
        ColumnCase{"all_empty", {"", ""}, false, kPlain, {}, ""},
        ColumnCase{"some_empty", {"1", "", "3"}, true, kPlain, {1, kNan, 3}, ""},
        ColumnCase{"codes", {"00125", "00126"}, false, kPlain, {}, ""},
        ColumnCase{"one_code", after(99, {"00126"}), false, kPlain, {}, ""},
        ColumnCase{"tree_codes", {"0001.0002", "1682.1685"}, false, kPlain, {}, ""},
        ColumnCase{"decimal_point", {"3.74", "29.67"}, true, kPoint, {3.74, 29.67}, "table.number_style"},
        ColumnCase{"decimal_comma", {"3,74", "29,67"}, true, kComma, {3.74, 29.67}, "table.number_style"},
        ColumnCase{"english", {"1,234.5", "7"}, true, kPoint, {1234.5, 7}, "table.number_style"},
        ColumnCase{"vietnamese", {"3.359,80", "813"}, true, kComma, {3359.8, 813}, "table.number_style"},
        ColumnCase{
            "point_settled_by_others", {"20.9876", "20.904"}, true, kPoint, {20.9876, 20.904}, "table.number_style"},
        ColumnCase{
            "comma_settled_by_others", {"8.718.000", "813.978"}, true, kComma, {8718000, 813978}, "table.number_style"},
        ColumnCase{"ambiguous", {"1.234", "5.678"}, false, kPlain, {}, "value.open_number_left"},
        ColumnCase{"ambiguous_comma", {"1,234", "5,678"}, false, kPlain, {}, "value.open_number_left"},
        ColumnCase{"ambiguous_with_small", {"950", "870", "1.234"}, false, kPlain, {}, "value.open_number_left"},
        ColumnCase{
            "mostly_small_with_ambiguous", after(95, {"1.234"}, "950"), false, kPlain, {}, "value.open_number_left"},
        ColumnCase{"few_ambiguous_among_ungrouped",
                   after(99, {"23,870"}),
                   true,
                   kPlain,
                   {12345, kNan},
                   "table.number_cell_ambiguous"},
        ColumnCase{"not_stated",
                   {"5", "đang cập nhật", "-", "n/a", "#DIV/0!", "…"},
                   true,
                   kPlain,
                   {5, kNan, kNan, kNan, kNan, kNan},
                   "table.not_stated"},
        ColumnCase{"only_not_stated", {"-", "-"}, false, kPlain, {}, ""},
        ColumnCase{"one_in_ten_unreadable", after(9, {"abc"}), true, kPlain, {12345, kNan}, "table.unreadable_number"},
        ColumnCase{"two_in_ten_unreadable", after(8, {"abc", "def"}), false, kPlain, {}, "table.mostly_numbers"},
        ColumnCase{"percent", {"97,37 %", "5%"}, true, kComma, {97.37, 5}, "table.number_style"},
        ColumnCase{"percent_on_some", {"97 %", "5"}, true, kPlain, {97, 5}, "table.percent_mixed"},
        ColumnCase{"mixed_styles", after(9, {"3,5"}, "2.5"), true, kPoint, {2.5, kNan}, "table.unreadable_number"},
        ColumnCase{"mixed_styles_make_ambiguous_unreadable",
                   after(18, {"3,5", "1.234"}, "2.5"),
                   true,
                   kPoint,
                   {2.5, kNan, kNan},
                   "table.number_cell_ambiguous"},
        ColumnCase{"mixed_styles_even", {"2.5", "3,5"}, false, kPlain, {}, ""},
        ColumnCase{"hard_spaces", {"1\u00A0234\u00A0567", "8"}, true, kPlain, {1234567, 8}, ""},
        ColumnCase{"narrow_spaces", {"1\u202F234,5"}, true, kComma, {1234.5}, "table.number_style"},
        ColumnCase{"parentheses", {"(5)", "(6)"}, false, kPlain, {}, ""},
        ColumnCase{"phone_numbers", {"0912345678", "0987654321"}, false, kPlain, {}, ""},
        ColumnCase{"identity_numbers", {"1234567890123456", "2234567890123456"}, false, kPlain, {}, ""}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(NumberColumnStyle, TheOptionSettlesWhatIsOpen) {
    const auto comma = typed({"1.234", "5.678"}, kComma);
    ASSERT_TRUE(comma.column.numeric);
    EXPECT_EQ(comma.column.numbers, (Numbers{1234, 5678}));
    const auto point = typed({"1.234", "5.678"}, kPoint);
    EXPECT_EQ(point.column.numbers, (Numbers{1.234, 5.678}));
    EXPECT_EQ(point.problems.count("table.number_style"), 1U);
}

TEST(NumberColumnStyle, TheOptionDoesNotOverruleEvidence) {
    const auto result = typed({"28.69", "1.234"}, kComma);
    ASSERT_TRUE(result.column.numeric);
    EXPECT_EQ(result.column.style, kPoint);
    EXPECT_EQ(result.column.numbers, (Numbers{28.69, 1.234}));
}

TEST(NumberColumnStyle, AmbiguityIsToldWithBothReadings) {
    const auto result = typed({"12", "1.234"});
    ASSERT_EQ(result.problems.list().size(), 1U);
    const auto& problem = result.problems.list().front();
    EXPECT_EQ(problem.place, "3");
    EXPECT_EQ(problem.message.id, "value.open_number_left");
    EXPECT_EQ(std::get<double>(problem.message.args.at(3).second), 1.234);
    EXPECT_EQ(std::get<std::string>(problem.message.args.at(4).second), "1234");
}

TEST(NumberColumnStyle, UnreadableCellsAreToldByRowUpToALimit) {
    Cells cells(5'000, "1");
    cells.resize(5'300, "abc");
    const auto result = typed(cells);
    ASSERT_TRUE(result.column.numeric);
    EXPECT_EQ(result.problems.count("table.unreadable_number"), 300U);
    EXPECT_EQ(result.problems.list().size(), 200U);
    EXPECT_EQ(result.column.states.back(), CellState::Unreadable);
}

/// A law: no column of one style ever changes a value by the order of its rows.
TEST(NumberColumnStyle, TheOrderOfRowsChangesNothing) {
    Cells cells = {"1.234", "5.678,5", "12", "-", "8.718.000", "", "3,5"};
    const auto forward = typed(cells).column;
    std::reverse(cells.begin(), cells.end());
    auto backward = typed(cells).column;
    std::reverse(backward.numbers.begin(), backward.numbers.end());
    ASSERT_EQ(forward.numbers.size(), backward.numbers.size());
    for (std::size_t i = 0; i < forward.numbers.size(); ++i) {
        EXPECT_TRUE(forward.numbers[i] == backward.numbers[i] ||
                    (std::isnan(forward.numbers[i]) && std::isnan(backward.numbers[i])));
    }
    EXPECT_EQ(forward.numbers[0], 1234.0);
}

} // namespace
} // namespace diaban
