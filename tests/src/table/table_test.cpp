// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::errorOf;
using testing::ElementsAre;

Grid gridOf(const std::vector<std::vector<std::string>>& rows) {
    Grid grid;
    grid.file = "t.csv";
    grid.columns = rows.empty() ? 0 : rows.front().size();
    for (const auto& row : rows) {
        grid.cells.insert(grid.cells.end(), row.begin(), row.end());
        grid.rowNumbers.push_back(static_cast<std::uint32_t>(grid.rowNumbers.size()) + 1);
    }
    return grid;
}

std::vector<std::string> headersOf(const Table& table) {
    std::vector<std::string> headers;
    for (const auto& column : table.columns) {
        headers.push_back(column.header);
    }
    return headers;
}

class TableOf : public testing::Test {
protected:
    Table make(const std::vector<std::vector<std::string>>& rows) { return tableOf(gridOf(rows), {}, m_problems); }
    std::string error(const std::vector<std::vector<std::string>>& rows) {
        return errorOf([&] { static_cast<void>(make(rows)); });
    }
    gis::Problems m_problems;
};

TEST_F(TableOf, TakesTheFirstRowThatIsNotBlankAsHeader) {
    const auto table = make({{"", " "}, {"Mã", "Tên"}, {"", "\u00A0"}, {"00001", "An"}});
    EXPECT_THAT(headersOf(table), ElementsAre("Mã", "Tên"));
    EXPECT_THAT(table.rowNumbers, ElementsAre(4U));
    EXPECT_THAT(table.columns[0].texts, ElementsAre("00001"));
}

TEST_F(TableOf, SqueezesTexts) {
    const auto table = make({{" Tên\nxã ", "b"}, {"Xã\nĐông  Hòa\u00A0", "1"}});
    EXPECT_EQ(table.columns[0].header, "Tên xã");
    EXPECT_EQ(table.columns[0].texts[0], "Xã Đông Hòa");
}

TEST_F(TableOf, NamesBlankHeadersThatHaveData) {
    const auto table = make({{"a", "", "c", ""}, {"1", "x", "3", ""}});
    EXPECT_THAT(headersOf(table), ElementsAre("a", "column_2", "c"));
    EXPECT_EQ(m_problems.count("table.header_blank"), 1U);
}

TEST_F(TableOf, NumbersRepeatedHeaders) {
    const auto table = make({{"a", "a", "a (2)", "a"}, {"w", "x", "y", "z"}});
    EXPECT_THAT(headersOf(table), ElementsAre("a", "a (3)", "a (2)", "a (4)"));
    EXPECT_EQ(m_problems.count("table.header_repeated"), 2U);
}

TEST_F(TableOf, RefusesWhatIsNoTable) {
    EXPECT_EQ(error({}), "table.empty");
    EXPECT_EQ(error({{"", " "}}), "table.empty");
    EXPECT_EQ(error({{"a", "b"}}), "table.no_rows");
    EXPECT_EQ(error({{"00001", "Xã An", "5"}, {"00002", "Xã Ba", "6"}}), "table.no_header @1");
    EXPECT_EQ(error({{"1", "2.5"}, {"3", "4"}}), "table.no_header @1");
    EXPECT_EQ(error({{"BIỂU 1", "", ""}, {"1", "An", "3"}, {"2", "Ba", "4"}}), "sheet.no_header_found @1");
}

TEST_F(TableOf, ATitleMayStandAboveTheHeader) {
    const auto table = make({{"BIỂU 1", "", ""}, {"Mã", "Tên", "Số"}, {"1", "2", "3"}});
    EXPECT_THAT(headersOf(table), ElementsAre("Mã", "Tên", "Số"));
    EXPECT_THAT(table.rowNumbers, ElementsAre(3U));
    EXPECT_EQ(m_problems.count("sheet.title_rows"), 1U);
}

TEST_F(TableOf, YearsAreGoodHeaders) {
    EXPECT_EQ(error({{"Tỉnh", "2023", "2024"}, {"An", "1", "2"}}), "none");
    EXPECT_EQ(error({{"2023", "2024"}, {"1", "2"}}), "none");
}

TEST_F(TableOf, AHeaderCellAloneIsNoTitleOverTwoColumns) {
    EXPECT_THAT(headersOf(make({{"", "Số hộ"}, {"An", "1"}})), ElementsAre("column_1", "Số hộ"));
}

TEST_F(TableOf, TypedCellsAreNeverReadInGroups) {
    auto grid = gridOf({{"ten", "so"}, {"An", "1.234"}, {"Ba", "5.678"}});
    grid.typed = {0, 0, 0, 1, 0, 1};
    const auto table = tableOf(grid, {NumberStyle::DecimalComma}, m_problems);
    ASSERT_TRUE(table.columns[1].numeric);
    EXPECT_THAT(table.columns[1].numbers, ElementsAre(1.234, 5.678));
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(TableOf, TextsAmongTypedCellsStayAmbiguous) {
    Grid grid = gridOf({{"ten", "so"}});
    grid.typed = {0, 0};
    for (std::uint32_t i = 2; i < 22; ++i) {
        grid.cells.insert(grid.cells.end(), {"An", "12.5"});
        grid.typed.insert(grid.typed.end(), {0, 1});
        grid.rowNumbers.push_back(i);
    }
    grid.cells.insert(grid.cells.end(), {"Ba", "1.234"});
    grid.typed.insert(grid.typed.end(), {0, 0});
    grid.rowNumbers.push_back(22);
    grid.sheet = "Biểu 1";
    const auto table = tableOf(grid, {}, m_problems);
    ASSERT_TRUE(table.columns[1].numeric);
    EXPECT_EQ(table.columns[1].states.back(), CellState::Unreadable);
    ASSERT_EQ(m_problems.count("table.number_cell_ambiguous"), 1U);
    EXPECT_EQ(m_problems.list().front().place, "Biểu 1!B22");
}

TEST_F(TableOf, FindsColumnsByHeader) {
    const auto table = make({{"Tên xã", "TÊN XÃ", "Số hộ", "số  Hộ 2"}, {"a", "b", "c", "d"}});
    EXPECT_EQ(table.columnOf("Tên xã"), 0U);
    EXPECT_EQ(table.columnOf("TÊN XÃ"), 1U);
    EXPECT_EQ(table.columnOf(" số hộ "), 2U);
    EXPECT_EQ(table.columnOf("SỐ HỘ 2"), 3U);
    EXPECT_EQ(table.columnOf("số"), std::nullopt);
    EXPECT_EQ(errorOf([&] { static_cast<void>(table.columnOf("tên xã")); }), "table.column_ambiguous");
    EXPECT_EQ(table.requireColumn("số hộ"), 2U);
}

TEST_F(TableOf, AMissingColumnIsToldWithThoseThereAre) {
    const auto table = make({{"Mã", "Tên"}, {"a", "b"}});
    try {
        static_cast<void>(table.requireColumn("Dân số"));
        FAIL() << "no error";
    } catch (const gis::Error& fault) {
        EXPECT_EQ(fault.message().id, "table.column_missing");
        EXPECT_EQ(std::get<std::string>(fault.message().args.at(1).second), "Mã, Tên");
    }
}

TEST_F(TableOf, RequireNumbersNamesTheFirstCellInTheWay) {
    const auto table = make(
        {{"ma", "so", "mo", "trong", "ten"}, {"00001", "1", "1.234", "-", "12"}, {"00002", "2", "2.345", "", "abc"}});
    EXPECT_EQ(&table.requireNumbers(1), &table.columns[1]);
    const auto fault = [&](std::size_t column) {
        return errorOf([&] { static_cast<void>(table.requireNumbers(column)); });
    };
    EXPECT_EQ(fault(0), "table.not_numeric @2");
    EXPECT_EQ(fault(2), "value.open_number @2");
    EXPECT_EQ(fault(3), "table.no_numbers");
    EXPECT_EQ(fault(4), "table.not_numeric @3");
}

TEST(TableRewritten, tellsDecomposedLettersAndLineBreaks) {
    const test::TempFolder folder;
    // "Hòa" with a combining grave accent, and a name broken over two lines.
    const std::string file = folder.write("t.csv", "ten;ho\nX\u00E3 Ho\u0300a;1\n\"X\u00E3\nB\";2\n");
    gis::Problems problems;
    const Table table = tableOf(readGrid(file, {}, problems), {}, problems);
    EXPECT_EQ(table.columns[0].texts[0], "X\u00E3 H\u00F2a");
    EXPECT_EQ(table.columns[0].texts[1], "X\u00E3 B");
    EXPECT_EQ(problems.count("table.renormalised"), 1U);
    EXPECT_EQ(problems.count("table.line_breaks"), 1U);
    EXPECT_EQ(problems.list()[1].place, "3");
    gis::Problems none;
    (void)tableOf(readGrid(folder.write("u.csv", "ten;ho\nX\u00E3 H\u00F2a;1\n"), {}, none), {}, none);
    EXPECT_TRUE(none.list().empty());
}

} // namespace
} // namespace diaban
