// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/message/terminal_text.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

using namespace std::string_literals;

struct Row {
    std::string given;
    std::string shown;
};

TEST(EscapeForTerminal, LeavesWordsAloneAndShowsControls) {
    const Row rows[] = {
        {"", ""},
        {"Xã Đông Hòa, 12%", "Xã Đông Hòa, 12%"},
        {R"(C:\data\x)", R"(C:\data\x)"},
        {"a\nb\r\tc", R"(a\nb\r\tc)"},
        {"\x1B[31mred\x1B[0m", R"(\x1B[31mred\x1B[0m)"},
        {"\x1B]0;title\x07", R"(\x1B]0;title\x07)"},
        {"nul\0x"s, R"(nul\x00x)"},
        {"\x7F", R"(\x7F)"},
        {"\u0080\u009B31m\u009F", R"(\u0080\u009B31m\u009F)"}, // U+009B is a CSI of its own
        {"\u00A0", "\u00A0"},
        {"abc\u202Etxt.exe", R"(abc\u202Etxt.exe)"},
        {"\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D", R"(\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D)"},
        {"\u200E\u200F\u061C", R"(\u200E\u200F\u061C)"},
        {"a\u2028b\u2029c", R"(a\u2028b\u2029c)"},
        {"X\xE3 \xFF", R"(X\xE3 \xFF)"},
        {"cut \xE1\xBA", R"(cut \xE1\xBA)"},
        {"\xC0\x9B", R"(\xC0\x9B)"}, // overlong
        {"\xED\xA0\x80", R"(\xED\xA0\x80)"},
        {"😀", "😀"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(escapeForTerminal(row.given), row.shown);
    }
}

TEST(EscapeForTerminal, LeavesNoControlOfAnyBytes) {
    std::mt19937 random(17);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 3000; ++round) {
        std::string text(static_cast<std::size_t>(round % 30), '\0');
        for (char& c : text) {
            c = static_cast<char>(byte(random));
        }
        const std::string shown = escapeForTerminal(text);
        EXPECT_TRUE(gis::isUtf8(shown));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto c = static_cast<unsigned char>(shown[i]);
            EXPECT_FALSE(c < 0x20 || c == 0x7F);
            EXPECT_FALSE(c == 0xC2 && static_cast<unsigned char>(shown[i + 1]) < 0xA0);
        }
        EXPECT_EQ(escapeForTerminal(shown), shown);
    }
}

} // namespace
} // namespace diaban
