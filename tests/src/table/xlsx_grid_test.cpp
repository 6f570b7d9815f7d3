// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stop_token>

namespace diaban {
namespace {

using test::errorOf;
using test::XlsxBook;
using test::xlsxRow;
using testing::ElementsAre;

class XlsxGrid : public testing::Test {
protected:
    Grid read(const XlsxBook& book) {
        writeXlsx(path(), book);
        return readGrid(path(), m_options, m_problems);
    }
    /// One sheet of these rows.
    Grid readRows(const std::string& rows) { return read({{{"Biểu 1", rows, "", "", ""}}, {}, {}, false}); }
    std::string error(const XlsxBook& book) {
        return errorOf([&] { static_cast<void>(read(book)); });
    }
    std::string errorOfRows(const std::string& rows) {
        return errorOf([&] { static_cast<void>(readRows(rows)); });
    }
    std::string errorOfParts(const std::vector<std::pair<std::string, std::string>>& parts) {
        test::writeZip(path(), parts);
        return errorOf([&] { static_cast<void>(readGrid(path(), m_options, m_problems)); });
    }
    [[nodiscard]] std::string path() const { return m_folder.file("t.xlsx"); }

    test::TempFolder m_folder;
    GridOptions m_options;
    gis::Problems m_problems;
};

const std::string kSmallRows = xlsxRow({"ma", "so"}) + xlsxRow({"00125", "=1.234"});

TEST_F(XlsxGrid, ReadsTextsAndTypedNumbers) {
    const auto grid = readRows(kSmallRows);
    EXPECT_EQ(grid.sheet, "Biểu 1");
    EXPECT_THAT(grid.cells, ElementsAre("ma", "so", "00125", "1.234"));
    EXPECT_THAT(grid.typed, ElementsAre(0, 0, 0, 1));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 2U));
    const auto table = tableOf(grid, {}, m_problems);
    EXPECT_DOUBLE_EQ(table.columns.at(1).numbers.at(0), 1.234);
    EXPECT_FALSE(table.columns.at(0).numeric);
}

TEST_F(XlsxGrid, ReadsSharedStringsWithRunsAndWithoutPhonetics) {
    XlsxBook book;
    book.sharedStrings = {"<t>ten</t>",
                          "<r><t xml:space=\"preserve\">Xã </t></r><r><rPr><b/></rPr><t>An</t></r>"
                          "<rPh sb=\"0\" eb=\"1\"><t>guide</t></rPh>",
                          "<t>a_x000D_b&amp;c _x005F_x</t>",
                          "<t>Ho\xCC\x80"
                          "a</t>"};
    book.sheets = {{"S",
                    "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row><row r=\"5\"><c r=\"B5\" t=\"s\"><v>1</v>"
                    "</c><c r=\"D5\" t=\"s\"><v>2</v></c><c r=\"E5\" t=\"s\"><v>3</v></c></row>",
                    "", "", ""}};
    const auto grid = read(book);
    EXPECT_THAT(grid.cells, ElementsAre("", "ten", "", "", "", "", "Xã An", "", "a\rb&c _x", "Hòa"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(2U, 5U));
}

TEST_F(XlsxGrid, ReadsBooleansErrorsAndStringFormulas) {
    const auto grid = readRows("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
                               "<c t=\"str\"><f>A1</f><v>An</v></c><c><f>1+1</f><v>2</v></c></row>");
    EXPECT_THAT(grid.cells, ElementsAre("TRUE", "FALSE", "#DIV/0!", "An", "2"));
    EXPECT_THAT(grid.typed, ElementsAre(0, 0, 0, 0, 1));
}

TEST_F(XlsxGrid, TellsFormulasWithoutAStoredValue) {
    const auto grid = readRows(kSmallRows + "<row><c r=\"A3\"><f>B2</f></c><c r=\"B3\"><f>B2</f><v/></c>"
                                            "<c r=\"C3\"><v>1</v></c></row>");
    EXPECT_EQ(grid.cell(2, 0), "");
    ASSERT_EQ(m_problems.count("table.formula_without_value"), 1U);
    const auto& message = m_problems.list().front().message;
    EXPECT_EQ(std::get<std::int64_t>(message.args.at(0).second), 2);
    EXPECT_EQ(std::get<std::string>(message.args.at(1).second), "A3");
}

TEST_F(XlsxGrid, TheEmptyTextIsAResultLikeAnyOther) {
    const auto grid = readRows(kSmallRows + "<row><c r=\"A3\" t=\"str\"><f>IF(B2,1,\"\")</f><v></v></c>"
                                            "<c r=\"B3\"><v>1</v></c></row>");
    EXPECT_EQ(grid.cell(2, 0), "");
    EXPECT_EQ(m_problems.count("table.formula_without_value"), 0U);
}

TEST_F(XlsxGrid, ReadsDaysThatAreWrittenOut) {
    const auto grid = readRows("<row><c t=\"d\"><v>2025-07-01</v></c><c t=\"d\"><v>2025-07-01T00:00:00</v></c>"
                               "<c t=\"d\"><v>2025-07-01T14:30:00Z</v></c></row>");
    EXPECT_THAT(grid.cells, ElementsAre("2025-07-01", "2025-07-01", "2025-07-01 14:30:00"));
}

struct FormatCase {
    const char* name;
    const char* code;
    const char* raw;
    const char* text;
    bool typed;
};
class XlsxFormat : public testing::TestWithParam<FormatCase> {};

TEST_P(XlsxFormat, DecidesTheTextOfANumber) {
    const test::TempFolder folder;
    const std::string cell = "<row><c s=\"1\"><v>" + std::string(GetParam().raw) + "</v></c></row>";
    test::writeXlsx(folder.file("t.xlsx"), {{{"S", cell, "", "", ""}}, {}, {GetParam().code}, false});
    gis::Problems problems;
    const auto grid = readGrid(folder.file("t.xlsx"), {}, problems);
    EXPECT_EQ(grid.cells.at(0), GetParam().text);
    EXPECT_EQ(grid.isTyped(0, 0), GetParam().typed);
}

INSTANTIATE_TEST_SUITE_P(
    Case, XlsxFormat,
    testing::Values(
        FormatCase{"general_short", "General", "5.0", "5", true},
        FormatCase{"exponent", "General", "1E3", "1000", true},
        FormatCase{"tiny", "General", "1.5E-7", "0.00000015", true},
        FormatCase{"binary_noise_kept", "0.00", "0.30000000000000004", "0.30000000000000004", true},
        FormatCase{"seventeen_digits", "General", "0.97370000000000001", "0.9737", true},
        FormatCase{"percent", "0.00%", "0.9737", "97.37%", true}, FormatCase{"percent_whole", "0%", "1", "100%", true},
        FormatCase{"percent_small", "0%", "0.005", "0.5%", true},
        FormatCase{"percent_negative", "0%", "-0.25", "-25%", true}, FormatCase{"percent_zero", "0%", "0", "0%", true},
        FormatCase{"percent_exact", "0.0%", "0.973799126637555", "97.3799126637555%", true},
        FormatCase{"padded", "00000", "125", "00125", false}, FormatCase{"padded_full", "00", "101", "101", false},
        FormatCase{"padded_quoted", "00000&quot; xa&quot;", "125", "00125", false},
        FormatCase{"padded_fraction", "00000", "1.5", "1.5", true},
        FormatCase{"thousands", "#,##0", "1234567", "1234567", true},
        FormatCase{"date", "dd/mm/yyyy", "45839", "2025-07-01", false},
        FormatCase{"date_locale", "[$-42A]d mmmm yyyy;@", "45839", "2025-07-01", false},
        FormatCase{"date_time", "dd/mm/yyyy hh:mm", "45839.75", "2025-07-01 18:00:00", false},
        FormatCase{"time", "h:mm", "0.5", "12:00:00", false}, FormatCase{"elapsed", "[h]:mm", "1.5", "36:00:00", false},
        FormatCase{"first_day", "yyyy-mm-dd", "1", "1900-01-01", false},
        FormatCase{"before_false_leap_day", "yyyy-mm-dd", "59", "1900-02-28", false},
        FormatCase{"false_leap_day", "yyyy-mm-dd", "60", "60", true},
        FormatCase{"after_false_leap_day", "yyyy-mm-dd", "61", "1900-03-01", false},
        FormatCase{"last_day", "yyyy-mm-dd", "2958465", "9999-12-31", false},
        FormatCase{"no_day", "yyyy-mm-dd", "1E300", "1e+300", true},
        FormatCase{"negative_day", "yyyy-mm-dd", "-1", "-1", true},
        FormatCase{"literal_letters", "0&quot; hs&quot;", "5", "5", true},
        FormatCase{"colour", "[Red]0.0", "5", "5", true}, FormatCase{"not_a_number", "0", "abc", "abc", false},
        FormatCase{"infinite", "0", "INF", "INF", false}),
    [](const auto& testCase) { return testCase.param.name; });

TEST_F(XlsxGrid, KnowsBuiltInFormatsAndTheCalendarOf1904) {
    XlsxBook book;
    book.sheets = {{"S", "<row><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>44377</v></c></row>", "", "", ""}};
    book.date1904 = true;
    auto parts = xlsxParts(book);
    for (auto& [name, bytes] : parts) {
        if (name == "xl/styles.xml") {
            bytes = "<x:styleSheet xmlns:x=\"m\"><x:cellXfs><x:xf/><x:xf numFmtId=\"10\"/><x:xf numFmtId=\"14\"/>"
                    "</x:cellXfs></x:styleSheet>";
        }
    }
    test::writeZip(path(), parts);
    EXPECT_THAT(readGrid(path(), {}, m_problems).cells, ElementsAre("50%", "2025-07-01"));
}

TEST_F(XlsxGrid, TellsMergedCellsHiddenRowsAndColumns) {
    const auto grid = read({{{"S", xlsxRow({"a", "b"}) + "<row r=\"2\" hidden=\"1\"><c><v>1</v></c></row>", "",
                              "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                              "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A4:B4\"/></mergeCells>"}},
                            {},
                            {},
                            false});
    EXPECT_EQ(grid.rows(), 2U);
    ASSERT_EQ(grid.merges.size(), 1U) << "of merges below the last text nothing is shown";
    EXPECT_EQ(grid.merges[0].lastColumn, 1U);
    EXPECT_EQ(grid.merges[0].lastRow, 1U);
    EXPECT_THAT(grid.hiddenRows, ElementsAre(0, 1));
    EXPECT_THAT(grid.hiddenColumns, ElementsAre(0, 1));
    EXPECT_EQ(m_problems.count("table.merged_cells"), 1U);
    EXPECT_EQ(m_problems.count("table.hidden_rows"), 1U);
    EXPECT_EQ(m_problems.count("table.hidden_columns"), 1U);
    EXPECT_EQ(m_problems.warnings(), 0U);
}

TEST_F(XlsxGrid, MergesThatOverlapOrAreNoneAreLeftOut) {
    const auto grid = read({{{"S", xlsxRow({"a", "b", "c"}) + xlsxRow({"d", "e", "f"}), "", "",
                              "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:C2\"/><mergeCell ref=\"?\"/>"
                              "<mergeCell ref=\"C2:A1\"/><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"}},
                            {},
                            {},
                            false});
    ASSERT_EQ(grid.merges.size(), 2U);
    EXPECT_EQ(grid.merges[1].firstRow, 2U);
    EXPECT_EQ(grid.merges[1].lastRow, 2U);
    EXPECT_EQ(grid.merges[1].lastColumn, 2U);
}

TEST_F(XlsxGrid, KnowsErrorsAndFormulasWithoutValue) {
    const auto grid =
        read({{{"S",
                xlsxRow({"a", "b", "c"}) +
                    "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                    "<c r=\"C2\"><f>A2</f></c></row>",
                "", "", ""}},
              {},
              {},
              false});
    ASSERT_EQ(grid.errors.size(), 1U);
    EXPECT_EQ(grid.errors[0].firstColumn, 1U);
    ASSERT_EQ(grid.formulasWithoutValue.size(), 1U);
    EXPECT_EQ(grid.formulasWithoutValue[0].firstRow, 2U);
    EXPECT_EQ(grid.formulasWithoutValue[0].firstColumn, 2U);
}

TEST_F(XlsxGrid, ChoosesTheSheet) {
    XlsxBook book;
    book.sheets = {{"Ẩn", kSmallRows, "veryHidden", "", ""}, {"Biểu 1", kSmallRows, "", "", ""}};
    EXPECT_EQ(read(book).sheet, "Biểu 1");
    EXPECT_TRUE(sheetsOf(path()).at(0).hidden);
    m_options.sheet = " bIỂU  1 ";
    EXPECT_EQ(read(book).sheet, "Biểu 1");
    m_options.sheet = "Bie\xCC\x82\xCC\x89u 1";
    EXPECT_EQ(read(book).sheet, "Biểu 1");
    m_options.sheet = "ẩn";
    EXPECT_EQ(read(book).sheet, "Ẩn");
    m_options.sheet = "Bieu 1";
    EXPECT_EQ(error(book), "table.sheet_missing");
    m_options.sheet.clear();
    book.sheets[0].state.clear();
    EXPECT_EQ(error(book), "table.sheet_needed");
}

TEST_F(XlsxGrid, SheetsThatNobodyFilledNeedNoChoice) {
    XlsxBook book;
    const std::string bare = "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>";
    book.sheets = {{"Sheet1", "", "", "", ""}, {"Biểu 1", kSmallRows, "", "", ""}, {"Sheet3", bare, "", "", ""}};
    EXPECT_EQ(read(book).sheet, "Biểu 1");
    book.sheets = {{"Ẩn", kSmallRows, "hidden", "", ""}, {"Sheet2", "", "", "", ""}, {"Sheet3", bare, "", "", ""}};
    EXPECT_EQ(error(book), "table.sheet_needed");
    try {
        static_cast<void>(readGrid(path(), m_options, m_problems));
    } catch (const gis::Error& fault) {
        EXPECT_EQ(std::get<std::string>(fault.message().args.at(0).second), "[Ẩn], Sheet2, Sheet3");
    }
}

TEST_F(XlsxGrid, NamesTheFaultyCell) {
    EXPECT_EQ(errorOfRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"), "table.workbook_bad_cell @A1");
    EXPECT_EQ(errorOfRows("<row r=\"1\"><c r=\"A2\"><v>7</v></c></row>"), "table.workbook_bad_cell @A2");
    EXPECT_EQ(errorOfRows("<row r=\"1\"><c r=\"B1\"><v>7</v></c><c r=\"A1\"><v>7</v></c></row>"),
              "table.workbook_bad_cell @A1");
    EXPECT_EQ(errorOfRows("<row r=\"2\"/><row r=\"2\"/>"), "table.workbook_bad_cell @2");
    EXPECT_EQ(errorOfRows("<row r=\"1\"><c r=\"A1\" s=\"9\"><v>7</v></c></row>"), "table.workbook_bad_cell @A1");
    EXPECT_EQ(errorOfRows("<row r=\"1\"><c r=\"ZZZZ1\"><v>7</v></c></row>"), "table.workbook_bad_cell @ZZZZ1");
    EXPECT_EQ(errorOfRows(""), "table.empty @Biểu 1");
}

TEST_F(XlsxGrid, KeepsTheLimits) {
    EXPECT_EQ(errorOfRows("<row><c r=\"XFD1\"><v>7</v></c></row>"), "table.too_many_columns @Biểu 1");
    m_options.limits.rows = 1;
    EXPECT_EQ(errorOfRows(kSmallRows), "none");
    EXPECT_EQ(errorOfRows(kSmallRows + kSmallRows), "table.too_many_rows @Biểu 1");
    m_options.limits.textBytes = 3;
    EXPECT_EQ(errorOfRows(kSmallRows), "table.text_too_long @A2");
    m_options.limits.archiveEntries = 3;
    EXPECT_EQ(errorOfRows(kSmallRows), "table.workbook_too_many_entries");
}

TEST_F(XlsxGrid, RefusesXmlThatIsNotPlain) {
    const auto withSheet = [](const std::string& xml) {
        auto parts = test::xlsxParts({{{"S", "", "", "", ""}}, {}, {}, false});
        parts.back().second = xml;
        return parts;
    };
    const std::string part = " @xl/worksheets/sheet1.xml";
    EXPECT_EQ(errorOfParts(withSheet("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), "table.xml_dtd" + part);
    std::string deep;
    for (int i = 0; i < 300; ++i) {
        deep += "<a>";
    }
    EXPECT_EQ(errorOfParts(withSheet(deep)), "table.xml_depth" + part);
    for (const std::string bad : {"", "text", "<a>", "<a></b>", "<a", "<a b=\"</a>", "<a/><a/>", "<a><!-- </a>",
                                  "<a><row><c></row></c></a>", "<a>\xFF</a>", "<a><![CDATA[</a>"}) {
        EXPECT_EQ(errorOfParts(withSheet(bad)), "table.xml_bad" + part) << bad;
    }
}

TEST_F(XlsxGrid, NamesTheMissingPart) {
    const auto all = test::xlsxParts({{{"S", kSmallRows, "", "", ""}}, {}, {}, false});
    for (const std::string name : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                                   "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        auto parts = all;
        std::erase_if(parts, [&](const auto& part) { return part.first == name; });
        EXPECT_EQ(errorOfParts(parts), "table.workbook_part_missing @" + name);
    }
}

TEST_F(XlsxGrid, RelationshipsCannotLeaveTheArchive) {
    auto parts = test::xlsxParts({{{"S", kSmallRows, "", "", ""}}, {}, {}, false});
    for (auto& [name, bytes] : parts) {
        if (const auto at = bytes.find("worksheets/sheet1.xml"); name.ends_with("workbook.xml.rels")) {
            bytes.replace(at, 10, "../../../etc");
        }
    }
    EXPECT_EQ(errorOfParts(parts), "table.workbook_bad_path @xl/_rels/workbook.xml.rels");
}

TEST_F(XlsxGrid, RefusesOtherContent) {
    const auto fault = [&](const std::string& bytes) {
        const auto file = m_folder.write("o.xlsx", bytes);
        return errorOf([&] { static_cast<void>(readGrid(file, {}, m_problems)); });
    };
    const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    EXPECT_EQ(fault(ole + "rest"), "table.xlsx_is_xls");
    std::string package;
    for (const char letter : std::string("EncryptedPackage")) {
        package += letter;
        package += '\0';
    }
    EXPECT_EQ(fault(ole + std::string(512, '\0') + package), "table.workbook_encrypted");
    EXPECT_EQ(fault("a;b\n1;2\n"), "table.not_workbook");
    EXPECT_EQ(fault("<html><table>"), "table.not_workbook");
    EXPECT_EQ(fault("\x8F\x02\xC3q;\n\x07"), "table.not_its_kind");
    EXPECT_EQ(fault(std::string("PK\x03\x04", 4) + "rubbish"), "table.workbook_damaged");
    EXPECT_EQ(fault(""), "table.empty");
}

TEST_F(XlsxGrid, OfManyRowsIsStoppedOnTheWay) {
    std::string rows;
    for (int row = 0; row < 2'500; ++row) {
        rows += xlsxRow({"00125", "=7"});
    }
    std::stop_source stop;
    int asked = 0;
    m_options.progress = gis::Progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) {
        ++asked;
        stop.request_stop();
    });
    EXPECT_THROW(static_cast<void>(readRows(rows)), gis::Error);
    EXPECT_EQ(asked, 1);
    asked = 0;
    m_options.progress = gis::Progress({}, [&](const std::string&, std::int64_t, std::int64_t) { ++asked; });
    EXPECT_EQ(readRows(rows).rowNumbers.size(), 2'500U);
    EXPECT_EQ(asked, 3) << "twice on the way, and behind it";
}

} // namespace
} // namespace diaban
