// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace gis {
namespace {

using namespace std::string_literals;

TEST(IsUtf8, AcceptsWhatIsWellFormed) {
    for (const std::string& text :
         {""s, "abc"s, "Xã Đông Hòa"s, "a\0b"s, "\x7F"s, "\xC2\x80"s, "\xDF\xBF"s, "\xE0\xA0\x80"s, "\xED\x9F\xBF"s,
          "\xEE\x80\x80"s, "\xEF\xBF\xBF"s, "\xF0\x90\x80\x80"s, "\xF4\x8F\xBF\xBF"s}) {
        EXPECT_TRUE(isUtf8(text)) << text;
    }
}

TEST(IsUtf8, RefusesWhatIsNot) {
    const std::string bad[] = {
        "\x80"s,             // continuation alone
        "\xC0\x80"s,         // overlong NUL
        "\xC1\xBF"s,         // overlong in two bytes
        "\xE0\x9F\xBF"s,     // overlong in three
        "\xF0\x8F\xBF\xBF"s, // overlong in four
        "\xED\xA0\x80"s,     // surrogate
        "\xED\xBF\xBF"s,     // surrogate
        "\xF4\x90\x80\x80"s, // above U+10FFFF
        "\xF5\x80\x80\x80"s,
        "\xFF"s,
        "\xC3"s,     // cut off
        "\xE1\xBA"s, // cut off
        "\xF0\x9F\x98"s,
        "\xC3("s, // no continuation
        "abc\xE1\xBA("s,
        "X\xE3 \xD0\xF4ng"s // Latin-1 or CP1258
    };
    for (const std::string& text : bad) {
        EXPECT_FALSE(isUtf8(text)) << testing::PrintToString(text);
        EXPECT_FALSE(isUtf8("Đ" + text)) << testing::PrintToString(text);
        EXPECT_FALSE(isNfc("Đ" + text)) << testing::PrintToString(text);
    }
}

struct NfcRow {
    const char* given;
    const char* nfc;
};

TEST(ToNfc, ComposesAndLeavesDAlone) {
    const NfcRow rows[] = {
        {"", ""},
        {"plain ASCII", "plain ASCII"},
        {"Hòa", "Hòa"},
        {"Ho\u0300a", "Hòa"},
        {"Hoa\u0300", "Hoà"},
        {"e\u0302\u0323", "\u1EC7"}, // both orders of the marks give ệ
        {"e\u0323\u0302", "\u1EC7"},
        {"\u0110a\u0306\u0301k La\u0306\u0301k", "Đắk Lắk"},
        {"\u0110", "Đ"},
        {"\u212B", "\u00C5"}, // a singleton
        {"\u1100\u1161", "\uAC00"},
    };
    for (const NfcRow& row : rows) {
        EXPECT_EQ(toNfc(row.given), row.nfc);
        EXPECT_TRUE(isNfc(row.nfc)) << row.nfc;
        EXPECT_EQ(isNfc(row.given), std::string(row.given) == row.nfc) << row.given;
    }
    EXPECT_NE(toNfc("Hoà"), toNfc("Hòa"));
}

TEST(ToNfc, ReplacesIllFormedBytes) {
    EXPECT_EQ(toNfc("X\xE3 A"), "X\uFFFD A");
    EXPECT_EQ(toNfc("a\xFF"), "a\uFFFD");
}

TEST(ToNfc, IsIdempotentAndWellFormedForAnyBytes) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<std::size_t> length(0, 40);
    for (int round = 0; round < 2000; ++round) {
        std::string text(length(random), '\0');
        for (char& c : text) {
            c = static_cast<char>(byte(random));
        }
        const std::string once = toNfc(text);
        EXPECT_TRUE(isNfc(once));
        EXPECT_EQ(toNfc(once), once);
        EXPECT_EQ(isUtf8(text) && isNfc(text), once == text && isUtf8(text));
        EXPECT_EQ(squeezeSpace(squeezeSpace(text)), squeezeSpace(text));
        EXPECT_EQ(isUtf8(squeezeSpace(text)), isUtf8(text)) << testing::PrintToString(text);
    }
}

TEST(FoldCase, MakesWhatDiffersInCaseEqual) {
    EXPECT_EQ(foldCase("ABC xyz 09[]"), "abc xyz 09[]");
    EXPECT_EQ(foldCase("XÃ ĐÔNG HÒA"), foldCase("xã đông hòa"));
    EXPECT_EQ(foldCase("PHƯỜNG BÌNH THỦY"), "phường bình thủy");
    EXPECT_EQ(foldCase("Straße"), foldCase("STRASSE"));
    EXPECT_NE(foldCase("Đa"), foldCase("Da"));
    EXPECT_EQ(foldCase(""), "");
}

TEST(SqueezeSpace, LeavesOneSpaceBetweenWords) {
    const NfcRow rows[] = {
        {"", ""},
        {"   ", ""},
        {"a", "a"},
        {"  a  b ", "a b"},
        {"Xã\nĐông\r\n Hòa\t", "Xã Đông Hòa"},
        {"a\u00A0\u2007\u202F\u3000b", "a b"},
        {"\uFEFFa\u200Bb\u2060", "a b"},
        {"a\u2028b\u2029c\u0085d", "a b c d"},
        {"a\x01\x1B\x7F"
         "b",
         "a b"},
        {"Đắk  Lắk", "Đắk Lắk"},
        {"Xã \u202Eabc\u202C", "Xã abc"}, // turned, it would stand as "cba", and so would what follows it
        {"\u200Ea\u200F\u2066b\u2069 \u202A\u061C c", "ab c"},
        {"\u202E", ""},
        {"a\u200Db", "a\u200Db"}, // joins letters, turns nothing
    };
    for (const NfcRow& row : rows) {
        EXPECT_EQ(squeezeSpace(row.given), row.nfc);
    }
    EXPECT_EQ(squeezeSpace("a\0b"s), "a b");
    EXPECT_EQ(squeezeSpace("\xE3  x"), "\xE3 x");
}

} // namespace
} // namespace gis
