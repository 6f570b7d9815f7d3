// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"
#include "tests/support/ods_file.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

using test::errorOf;
using test::TempFolder;
using test::xlsxRow;

/// Reads it as far as it goes; anything but a gis::Error is a failure.
bool isRead(const std::string& file) {
    gis::Problems problems;
    try {
        const auto grid = readGrid(file, {}, problems);
        EXPECT_EQ(grid.cells.size(), grid.rows() * grid.columns);
        const auto table = tableOf(grid, {}, problems);
        for (const auto& column : table.columns) {
            EXPECT_EQ(column.texts.size(), table.rows());
            EXPECT_EQ(column.states.size(), table.rows());
        }
        return true;
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
        EXPECT_EQ(error.file(), file);
        EXPECT_TRUE(error.message().id.starts_with("table."));
        return false;
    }
}

std::string goodXlsx(const TempFolder& folder) {
    test::XlsxBook book;
    book.sharedStrings = {"<t>Mã</t>", "<r><t>Dân </t></r><r><t>số</t></r>"};
    book.formatCodes = {"00000", "0.00%", "dd/mm/yyyy"};
    std::string rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                       "<c r=\"C1\" t=\"inlineStr\"><is><t>Ngày</t></is></c></row>";
    for (int i = 2; i < 60; ++i) {
        const auto n = std::to_string(i);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\" s=\"1\"><v>" + n + "</v></c><c r=\"B" + n +
                "\" s=\"2\"><v>0." + n + "</v></c><c r=\"C" + n + "\" s=\"3\"><v>458" + n + "</v></c></row>";
    }
    book.sheets = {{"Biểu 1", rows, "", "", "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"}};
    writeXlsx(folder.file("good.xlsx"), book);
    return test::bytesOf(folder.file("good.xlsx"));
}

std::string goodCsv() {
    std::string text = "\xEF\xBB\xBFMã;Tên;\"Dân\nsố\"\r\n";
    for (int i = 0; i < 40; ++i) {
        text += "000" + std::to_string(10 + i) + ";\"Xã \"\"Đông\"\" Hòa\";1.234," + std::to_string(i) + "\r\n";
    }
    return text;
}

TEST(HostileFiles, TruncatedOnesAreRefusedOrReadButNeverCrash) {
    const TempFolder folder;
    const auto xlsx = goodXlsx(folder);
    ASSERT_TRUE(isRead(folder.file("good.xlsx")));
    for (std::size_t size = 0; size < xlsx.size(); size += 97) {
        EXPECT_FALSE(isRead(folder.write("cut.xlsx", xlsx.substr(0, size)))) << size;
    }
    const auto csv = goodCsv();
    ASSERT_TRUE(isRead(folder.write("good.csv", csv)));
    for (std::size_t size = 0; size < csv.size(); size += 7) {
        isRead(folder.write("cut.csv", csv.substr(0, size)));
    }
}

std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    constexpr char kNasty[] = {'\0', '"', '<', '>', '&', '/', '=', ';', '\n', '\r', '\x7F', '\xFF', '\xC3', '9', ']'};
    for (auto changes = below(4) + 1; changes > 0; --changes) {
        const auto at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes[at] = kNasty[below(sizeof kNasty)];
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            bytes.erase(at, below(20));
            break;
        default:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(40)));
        }
    }
    return bytes;
}

TEST(HostileFiles, MutatedFilesNeverCrash) {
    const TempFolder folder;
    const auto xlsx = goodXlsx(folder);
    std::mt19937 random(20260430);
    for (int i = 0; i < 400; ++i) {
        isRead(folder.write("m.csv", mutated(goodCsv(), random)));
        isRead(folder.write("m.xlsx", mutated(xlsx, random)));
    }
}

/// A workbook that LibreOffice wrote.
std::string realWorkbook(const std::string& ending) {
    return test::bytesOf(DIABAN_SOURCE_DIR "/tests/src/table/data/workbook." + ending);
}

/// Reads each sheet as far as it goes.
bool isReadSheetBySheet(const std::string& file,
                        const std::vector<std::string>& sheets = {"Biểu 1", "Ẩn", "Danh sách"}) {
    bool any = false;
    for (const std::string& sheet : sheets) {
        gis::Problems problems;
        GridOptions options;
        options.sheet = sheet;
        try {
            const auto grid = readGrid(file, options, problems);
            EXPECT_EQ(grid.cells.size(), grid.rows() * grid.columns);
            any = true;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
            EXPECT_EQ(error.file(), file);
        }
    }
    return any;
}

TEST(HostileFiles, OtherWorkbooksTruncatedOrMutatedNeverCrash) {
    const TempFolder folder;
    std::mt19937 random(20260502);
    for (const std::string ending : {"xls", "ods"}) {
        const std::string good = realWorkbook(ending);
        const std::string name = "m." + ending;
        for (std::size_t size = 0; size < good.size(); size += 499) {
            isReadSheetBySheet(folder.write(name, good.substr(0, size)));
        }
        int read = 0;
        for (int i = 0; i < 400; ++i) {
            read += isReadSheetBySheet(folder.write(name, mutated(good, random))) ? 1 : 0;
        }
        EXPECT_LT(read, 400) << ending;
    }
}

/// Each byte in turn takes a value that breaks lengths, links and counts.
TEST(HostileFiles, AnOldWorkbookWithAnyByteChangedNeverCrashes) {
    const TempFolder folder;
    const std::string good = realWorkbook("xls");
    for (std::size_t at = 0; at<good.size(); at += at> 2'048 ? 61U : 7U) {
        for (const char value : {'\xFF', '\0', '\x7F'}) {
            auto broken = good;
            broken[at] = value;
            isReadSheetBySheet(folder.write("b.xls", broken), {"Biểu 1"});
        }
    }
}

TEST(HostileFiles, MutatedOdsPartsNeverCrash) {
    const TempFolder folder;
    const auto good = test::odsParts({{"S", test::odsRow({"Mã", "Dân số"}) + test::odsRow({"001", "=5"})}});
    std::mt19937 random(20260503);
    int read = 0;
    for (int i = 0; i < 1'000; ++i) {
        auto parts = good;
        parts.back().second = mutated(parts.back().second, random);
        test::writeZip(folder.file("m.ods"), parts);
        read += isRead(folder.file("m.ods")) ? 1 : 0;
    }
    EXPECT_GT(read, 20);
    EXPECT_LT(read, 980);
}

TEST(HostileFiles, MutatedPartsNeverCrash) {
    const TempFolder folder;
    test::XlsxBook book;
    book.sharedStrings = {"<t>Mã</t>", "<r><t>Dân </t></r><r><t>số</t></r>"};
    book.formatCodes = {"00000", "0.00%", "[$-42A]dd/mm/yyyy", "[h]:mm"};
    book.sheets = {{"S",
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                    "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>5</v></c><c r=\"B2\" s=\"3\"><v>45838</v></c></row>",
                    "", "<cols><col min=\"1\" max=\"1\"/></cols>", ""}};
    const auto good = xlsxParts(book);
    std::mt19937 random(20260501);
    int read = 0;
    for (int i = 0; i < 1'500; ++i) {
        auto parts = good;
        auto& part = parts[1 + std::uniform_int_distribution<std::size_t>(0, parts.size() - 2)(random)];
        part.second = mutated(part.second, random);
        test::writeZip(folder.file("m.xlsx"), parts);
        read += isRead(folder.file("m.xlsx")) ? 1 : 0;
    }
    EXPECT_GT(read, 50);
    EXPECT_LT(read, 1'450);
}

TEST(HostileFiles, ArchiveBombsMeetALimit) {
    const TempFolder folder;
    auto parts = test::xlsxParts({{{"S", xlsxRow({"a"}) + xlsxRow({"b"}), "", "", ""}}, {}, {}, false});
    parts.back().second.insert(parts.back().second.find("<sheetData>"), std::string(20'000'000, ' '));
    test::writeZip(folder.file("b.xlsx"), parts);
    gis::Problems problems;
    GridOptions options;
    const auto fault = [&] {
        return errorOf([&] { static_cast<void>(readGrid(folder.file("b.xlsx"), options, problems)); });
    };
    EXPECT_EQ(fault(), "table.workbook_inflated");
    options.limits.inflatedRatio = 10'000;
    EXPECT_EQ(fault(), "none");
    options.limits.inflatedBytes = 10'000'000;
    EXPECT_EQ(fault(), "table.workbook_inflated");
}

TEST(HostileFiles, OneLongTextMeantByManyCellsMeetsALimit) {
    const TempFolder folder;
    test::XlsxBook book;
    book.sharedStrings = {"<t>" + std::string(10'000, 'x') + "</t>"};
    std::string rows;
    for (int i = 0; i < 2'000; ++i) {
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    }
    book.sheets = {{"S", rows, "", "", ""}};
    writeXlsx(folder.file("s.xlsx"), book);
    gis::Problems problems;
    GridOptions options;
    options.limits.inflatedBytes = 1'000'000;
    EXPECT_EQ(errorOf([&] { static_cast<void>(readGrid(folder.file("s.xlsx"), options, problems)); }),
              "table.workbook_inflated @A101");
}

} // namespace
} // namespace diaban
