// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/list_sheet.h"
#include "src/table/read_grid.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::HasSubstr;

ListSheet threeRows() {
    ListSheet list;
    list.name = "Sơ hở";
    list.columns = {{"Hạng", 7, 0, false}, {"Mã", 10, 0, true}, {"Tên", 20, 0, true}, {"km", 10, 2, false}};
    list.rows = 3;
    list.row = [](std::size_t at) {
        const std::vector<std::string> names{"Xã A", "=HYPERLINK(\"x\")", "Xã \"B\"; C\nD"};
        return std::vector<ListCell>{static_cast<std::int64_t>(at + 1), std::string("0010") + std::to_string(at),
                                     names[at], at == 1 ? ListCell{} : ListCell{1234.565}};
    };
    list.notes = {"Nguồn: tệp.gpkg", "+1 cụm"};
    return list;
}

TEST(ListSheet, asCsvKeepsCodesAndTextsAndHasNoFormula) {
    const std::string vi = listCsv(threeRows(), Catalogue(Language::Vi));
    EXPECT_THAT(vi, testing::StartsWith("\xEF\xBB\xBFHạng;Mã;Tên;km\r\n1;\"=\"\"00100\"\"\";Xã A;\"1234,57\"\r\n"));
    EXPECT_THAT(vi, testing::Not(HasSubstr(";=HYPERLINK")));
    EXPECT_THAT(vi, HasSubstr("\r\n;;;\r\nNguồn: tệp.gpkg;;;\r\n"));
    const std::string en = listCsv(threeRows(), Catalogue(Language::En));
    EXPECT_THAT(en, HasSubstr(",1234.57\r\n"));
}

TEST(ListSheet, asAWorkbookReadsBackWithItsNotesAndIsTheSameEachTime) {
    const test::TempFolder folder;
    const Catalogue catalogue(Language::Vi);
    const std::string file = folder.file("a.xlsx");
    writeList(file, "a.XLSX", threeRows(), catalogue);
    writeListWorkbook(folder.file("b.xlsx"), threeRows(), catalogue);
    EXPECT_EQ(test::bytesOf(file), test::bytesOf(folder.file("b.xlsx")));
    gis::Problems problems;
    GridOptions options;
    options.sheet = "Sơ hở";
    const Grid grid = readGrid(file, options, problems);
    EXPECT_EQ(grid.cell(1, 1), "00100");
    EXPECT_EQ(grid.cell(2, 2), "=HYPERLINK(\"x\")") << "a text, not a formula";
    EXPECT_EQ(grid.cell(2, 3), "");
    options.sheet = "Ghi chú";
    EXPECT_EQ(readGrid(file, options, problems).cell(1, 0), "+1 cụm");
}

TEST(ListSheet, aTextThatNoCellHoldsIsCutAndTooManyRowsAreRefused) {
    const test::TempFolder folder;
    const Catalogue catalogue(Language::En);
    ListSheet list = threeRows();
    std::string longText;
    for (int i = 0; i < 20'000; ++i) {
        longText += "ở";
    }
    list.row = [&](std::size_t) { return std::vector<ListCell>{std::int64_t{1}, std::string("a"), longText, 1.0}; };
    writeListWorkbook(folder.file("long.xlsx"), list, catalogue);
    gis::Problems problems;
    GridOptions options;
    options.sheet = "Sơ hở";
    const std::string cut = readGrid(folder.file("long.xlsx"), options, problems).cell(1, 2);
    EXPECT_THAT(cut, testing::EndsWith("ở …"));
    list.rows = 2'000'000;
    EXPECT_THROW(writeListWorkbook(folder.file("many.xlsx"), list, catalogue), gis::Error);
    EXPECT_TRUE(isListFile("A.CSV") && isListFile("x/y.xlsx") && !isListFile("a.ods") && !isListFile(""));
}

} // namespace
} // namespace diaban
