// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/grid_limits.h"
#include "src/table/read_grid.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <stop_token>

namespace diaban {
namespace {

using test::errorOf;
using testing::ElementsAre;
using testing::HasSubstr;

class CsvGrid : public testing::Test {
protected:
    Grid read(const std::string& bytes) { return readGrid(m_folder.write("t.csv", bytes), m_options, m_problems); }
    std::string error(const std::string& bytes) {
        return errorOf([&] { static_cast<void>(read(bytes)); });
    }

    test::TempFolder m_folder;
    GridOptions m_options;
    gis::Problems m_problems;
};

TEST_F(CsvGrid, ReadsCellsAndTheLinesOfRows) {
    const auto grid = read("ma,ten\n00001,An\n\n00002,Ba\n");
    EXPECT_EQ(grid.columns, 2U);
    EXPECT_THAT(grid.cells, ElementsAre("ma", "ten", "00001", "An", "00002", "Ba"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 2U, 4U));
    EXPECT_EQ(grid.separator, ',');
    EXPECT_EQ(grid.encoding, "UTF-8");
    EXPECT_FALSE(grid.isTyped(1, 0));
}

TEST_F(CsvGrid, KeepsQuotesAndLineBreaksInsideQuotes) {
    const auto grid = read("a,b\r\n\"x \"\"y\"\", z\",\"one\r\ntwo\"\r\n3,4\r\n");
    EXPECT_THAT(grid.cells, ElementsAre("a", "b", "x \"y\", z", "one\r\ntwo", "3", "4"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 2U, 4U));
}

TEST_F(CsvGrid, TakesEachLineEndAndTheLastLineWithoutOne) {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto grid = read("a;b" + end + "1;2" + end + "3;4");
        EXPECT_THAT(grid.cells, ElementsAre("a", "b", "1", "2", "3", "4"));
        EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 2U, 3U));
    }
}

struct SeparatorCase {
    const char* name;
    const char* text;
    char separator;
};
class CsvSeparator : public testing::TestWithParam<SeparatorCase> {};

TEST_P(CsvSeparator, IsFoundByEvidence) {
    const test::TempFolder folder;
    gis::Problems problems;
    const auto grid = readGrid(folder.write("t.csv", GetParam().text), {}, problems);
    EXPECT_EQ(grid.separator, GetParam().separator);
}

INSTANTIATE_TEST_SUITE_P(
    Case, CsvSeparator,
    testing::Values(
        SeparatorCase{"comma", "a,b\n1,2\n", ','}, SeparatorCase{"semicolon", "a;b\n1;2\n", ';'},
        SeparatorCase{"tab", "a\tb\n1\t2\n", '\t'}, SeparatorCase{"pipe", "a|b\n1|2\n", '|'},
        SeparatorCase{"decimal_commas", "ten;dt\nAn;1,5\nBa;2,5\n", ';'},
        SeparatorCase{"comma_in_header_too", "ten, loai;dt\nAn;1,5\nBa;2,5\n", ';'},
        SeparatorCase{"semicolons_in_text", "ma,ten,qd; ngay\n1,An,so 1; 2025\n2,Ba,so 2; 2025\n", ','},
        SeparatorCase{"quoted_separators", "a,b\n\"1;2;3\",x\n\"4;5;6\",y\n", ','},
        SeparatorCase{"commas_in_a_title", "BIỂU, QUÝ III, 2025\nTT;Xã;Dt;Tl\n1;An;1,5;2,5\n2;Ba;3,5;4,5\n", ';'},
        SeparatorCase{"commas_in_two_titles", "UBND A, B\nBIỂU, 2025\nTT;Xã;Hộ;Tl\n1;An;10;2,5\n2;Ba;11;4,5\n", ';'},
        SeparatorCase{"semicolons_in_a_title", "Biểu; quý III\nTT,Xã,Hộ\n1,An,5\n2,Ba,6\n", ','},
        SeparatorCase{"a_group_below_the_header", "Xã,Hộ,Ký\nHuyện A\nAn,5,4\nBa,6,5\n", ','},
        SeparatorCase{"a_note_with_commas", "Xã;Hộ\nGhi chú: A, B, C\nAn;5\nBa;6,5\n", ';'},
        SeparatorCase{"one_column", "ten\nAn\nBa\n", ','},
        SeparatorCase{"excel_line_wins", "sep=|\na,b|c\n1,2|3\n", '|'}),
    [](const auto& testCase) { return testCase.param.name; });

TEST_F(CsvGrid, HonoursExcelsSeparatorLineWithoutReadingItAsData) {
    const auto grid = read("\xEF\xBB\xBFsep=;\r\nten;so\r\nAn;1,5\r\n");
    EXPECT_THAT(grid.cells, ElementsAre("ten", "so", "An", "1,5"));
    EXPECT_THAT(grid.rowNumbers, ElementsAre(2U, 3U));
}

TEST_F(CsvGrid, AnOptionSettlesTheSeparator) {
    m_options.separator = ';';
    EXPECT_THAT(read("a,b\n1,2\n").cells, ElementsAre("a,b", "1,2"));
}

TEST_F(CsvGrid, TellsWhenAnotherSeparatorIsNearlyAsGood) {
    EXPECT_EQ(read("a;b,c\n1;2,3\n4;5,6\n").separator, ';');
    EXPECT_EQ(m_problems.count("table.separator_close"), 1U);
}

std::string utf16(const std::u16string& text, bool bigEndian) {
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST_F(CsvGrid, ReadsUtf16OfBothOrders) {
    for (const bool bigEndian : {false, true}) {
        const auto grid = read(utf16(u"tên\tkhác\nĐặc khu\t\U0001F600\n", bigEndian));
        EXPECT_THAT(grid.cells, ElementsAre("tên", "khác", "Đặc khu", "\U0001F600"));
        EXPECT_EQ(grid.encoding, bigEndian ? "UTF-16BE" : "UTF-16LE");
    }
}

TEST_F(CsvGrid, RefusesBrokenUtf16) {
    EXPECT_EQ(error(utf16(u"a\tb\n1\t2\n", false) + "x"), "table.bad_utf16 @3");
    EXPECT_EQ(error(utf16(u"a\tb\n1" + std::u16string(1, char16_t{0xD800}) + u"2\n", true)), "table.bad_utf16 @2");
}

TEST_F(CsvGrid, TextComesOutInNfc) {
    EXPECT_THAT(read("ten,b\nHo\xCC\x80"
                     "a,1\n")
                    .cells,
                ElementsAre("ten", "b", "Hòa", "1"));
}

TEST_F(CsvGrid, ReadsANamedEncoding) {
    m_options.encoding = "windows-1258";
    EXPECT_THAT(read("ten,b\n\xD0\xF4ng,1\n").cells, ElementsAre("ten", "b", "Đông", "1"));
    m_options.encoding = "klingon-1";
    EXPECT_EQ(error("a,b\n1,2\n"), "table.encoding_unknown");
    m_options.encoding = "utf-8";
    EXPECT_THAT(read("\xEF\xBB\xBF"
                     "a\n1\n")
                    .cells,
                ElementsAre("a", "1"));
}

TEST_F(CsvGrid, FillsShortRowsAndTells) {
    const auto grid = read("a,b,c\n1\n2,3,4\n");
    EXPECT_THAT(grid.cells, ElementsAre("a", "b", "c", "1", "", "", "2", "3", "4"));
    ASSERT_EQ(m_problems.count("table.row_short"), 1U);
    EXPECT_EQ(m_problems.list().front().place, "2");
}

TEST_F(CsvGrid, DropsEmptyCellsBeyondTheHeaderButNoText) {
    EXPECT_THAT(read("a,b\n1,2,,\n").cells, ElementsAre("a", "b", "1", "2"));
    EXPECT_EQ(error("a,b\n1,2\n3,4,x\n"), "table.row_long @3");
}

TEST_F(CsvGrid, BelowATitleRowsAreAsWideAsTheWidest) {
    const Grid grid = read("\"Area, by province\"\n\na;b;c\nx;1;2\ny;3\nGhi chú\n");
    EXPECT_EQ(grid.columns, 3U);
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 3U, 4U, 5U, 6U));
    EXPECT_THAT(std::vector(grid.cells.begin(), grid.cells.begin() + 6),
                ElementsAre("Area, by province", "", "", "a", "b", "c"));
    EXPECT_EQ(m_problems.count("table.row_short"), 1U) << "a line of text alone is not short";
}

TEST_F(CsvGrid, TwoOfficesBesideEachOtherAreNoHeader) {
    EXPECT_EQ(read("UBND TỈNH A;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTT;Xã;Hộ;Ký\n1;An;2;1\n").columns, 4U);
    EXPECT_EQ(error("a;b\n1;2;3\n"), "table.row_long @2") << "a header does not become wider";
}

TEST_F(CsvGrid, TellsTextAfterAClosingQuote) {
    EXPECT_EQ(read("a,b\n\"x\"y,2\n").cell(1, 0), "xy");
    EXPECT_EQ(m_problems.count("table.stray_quote"), 1U);
}

TEST_F(CsvGrid, NamesTheLineOfEachFault) {
    EXPECT_EQ(error("a,b\n1,2\n\"x,3\n4,5\n"), "table.unclosed_quote @3");
    EXPECT_EQ(error("a,b\n\"x\n\",\"y\n"), "table.unclosed_quote @3");
    EXPECT_EQ(error(std::string("a,b\n1,\0\n", 8)), "table.nul_byte @2");
    EXPECT_EQ(error("a,b\n1,2\nx\xC3,4\n"), "table.bad_utf8 @3");
    EXPECT_EQ(error(""), "table.empty");
    EXPECT_EQ(error("\n\r\n  \n"), "table.empty");
}

TEST_F(CsvGrid, NamesTheByteInTheLine) {
    try {
        static_cast<void>(read("a,b\r\n1,\xFF\r\n"));
        FAIL() << "no error";
    } catch (const gis::Error& fault) {
        EXPECT_THAT(fault.what(), HasSubstr("3"));
        EXPECT_EQ(std::get<std::int64_t>(fault.message().args.at(1).second), 3);
    }
}

TEST_F(CsvGrid, KeepsTheLimits) {
    m_options.limits.rows = 2;
    EXPECT_EQ(error("a\n1\n2\n"), "none");
    EXPECT_EQ(error("a\n1\n2\n3\n"), "table.too_many_rows");
    m_options.limits.columns = 2;
    EXPECT_EQ(error("a,b,c\n"), "table.too_many_columns");
    EXPECT_EQ(error("a,b\n1,2,,,,,,\n"), "table.too_many_columns");
    m_options.limits.textBytes = 3;
    EXPECT_EQ(error("a,b\nabcd,1\n"), "table.text_too_long @2");
    m_options.limits.bytes = 4;
    EXPECT_EQ(error("a,b\n1"), "table.too_big");
}

TEST_F(CsvGrid, ManyShortRowsUnderAWideHeaderMeetALimit) {
    Grid grid;
    grid.file = "t.csv";
    const auto fault = [&](std::size_t rows, std::size_t columns) {
        return errorOf([&] { requireWithinLimits(grid, rows, columns, {}); });
    };
    EXPECT_EQ(fault(1'000'000, 20), "none");
    EXPECT_EQ(fault(1'000'000, 21), "table.too_many_cells");
    EXPECT_EQ(fault(1'000'001, 1), "table.too_many_rows");
    EXPECT_EQ(fault(0, 1'025), "table.too_many_columns");
}

TEST_F(CsvGrid, RefusesOtherContent) {
    EXPECT_EQ(error(std::string("PK\x03\x04rest", 8)), "table.not_csv");
    EXPECT_EQ(error("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"), "table.not_csv");
    EXPECT_EQ(error("\xEF\xBB\xBF  <!DOCTYPE html><table>"), "table.not_csv");
    EXPECT_EQ(error("<?xml version='1.0'?><a/>"), "table.not_csv");
    EXPECT_EQ(error("%PDF-1.7 a,b"), "table.not_csv");
}

TEST_F(CsvGrid, RefusesWhatIsNoRegularFile) {
    const auto pipe = m_folder.file("pipe.csv");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(errorOf([&] { static_cast<void>(readGrid(pipe, {}, m_problems)); }), "table.not_a_file");
    ASSERT_TRUE(std::filesystem::create_directory(m_folder.file("dir.xlsx")));
    EXPECT_EQ(errorOf([&] { static_cast<void>(readGrid(m_folder.file("dir.xlsx"), {}, m_problems)); }),
              "table.not_a_file");
    EXPECT_EQ(errorOf([&] { static_cast<void>(readGrid(m_folder.file("no.csv"), {}, m_problems)); }),
              "table.file_missing");
    EXPECT_EQ(errorOf([&] { static_cast<void>(readGrid(m_folder.write("t.doc", "a,b"), {}, m_problems)); }),
              "table.format_unknown");
}

TEST_F(CsvGrid, HasOneUnnamedSheet) {
    const auto sheets = sheetsOf(m_folder.write("s.tsv", "a\tb\n"));
    ASSERT_EQ(sheets.size(), 1U);
    EXPECT_EQ(sheets[0].name, "");
}

TEST_F(CsvGrid, saysThatTextFilesHaveNoSheets) {
    m_options.sheet = "Biểu 1";
    EXPECT_EQ(read("a;b\n1;2\n").rows(), 2U);
    EXPECT_EQ(m_problems.count("table.sheet_of_text"), 1U);
}

TEST_F(CsvGrid, OfManyRowsIsStoppedOnTheWay) {
    std::string text = "ma,so\n";
    for (int row = 0; row < 2'500; ++row) {
        text += "00125,7\n";
    }
    int asked = 0;
    m_options.progress = gis::Progress({}, [&](const std::string&, std::int64_t, std::int64_t) { ++asked; });
    EXPECT_EQ(read(text).rowNumbers.size(), 2'501U);
    EXPECT_EQ(asked, 3) << "twice on the way, and behind it";
    std::stop_source stop;
    asked = 0;
    m_options.progress = gis::Progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) {
        ++asked;
        stop.request_stop();
    });
    EXPECT_THROW(static_cast<void>(read(text)), gis::Error);
    EXPECT_EQ(asked, 1);
}

} // namespace
} // namespace diaban
