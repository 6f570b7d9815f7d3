// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/spreadsheet_cell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;

TEST(SpreadsheetCell, knowsWhatTurnsIntoANumberOrDate) {
    for (const char* text : {"00103", "103", "1E5", "30/4", "1-2", "2025-09-30", "1.234,5", "85 %", "+84", "12:30"}) {
        EXPECT_TRUE(turnsIntoNumber(text)) << text;
    }
    for (const char* text : {"", "A12", "Phường 1", "xã", "-", "e", "01a", "…"}) {
        EXPECT_FALSE(turnsIntoNumber(text)) << text;
    }
}

TEST(SpreadsheetCell, oneCodeMakesTheColumnText) {
    EXPECT_THAT(textCells({"00103", "A1", ""}, ';'), ElementsAre("\"=\"\"00103\"\"\"", "\"=\"\"A1\"\"\"", ""));
    EXPECT_THAT(textCells({"1", "a\"&b"}, ';')[1], "\"=\"\"a\"\"\"\"&b\"\"\"") << "a literal cannot be left";
    EXPECT_THAT(textCells({"Xã A", "Xã; B"}, ';'), ElementsAre("Xã A", "\"Xã; B\""));
}

TEST(SpreadsheetCell, oneTextIsKeptOrDefused) {
    EXPECT_EQ(textCell("00103", ';'), "\"=\"\"00103\"\"\"");
    EXPECT_EQ(textCell("Xã; B", ';'), "\"Xã; B\"");
    EXPECT_EQ(textCell("=1+a", ';'), "'=1+a");
    EXPECT_EQ(textCell("", ';'), "");
}

TEST(SpreadsheetCell, aTextTooLongForALiteralIsATextAnyway) {
    const std::string longName(300, 'a');
    EXPECT_EQ(textCells({"001", longName}, ';')[1], longName);
}

TEST(SpreadsheetCell, namesAreNoFormulas) {
    EXPECT_THAT(textCells({"=1+1", "@x", "-a", "+a"}, ','), ElementsAre("'=1+1", "'@x", "'-a", "'+a"));
}

} // namespace
} // namespace diaban
