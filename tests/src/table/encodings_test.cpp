// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/encoding_evidence.h"
#include "src/table/read_grid.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace diaban {
namespace {

using testing::ElementsAre;

class Encodings : public testing::Test {
protected:
    Grid read(const std::string& bytes, const std::string& encoding = {}) {
        const std::string file = m_folder.write("t.csv", bytes);
        GridOptions options;
        options.encoding = encoding;
        return readGrid(file, options, m_problems);
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
};

TEST_F(Encodings, BytesOfTcvn3AreFound) {
    const auto grid = read("t\xAAn,so\nPh\xAD\xEAng Nguy\xD4n,1\nX\xB7 \xA7\xABng H\xDF\x61,2\n");
    EXPECT_EQ(grid.cell(2, 0), "Xã Đông Hòa");
    EXPECT_EQ(grid.encoding, "TCVN3 (ABC)");
    ASSERT_EQ(m_problems.count("encoding.found"), 1U);
}

TEST_F(Encodings, BytesOfVniAreFound) {
    const auto grid = read("t\x65\xE2n,so\nPh\xF6\xF4\xF8ng Nguye\xE3n,1\nX\x61\xF5 \xD1o\xE2ng,2\n");
    EXPECT_EQ(grid.encoding, "VNI");
    EXPECT_THAT(grid.cells, ElementsAre("tên", "so", "Phường Nguyễn", "1", "Xã Đông", "2"));
}

TEST_F(Encodings, BytesOfWindows1258AreFoundAndComposed) {
    const auto grid = read("t\xEAn;so\nPh\xFD\xF5\xCCng \xD0\xF4\xECng \xD0\x61;1\nX\x61\xDE Hi\xEA\xF2p;2\n");
    EXPECT_EQ(grid.encoding, "Windows-1258");
    EXPECT_THAT(grid.cells, ElementsAre("tên", "so", "Phường Đống Đa", "1", "Xã Hiệp", "2"));
    EXPECT_EQ(grid.renormalised, 0U);
}

std::string utf16(const std::u16string& text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST_F(Encodings, Utf16NeedsNoMark) {
    for (const bool bigEndian : {false, true}) {
        const auto grid = read(utf16(u"tên,số hộ\nXã Đông Hòa,120\nPhường Nguyễn Trãi,85\n", bigEndian));
        EXPECT_EQ(grid.cell(2, 0), "Phường Nguyễn Trãi");
        EXPECT_EQ(grid.encoding, bigEndian ? "UTF-16BE" : "UTF-16LE");
    }
}

TEST_F(Encodings, TwoThatDoEquallyWellAreAsked) {
    const std::string bytes = "ten,so\nTh\xE8,1\n"; // Thố of TCVN3, Thè of Windows-1258
    EXPECT_EQ(test::errorOf([&] { static_cast<void>(read(bytes)); }), "encoding.open");
    EXPECT_EQ(read(bytes, "TCVN3").cell(1, 0), "Thố");
    EXPECT_EQ(read(bytes, "windows-1258").cell(1, 0), "Thè");
}

TEST_F(Encodings, OneBrokenByteIsNoEncoding) {
    EXPECT_EQ(test::errorOf([&] { static_cast<void>(read("tên,số\nXã Đông Hòa,1\nPhường Nguyễ\xE1\xBB,2\n")); }),
              "table.bad_utf8 @3");
}

TEST_F(Encodings, TextOfOldFontsStoredAsUtf8IsPutRight) {
    const auto grid = read("Tªn x·,Sè hé\nPh­êng NguyÔn ThÞ,1\nX· §«ng Hßa,2\nT©n Phó,3\n");
    EXPECT_THAT(grid.cells,
                ElementsAre("Tên xã", "Số hộ", "Phường Nguyễn Thị", "1", "Xã Đông Hòa", "2", "Tân Phú", "3"));
    EXPECT_EQ(grid.encoding, "TCVN3 (ABC)");
    EXPECT_EQ(m_problems.count("encoding.redressed"), 1U);
}

TEST_F(Encodings, Utf8AskedForLeavesTheTextAsStored) {
    EXPECT_EQ(read("Tªn x·,Sè hé\nPh­êng NguyÔn ThÞ,1\n", "UTF-8").cell(0, 0), "Tªn x·");
}

TEST_F(Encodings, ALegacyNameSettlesWhatWasStoredAsUtf8) {
    EXPECT_EQ(read("ten,so\nPhó,1\n", "TCVN3").cell(1, 0), "Phú");
    EXPECT_EQ(read("ten,so\nPhó,1\n").cell(1, 0), "Phó");
}

TEST_F(Encodings, CellsOfAnotherEncodingInTheSameSheetAreReadByIt) {
    const auto grid =
        read("ten,so\nX· §«ng Hßa,1\nPh­êng NguyÔn ThÞ,2\nT©n Phó,3\nPhöôøng Baø Ñieåm,4\nPhường Đống Đa,5\n");
    EXPECT_EQ(grid.cell(1, 0), "Xã Đông Hòa");
    EXPECT_EQ(grid.cell(4, 0), "Phường Bà Điểm");
    EXPECT_EQ(grid.cell(5, 0), "Phường Đống Đa");
    EXPECT_EQ(m_problems.count("encoding.cells_otherwise"), 1U);
}

TEST_F(Encodings, UnicodeIsNeverTouched) {
    const std::vector<std::string> names{
        "Đắk Lắk",   "Kon Tum",   "Ea H'leo", "Krông Pắc",   "Ia Grai",   "Sa Pa", "Xã Hà Tân", "Café René", "Côte",
        "São Paulo", "naïve",     "Ea Ô",     "Krông Ana",   "Xã Á Đông", "Pờ Ê",  "Curaçao",   "Málaga",    "Ý Yên",
        "Zürich",    "«ghi chú»", "5 km²",    "20 °C, ±3 %", "§ 4",       "Ô Môn", "Búk So"};
    for (const auto& name : names) {
        const auto grid = read("ten,so\n\"" + name + "\",1\n");
        EXPECT_EQ(grid.cell(1, 0), name);
    }
    std::string all = "ten,so\n";
    for (const auto& name : names) {
        all += '"' + name + "\",1\n";
    }
    EXPECT_EQ(read(all).encoding, "UTF-8");
    EXPECT_EQ(m_problems.count("encoding.redressed"), 0U);
}

TEST_F(Encodings, SheetsOfOldFontsArePutRight) {
    test::XlsxBook book;
    book.sheets.push_back({"Bi\u00D3u 1",
                           test::xlsxRow({"T\u00AAn x\u00B7", "S\u00E8"}) +
                               test::xlsxRow({"Ph\u00AD\u00EAng NguyÔn", "=1"}) +
                               test::xlsxRow({"X\u00B7 §\u00ABng H\u00DFa", "=2"}),
                           {},
                           {},
                           {}});
    const std::string file = m_folder.file("t.xlsx");
    test::writeXlsx(file, book);
    const auto grid = readGrid(file, {}, m_problems);
    EXPECT_EQ(grid.cell(1, 0), "Phường Nguyễn");
    EXPECT_EQ(grid.cell(2, 1), "2");
}

/// The lists of communes of 2009, once in TCVN3 (with rows in VNI) stored as Western letters, once in Unicode.
class CommunesOf2009 : public Encodings {
protected:
    void SetUp() override {
        const char* folder = std::getenv("DIABAN_DATA");
        m_data = std::string(folder != nullptr ? folder : DIABAN_SOURCE_DIR "/../shared") + "/data/";
        if (!std::filesystem::exists(m_data + "vn2009_communes_tcvn3.csv")) {
            GTEST_SKIP() << "no data in " << m_data << " (set DIABAN_DATA)";
        }
    }
    std::string m_data;
};

std::string afterUnitWord(const std::string& name) {
    for (const char* word : {"Phường ", "Xã ", "Thị trấn ", "Thị Trấn ", "TT. ", "P. "}) {
        if (name.starts_with(word)) {
            return name.substr(std::string(word).size());
        }
    }
    return name;
}

TEST_F(CommunesOf2009, AreReadAsVietnamese) {
    const auto grid = readGrid(m_data + "vn2009_communes_tcvn3.csv", {}, m_problems);
    ASSERT_EQ(grid.cell(0, 0), "C_NAMEVI");
    std::size_t syllables = 0;
    SyllableShare marked;
    for (std::size_t row = 1; row < grid.rows(); ++row) {
        const std::string& name = grid.cell(row, 0);
        syllables += static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
        const auto share = syllablesOf(name);
        marked.words += share.words;
        marked.valid += share.valid;
    }
    const std::size_t wrong = marked.words - marked.valid;
    EXPECT_LE(wrong * 1'000, syllables) << wrong << " of " << syllables << " (with marks: " << marked.words << ')';
}

TEST_F(CommunesOf2009, BearTheNamesOfTheListInUnicode) {
    const auto unicode = readGrid(m_data + "vn2009_communes_utf8.csv", {}, m_problems);
    ASSERT_EQ(unicode.encoding, "UTF-8");
    std::set<std::string> names;
    for (std::size_t row = 1; row < unicode.rows(); ++row) {
        names.insert(afterUnitWord(unicode.cell(row, 3)));
    }
    const auto grid = readGrid(m_data + "vn2009_communes_tcvn3.csv", {}, m_problems);
    std::size_t known = 0;
    for (std::size_t row = 1; row < grid.rows(); ++row) {
        known += names.contains(afterUnitWord(grid.cell(row, 0))) ? 1U : 0U;
    }
    // The rest are spelt otherwise there: without marks, by another place of the tone, with a Roman numeral.
    EXPECT_GE(known * 100, (grid.rows() - 1) * 88) << known << " of " << grid.rows() - 1;
}

TEST_F(CommunesOf2009, InUnicodeStayAsTheyAre) {
    for (const char* name : {"vn2009_communes_utf8.csv", "vn63_gso_wards.csv", "vn34_official_list_2026-07.csv"}) {
        EXPECT_EQ(readGrid(m_data + name, {}, m_problems).encoding, "UTF-8") << name;
    }
    EXPECT_EQ(m_problems.count("encoding.redressed"), 0U);
}

} // namespace
} // namespace diaban
