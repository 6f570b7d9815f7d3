// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/csv_row.h"

#include <gtest/gtest.h>

#include <vector>

namespace gis {
namespace {

struct CellCase {
    const char* name;
    std::string text;
    std::string cell;
};

class CsvCell : public testing::TestWithParam<CellCase> {};

TEST_P(CsvCell, isSafeInASpreadsheet) {
    EXPECT_EQ(csvCell(GetParam().text, ';'), GetParam().cell);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CsvCell,
    testing::Values(CellCase{"empty", "", ""}, CellCase{"plain", "Xã An", "Xã An"}, CellCase{"code", "00103", "00103"},
                    CellCase{"formula", "=1+2", "'=1+2"}, CellCase{"plus", "+84", "'+84"},
                    CellCase{"minus", "-5", "'-5"}, CellCase{"at", "@SUM(A1)", "'@SUM(A1)"},
                    CellCase{"tab", "\t=1", "\"'\t=1\""}, CellCase{"carriageReturn", "\r=1", "\"'\r=1\""},
                    CellCase{"lineFeed", "\n=1", "\"'\n=1\""}, CellCase{"quotes", "a \"b\"", "\"a \"\"b\"\"\""},
                    CellCase{"separator", "a;b", "\"a;b\""}, CellCase{"otherSeparator", "a,b", "\"a,b\""},
                    CellCase{"lineBreak", "a\nb", "\"a\nb\""}, CellCase{"spaces", " =1 ", "\" =1 \""},
                    CellCase{"equalsInside", "a=b", "a=b"},
                    CellCase{"dde", "=cmd|'/c calc'!A1;x", "\"'=cmd|'/c calc'!A1;x\""}),
    [](const auto& row) { return row.param.name; });

TEST(CsvRow, putsSeparatorsBetween) {
    const std::vector<std::string> cells{"a", "", "b,c"};
    EXPECT_EQ(csvRow(cells, ','), "a,,\"b,c\"\r\n");
    EXPECT_EQ(csvRow(cells, ';'), "a;;\"b,c\"\r\n");
}

} // namespace
} // namespace gis
