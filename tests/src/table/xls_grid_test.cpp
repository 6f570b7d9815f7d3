// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xls_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

using test::doubleWord;
using test::word;
using test::xlsRecord;
using test::XlsSheet;
using test::xlsText;
using testing::ElementsAre;

/// Row and column from 0, and the style.
std::string at(std::uint16_t row, std::uint16_t column, std::uint16_t style = 0) {
    return word(row) + word(column) + word(style);
}

std::string number(std::uint16_t row, std::uint16_t column, double value, std::uint16_t style = 0) {
    return xlsRecord(0x0203, at(row, column, style) + test::real(value));
}

std::string label(std::uint16_t row, std::uint16_t column, const std::u16string& text) {
    return xlsRecord(0x0204, at(row, column) + xlsText(text, true));
}

/// A formula with the eight bytes of its result.
std::string formula(std::uint16_t row, std::uint16_t column, const std::string& result) {
    return xlsRecord(0x0006, at(row, column) + result + std::string(6, '\0'));
}

std::string special(char kind, char value) {
    return std::string({kind, '\0', value, '\0', '\0', '\0', '\xFF', '\xFF'});
}

class XlsGrid : public testing::Test {
protected:
    Grid read(const std::string& globals, const std::vector<XlsSheet>& sheets) {
        const auto stream = test::xlsStream(globals, sheets);
        return readGrid(m_folder.write("t.xls", test::compoundFile("Workbook", stream)), m_options, m_problems);
    }
    Grid readCells(const std::string& records) { return read("", {{u"Biểu 1", records}}); }
    std::string errorOf(const std::string& globals, const std::string& records) {
        return test::errorOf([&] { static_cast<void>(read(globals, {{u"S", records}})); });
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    GridOptions m_options;
};

TEST_F(XlsGrid, ReadsNumbersInAllTheirForms) {
    const auto rk = [](std::uint32_t value) { return at(0, 2) + doubleWord(value); };
    const auto grid = readCells(
        number(0, 0, 1234.5) + number(0, 1, -0.1) + xlsRecord(0x027E, rk((1234U << 2) | 2U)) +
        xlsRecord(0x00BD, word(0) + word(3) + word(0) + doubleWord((static_cast<std::uint32_t>(-5) << 2) | 2U) +
                              word(0) + doubleWord((12'345U << 2) | 3U) + word(0) + doubleWord(0x3FF80000) + word(0) +
                              doubleWord(0x40590001) + word(6)));
    EXPECT_THAT(grid.cells, ElementsAre("1234.5", "-0.1", "1234", "-5", "123.45", "1.5", "1"));
    EXPECT_THAT(grid.typed, ElementsAre(1, 1, 1, 1, 1, 1, 1));
    EXPECT_EQ(errorOf("", number(0, 0, NAN)), "table.workbook_bad_cell @A1");
    EXPECT_EQ(errorOf("", number(0, 0, INFINITY)), "table.workbook_bad_cell @A1");
}

TEST_F(XlsGrid, ReadsTheResultsOfFormulas) {
    const auto grid = readCells(formula(0, 0, test::real(2.5)) + formula(0, 1, special(1, 1)) +
                                formula(0, 2, special(2, 0x07)) + formula(0, 3, special(0, 0)) +
                                xlsRecord(0x04BC, std::string(10, 'x')) + xlsRecord(0x0207, xlsText(u"Đủ", true)) +
                                formula(0, 4, special(3, 0)) + formula(0, 5, special(0, 0)) + number(0, 6, 1));
    EXPECT_THAT(grid.cells, ElementsAre("2.5", "TRUE", "#DIV/0!", "Đủ", "", "", "1"));
    EXPECT_THAT(grid.typed, ElementsAre(1, 0, 0, 0, 0, 0, 1));
    ASSERT_EQ(m_problems.count("table.formula_without_value"), 1U);
    EXPECT_EQ(std::get<std::int64_t>(m_problems.list().front().message.args.at(0).second), 2);
}

TEST_F(XlsGrid, ReadsBooleansErrorsAndLabels) {
    const auto value = [](std::uint16_t column, char code, char isError) {
        return xlsRecord(0x0205, at(0, column) + code + isError);
    };
    const auto grid =
        readCells(value(0, 1, 0) + value(1, 0, 0) + value(2, 0x2A, 1) + value(3, 0x17, 1) + label(0, 4, u"Ho\u0300a") +
                  xlsRecord(0x00D6, at(0, 5) + xlsText(u"An", false) + word(0)));
    EXPECT_THAT(grid.cells, ElementsAre("TRUE", "FALSE", "#N/A", "#REF!", "Hòa", "An"));
}

TEST_F(XlsGrid, AppliesFormatsByMeaning) {
    const auto format = [](std::uint16_t id, const std::u16string& code) {
        return xlsRecord(0x041E, word(id) + xlsText(code, false));
    };
    const auto style = [](std::uint16_t id) { return xlsRecord(0x00E0, word(0) + word(id) + std::string(16, '\0')); };
    const std::string globals = format(164, u"00000") + format(165, u"[$-42A]dd/mm/yyyy;@") + style(0) + style(164) +
                                style(165) + style(10) + style(22);
    const std::string cells = number(0, 0, 125, 1) + number(0, 1, 45'839, 2) + number(0, 2, 0.9737, 3) +
                              number(0, 3, 45'839.5, 4) + number(0, 4, 7, 99);
    EXPECT_THAT(read(globals, {{u"S", cells}}).cells,
                ElementsAre("00125", "2025-07-01", "97.37%", "2025-07-01 12:00:00", "7"));
    EXPECT_EQ(read(globals + xlsRecord(0x0022, word(1)), {{u"S", number(0, 0, 44'377, 2)}}).cells.at(0), "2025-07-01");
}

/// A shared text with rich text and extras, as phonetic guides are.
std::string richText(const std::u16string& text) {
    std::string bytes = word(static_cast<std::uint16_t>(text.size())) + '\x0D' + word(2) + doubleWord(5);
    for (const char16_t letter : text) {
        bytes += word(letter);
    }
    return bytes + std::string(8, 'r') + "extra";
}

std::string sharedCells(std::uint32_t count) {
    std::string cells;
    for (std::uint32_t i = 0; i < count; ++i) {
        cells += xlsRecord(0x00FD, at(static_cast<std::uint16_t>(i), 0) + doubleWord(i));
    }
    return cells;
}

TEST_F(XlsGrid, ReadsSharedTextsThatAreContinued) {
    // The second text is cut in its letters, where a continuation says anew how wide they are.
    const std::string head = doubleWord(4) + doubleWord(4) + richText(u"Đông") + word(6) + '\0' + "Dan";
    const std::string rest = std::string(1, '\x01') + word(u' ') + word(u's') + word(u'ố') + xlsText(u"", false);
    const std::string last = xlsText(u"Hà\nNội", true);
    const std::string globals = word(0x00FC) + word(static_cast<std::uint16_t>(head.size())) + head + word(0x003C) +
                                word(static_cast<std::uint16_t>(rest.size())) + rest + word(0x003C) +
                                word(static_cast<std::uint16_t>(last.size())) + last;
    EXPECT_THAT(read(globals, {{u"S", sharedCells(4)}}).cells, ElementsAre("Đông", "Dan số", "Hà\nNội"));
    EXPECT_EQ(errorOf(globals, sharedCells(5)), "table.workbook_bad_cell @A5");
    EXPECT_EQ(errorOf(xlsRecord(0x00FC, doubleWord(9) + doubleWord(9) + xlsText(u"a", false)), sharedCells(1)),
              "table.workbook_damaged");
}

TEST_F(XlsGrid, LeavesChartsOnTheSheetAlone) {
    const std::string chart = xlsRecord(0x0809, word(0x0600) + word(0x0020) + std::string(12, '\0')) +
                              number(0, 0, 99) + xlsRecord(0x000A, "");
    EXPECT_THAT(readCells(number(0, 0, 1) + chart + number(1, 0, 2)).cells, ElementsAre("1", "2"));
}

TEST_F(XlsGrid, PutsCellsInOrder) {
    const auto grid = readCells(number(4, 1, 3) + number(0, 0, 1) + number(4, 0, 2));
    EXPECT_THAT(grid.cells, ElementsAre("1", "", "2", "3"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 5U));
}

TEST_F(XlsGrid, TellsMergedCellsHiddenRowsAndColumns) {
    const std::string hiddenRow = xlsRecord(0x0208, word(1) + std::string(10, '\0') + word(0x0120) + word(0));
    const std::string hiddenColumn =
        xlsRecord(0x007D, word(2) + word(2) + word(0) + word(0) + word(1) + std::string(2, '\0'));
    const std::string merged = xlsRecord(0x00E5, word(1) + word(0) + word(1) + word(0) + word(2));
    const auto grid = readCells(hiddenColumn + hiddenRow + number(0, 0, 1) + number(1, 0, 2) + merged);
    EXPECT_EQ(grid.rows(), 2U);
    ASSERT_EQ(grid.merges.size(), 1U);
    EXPECT_EQ(grid.merges[0].lastRow, 2U);
    EXPECT_EQ(grid.merges[0].lastColumn, grid.columns - 1) << "cut to the columns that hold text";
    EXPECT_THAT(grid.hiddenRows, ElementsAre(0, 1));
    std::vector<std::string> told;
    for (const auto& problem : m_problems.list()) {
        told.push_back(problem.message.id + ' ' + std::get<std::string>(problem.message.args.at(1).second));
    }
    EXPECT_THAT(told, ElementsAre("table.merged_cells A1:C2", "table.hidden_rows 2", "table.hidden_columns C1"));
}

TEST_F(XlsGrid, ChoosesTheSheet) {
    const std::string cells = number(0, 0, 1);
    EXPECT_EQ(read("", {{u"Ẩn", cells, 2}, {u"Biểu 1", cells, 0}, {u"Trống", "", 0}}).sheet, "Biểu 1");
    EXPECT_TRUE(sheetsOf(m_folder.file("t.xls")).at(0).hidden);
    m_options.sheet = "ẨN";
    EXPECT_EQ(read("", {{u"Ẩn", cells, 1}, {u"Biểu 1", cells, 0}}).sheet, "Ẩn");
    m_options.sheet = "x";
    EXPECT_EQ(errorOf("", cells), "table.sheet_missing");
}

TEST_F(XlsGrid, SaysWhyAFileCannotBeRead) {
    const auto fault = [&](const std::string& bytes) {
        const auto file = m_folder.write("f.xls", bytes);
        return test::errorOf([&] { static_cast<void>(readGrid(file, {}, m_problems)); });
    };
    EXPECT_EQ(errorOf(xlsRecord(0x002F, std::string(54, 'x')), number(0, 0, 1)), "table.workbook_encrypted");
    const std::string biff5 = xlsRecord(0x0809, word(0x0500) + word(0x0005) + std::string(4, '\0'));
    EXPECT_EQ(fault(test::compoundFile("Book", biff5)), "table.xls_too_old");
    EXPECT_EQ(fault(test::compoundFile("Workbook", biff5)), "table.xls_too_old");
    EXPECT_EQ(fault(test::compoundFile("WordDocument", "x")), "table.not_workbook");
    EXPECT_EQ(fault(test::compoundFile("Workbook", test::xlsStream("", {}))), "table.workbook_no_sheet");
    EXPECT_EQ(fault("<html><table>"), "table.not_workbook");
    EXPECT_EQ(fault("a;b\n1;2\n"), "table.not_workbook");
    EXPECT_EQ(fault(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0')),
              "table.workbook_damaged");
    EXPECT_EQ(errorOf("", ""), "table.empty @S");
    m_options.limits.bytes = 1'000;
    EXPECT_EQ(errorOf("", number(0, 0, 1)), "table.too_big");
}

TEST_F(XlsGrid, KeepsTheLimits) {
    m_options.limits.columns = 3;
    EXPECT_EQ(errorOf("", number(0, 3, 1)), "table.too_many_columns @S");
    m_options.limits.rows = 1;
    EXPECT_EQ(errorOf("", number(0, 0, 1) + number(1, 0, 1) + number(2, 0, 1)), "table.too_many_rows @S");
    m_options.limits.textBytes = 3;
    EXPECT_EQ(errorOf("", label(1, 0, u"dài quá")), "table.text_too_long @A2");
    m_options.limits = {};
    m_options.limits.inflatedBytes = 20'000;
    const std::string globals =
        xlsRecord(0x00FC, doubleWord(1) + doubleWord(1) + xlsText(std::u16string(4'000, u'x'), false));
    std::string cells;
    for (std::uint16_t i = 0; i < 10; ++i) {
        cells += xlsRecord(0x00FD, at(i, 0) + doubleWord(0));
    }
    EXPECT_EQ(errorOf(globals, cells), "table.workbook_inflated @A6");
}

} // namespace
} // namespace diaban
