// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/ods_file.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::odsRow;
using test::OdsSheet;
using testing::ElementsAre;

class OdsGrid : public testing::Test {
protected:
    [[nodiscard]] std::string path() const { return m_folder.file("t.ods"); }
    Grid read(const std::vector<OdsSheet>& sheets) {
        writeOds(path(), sheets);
        return readGrid(path(), m_options, m_problems);
    }
    Grid readRows(const std::string& rows) { return read({{"Biểu 1", rows}}); }
    std::string error(const std::vector<OdsSheet>& sheets) {
        return test::errorOf([&] { static_cast<void>(read(sheets)); });
    }
    std::string errorOfRows(const std::string& rows) { return error({{"Biểu 1", rows}}); }
    std::string errorOfParts(const std::vector<std::pair<std::string, std::string>>& parts) {
        test::writeZip(path(), parts);
        return test::errorOf([&] { static_cast<void>(readGrid(path(), m_options, m_problems)); });
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    GridOptions m_options;
};

/// A cell of that type and value, shown as `text`.
std::string cell(const std::string& type, const std::string& value, const std::string& text) {
    return "<table:table-cell office:value-type=\"" + type + "\" " + value + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = "") {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

const std::string kText = cell("string", "", "x");

TEST_F(OdsGrid, ReadsEachTypeOfValueExactly) {
    const auto grid = readRows(row(
        cell("float", "office:value=\"1234.5\"", "1.234,50") + cell("percentage", "office:value=\"0.9737\"", "97%") +
        cell("currency", "office:value=\"12000\"", "12.000 ₫") + cell("float", "office:value=\"125\"", "00125") +
        cell("date", "office:date-value=\"2025-07-01\"", "01/07/2025") +
        cell("date", "office:date-value=\"2025-07-01T14:30:00\"", "1/7") +
        cell("time", "office:time-value=\"PT14H30M05S\"", "14:30") +
        cell("boolean", "office:boolean-value=\"true\"", "ĐÚNG") + cell("float", "office:value=\"0\"", "FALSE") +
        cell("string", "office:string-value=\"An\"", "khác") +
        cell("string", "calcext:value-type=\"error\" office:string-value=\"\"", "#DIV/0!")));
    EXPECT_THAT(grid.cells, ElementsAre("1234.5", "97.37%", "12000", "00125", "2025-07-01", "2025-07-01 14:30:00",
                                        "14:30:05", "TRUE", "FALSE", "An", "#DIV/0!"));
    EXPECT_THAT(grid.typed, ElementsAre(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
}

TEST_F(OdsGrid, ReadsTextAsItIsShown) {
    const auto grid = readRows(row(
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p></office:annotation>"
        "<text:p>Xã <text:span>Đông</text:span><text:s text:c=\"2\"/><text:a>Hoà</text:a></text:p>"
        "<text:p>a<text:tab/>b<text:line-break/>c &amp; d</text:p></table:table-cell>"));
    EXPECT_THAT(grid.cells, ElementsAre("Xã Đông  Hoà\na\tb\nc & d"));
}

TEST_F(OdsGrid, WritesRepeatedCellsAndRowsOut) {
    const auto grid = readRows(
        "<table:table-column table:number-columns-repeated=\"16384\"/>" + odsRow({"a", "b", "c"}) +
        row("", "table:number-rows-repeated=\"2\"") +
        row(cell("float", "table:number-columns-repeated=\"2\" office:value=\"7\"", "7") + kText +
                "<table:table-cell table:number-columns-repeated=\"16381\"/>",
            "table:number-rows-repeated=\"2\"") +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048571\""));
    EXPECT_THAT(grid.cells, ElementsAre("a", "b", "c", "7", "7", "x", "7", "7", "x"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 4U, 5U));
    EXPECT_EQ(grid.columns, 3U);
}

TEST_F(OdsGrid, KeepsToTheSheetAmongWhatElseHoldsTables) {
    const std::string drawing = "<table:shapes><draw:frame xmlns:draw=\"d\"><table:table><table:table-row>" + kText +
                                "</table:table-row></table:table></draw:frame></table:shapes>";
    const std::string inCell =
        row("<table:table-cell office:value-type=\"string\"><text:p>ngoài</text:p><table:table>" + odsRow({"trong"}) +
            "</table:table></table:table-cell>");
    const std::string groups = "<table:table-header-rows>" + odsRow({"a"}) +
                               "</table:table-header-rows><table:table-row-group>" + odsRow({"b"}) +
                               "</table:table-row-group>";
    EXPECT_THAT(readRows(drawing + groups + inCell).cells, ElementsAre("a", "b", "ngoài"));
    auto parts = test::odsParts({{"S", odsRow({"a"})}});
    auto& content = parts.back().second;
    content.insert(content.find("</office:spreadsheet>"),
                   "<table:table table:name=\"'file:///x.ods'#$S\"><table:table-source xlink:href=\"x\"/>" +
                       odsRow({"z"}) + "</table:table><table:dde-links><table:dde-link><table:table>" + odsRow({"y"}) +
                       "</table:table></table:dde-link></table:dde-links>");
    EXPECT_EQ(errorOfParts(parts), "none");
    EXPECT_EQ(sheetsOf(path()).size(), 1U);
}

TEST_F(OdsGrid, TellsHiddenRowsColumnsMergesAndFormulasWithoutValue) {
    const auto grid = readRows(
        "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column "
        "table:visibility=\"collapse\"/>" +
        odsRow({"a", "b", "c"}) + row(kText + kText, "table:visibility=\"filter\"") +
        row("<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>gộp</text:p>"
            "</table:table-cell><table:covered-table-cell office:value-type=\"string\"><text:p>che</text:p>"
            "</table:covered-table-cell><table:table-cell table:formula=\"of:=[.A1]\"/>"));
    EXPECT_THAT(grid.cells, ElementsAre("a", "b", "c", "x", "x", "", "gộp", "", ""));
    ASSERT_EQ(grid.merges.size(), 1U);
    EXPECT_EQ(grid.merges[0].firstRow, 3U);
    EXPECT_EQ(grid.merges[0].lastColumn, 1U);
    EXPECT_THAT(grid.hiddenRows, ElementsAre(0, 1, 0));
    EXPECT_THAT(grid.hiddenColumns, ElementsAre(0, 0, 1));
    EXPECT_EQ(grid.formulasWithoutValue.size(), 1U);
    std::vector<std::string> told;
    for (const auto& problem : m_problems.list()) {
        told.push_back(problem.message.id + ' ' + std::get<std::string>(problem.message.args.at(1).second));
    }
    EXPECT_THAT(told, ElementsAre("table.formula_without_value C3", "table.merged_cells A3:B3", "table.hidden_rows 2",
                                  "table.hidden_columns C1"));
}

TEST_F(OdsGrid, ChoosesTheSheet) {
    const std::string rows = odsRow({"a"});
    EXPECT_EQ(read({{"Ẩn", rows, true}, {"Biểu 1", rows}, {"Trống", odsRow({""})}}).sheet, "Biểu 1");
    EXPECT_TRUE(sheetsOf(path()).at(0).hidden);
    m_options.sheet = "ẩn";
    EXPECT_EQ(read({{"Ẩn", rows, true}, {"Biểu 1", rows}}).sheet, "Ẩn");
    EXPECT_EQ(error({{"Biểu 1", rows}}), "table.sheet_missing");
    m_options.sheet.clear();
    EXPECT_EQ(error({{"A", rows}, {"B", rows}}), "table.sheet_needed");
    EXPECT_EQ(error({{"A", rows, true}}), "table.sheet_needed");
    EXPECT_EQ(error({}), "table.workbook_no_sheet @content.xml");
    EXPECT_EQ(errorOfRows(""), "table.empty @Biểu 1");
}

TEST_F(OdsGrid, RepeatsMeetTheLimits) {
    const auto repeated = [](const std::string& columns, const std::string& rows) {
        return row(cell("float", "table:number-columns-repeated=\"" + columns + "\" office:value=\"7\"", "7"),
                   "table:number-rows-repeated=\"" + rows + "\"");
    };
    EXPECT_EQ(errorOfRows(repeated("1024", "1048576")), "table.too_many_rows @Biểu 1");
    EXPECT_EQ(errorOfRows(repeated("1024", "900000")), "table.too_many_cells @Biểu 1");
    EXPECT_EQ(errorOfRows(repeated("16384", "1")), "table.too_many_columns @Biểu 1");
    EXPECT_EQ(errorOfRows(repeated("99999999999999999999", "1")), "table.too_many_columns @Biểu 1");
    EXPECT_EQ(errorOfRows(repeated("1", "99999999999999999999")), "table.too_many_rows @Biểu 1");
    EXPECT_EQ(errorOfRows(row("", "table:number-rows-repeated=\"99999999999999999999\"") + repeated("1", "2")),
              "table.too_many_rows @Biểu 1");
    EXPECT_EQ(errorOfRows(repeated("-3", "x")), "none");
    const std::string spaces =
        row("<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"4000000000\"/></text:p>"
            "</table:table-cell>");
    EXPECT_EQ(errorOfRows(spaces), "table.text_too_long @A1");
    m_options.limits.inflatedBytes = 100'000;
    const std::string longText(5'000, 'x');
    EXPECT_EQ(errorOfRows(row(cell("string", "table:number-columns-repeated=\"50\"", longText))),
              "table.workbook_inflated @U1");
}

TEST_F(OdsGrid, RefusesXmlThatIsNotPlain) {
    const auto withContent = [](const std::string& xml) {
        auto parts = test::odsParts({});
        parts.back().second = xml;
        return parts;
    };
    EXPECT_EQ(errorOfParts(withContent("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), "table.xml_dtd @content.xml");
    std::string deep;
    for (int i = 0; i < 300; ++i) {
        deep += "<a>";
    }
    EXPECT_EQ(errorOfParts(withContent(deep)), "table.xml_depth @content.xml");
    for (const std::string bad : {"", "text", "<a>", "<a></b>", "<a><table:table></a>"}) {
        EXPECT_EQ(errorOfParts(withContent(bad)), "table.xml_bad @content.xml") << bad;
    }
}

TEST_F(OdsGrid, SaysWhatAFileReallyIs) {
    auto parts = test::odsParts({{"S", odsRow({"a"})}});
    parts[1].second.insert(parts[1].second.find("</manifest:manifest>"), "<manifest:encryption-data/>");
    EXPECT_EQ(errorOfParts(parts), "table.workbook_encrypted");
    test::writeXlsx(path(), {{{"S", test::xlsxRow({"a"}), "", "", ""}}, {}, {}, false});
    const auto fault = [&](const std::string& file) {
        return test::errorOf([&] { static_cast<void>(readGrid(file, {}, m_problems)); });
    };
    EXPECT_EQ(fault(path()), "table.not_workbook");
    test::writeOds(m_folder.file("t.xlsx"), {{"S", odsRow({"a"})}});
    EXPECT_EQ(fault(m_folder.file("t.xlsx")), "table.not_workbook");
    EXPECT_EQ(fault(m_folder.write("h.ods", "<html>")), "table.not_workbook");
    EXPECT_EQ(fault(m_folder.write("e.ods", "")), "table.empty");
}

TEST_F(OdsGrid, ArchiveBombsMeetALimit) {
    auto parts = test::odsParts({{"S", odsRow({"a"})}});
    parts.back().second.insert(parts.back().second.find("<table:table "), std::string(20'000'000, ' '));
    EXPECT_EQ(errorOfParts(parts), "table.workbook_inflated");
    m_options.limits.inflatedRatio = 10'000;
    EXPECT_EQ(errorOfParts(parts), "none");
}

} // namespace
} // namespace diaban
