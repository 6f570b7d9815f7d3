// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"
#include "src/table/text_formula.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(TextFormula, isItsLiteral) {
    EXPECT_EQ(withoutTextFormula(R"(="00103")"), "00103");
    EXPECT_EQ(withoutTextFormula(R"(="a""b")"), "a\"b");
    EXPECT_EQ(withoutTextFormula(R"(="""")"), "\"");
    EXPECT_EQ(withoutTextFormula(R"(="")"), "");
}

TEST(TextFormula, anyOtherTextStays) {
    for (const char* text : {"", "=", "=\"", "00103", "\"00103\"", "=1+1", R"(="a"&"b")", R"(="a)",
                             R"(=HYPERLINK("x"))", R"(="a"")", R"(= "a")"}) {
        EXPECT_EQ(withoutTextFormula(text), text);
    }
}

TEST(TextFormula, isReadFromCsvQuotedOrNot) {
    const test::TempFolder folder;
    gis::Problems problems;
    const Grid grid = readGrid(folder.write("t.csv", "ma;so\n\"=\"\"00103\"\"\";1\n=\"00106\";2\n"), {}, problems);
    EXPECT_EQ(grid.cell(1, 0), "00103");
    EXPECT_EQ(grid.cell(2, 0), "00106");
}

} // namespace
} // namespace diaban
