// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/json_scan.h"
#include "gis/io/json_text.h"

#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <random>

namespace gis::test {
namespace {

struct Counted {
    const char* text;
    const char* rootType;
    std::int64_t features;
    std::int64_t depth;
};

TEST(JsonScan, readsTheRootAndCountsItsFeatures) {
    const Counted rows[] = {
        {R"({})", "", 0, 1},
        {R"([])", "", 0, 1},
        {R"({"type":"FeatureCollection","features":[]})", "FeatureCollection", 0, 2},
        {R"({"type":"FeatureCollection","features":[{}]})", "FeatureCollection", 1, 3},
        {R"({"features":[{"a":[1,2]},{"b":{}}],"type":"FeatureCollection"})", "FeatureCollection", 2, 4},
        {R"({"features":[{"features":[1,2,3]},{}]})", "", 2, 4},
        {R"({"features":[1,"two",null,[4],{"f":5}]})", "", 5, 3},
        {R"({"other":[1,2,3],"features":[{}],"more":[{},{}]})", "", 1, 3},
        {R"({"features":{"a":[1,2]}})", "", 0, 3},
        {R"({"a":{"type":"Inner","features":[{}]},"type":"Outer"})", "Outer", 0, 4},
        {R"({"name":"features","b":[1,2]})", "", 0, 2},
        {R"({"type":"a","x":"]}\"{["})", "a", 0, 1},
        {R"({"text":"a\\","features":[{}]})", "", 1, 3},
        {" \r\n\t{ \"type\" : \"T\" , \"features\" : [ { } , { } ] } \n", "T", 2, 3},
    };
    for (const Counted& row : rows) {
        const JsonScan scan = scanJson(row.text, 64);
        EXPECT_EQ(scan.rootType, row.rootType) << row.text;
        EXPECT_EQ(scan.features, row.features) << row.text;
        EXPECT_EQ(scan.depth, row.depth) << row.text;
        EXPECT_TRUE(scan.closed) << row.text;
        EXPECT_FALSE(scan.trailing || scan.mismatched || scan.utf16 || scan.byteOrderMark) << row.text;
    }
}

struct Faulty {
    std::string text;
    bool closed, trailing, mismatched;
};

TEST(JsonScan, seesWhatIsNotClosed) {
    const Faulty rows[] = {
        {"", false, false, false},         {"{", false, false, false},       {"[{}", false, false, false},
        {"{]", false, false, true},        {"[}", false, false, true},       {"}", false, false, true},
        {R"({"a)", false, false, true},    {R"({"a\")", false, false, true}, {R"({"a\)", false, false, true},
        {"{}{}", true, true, false},       {"{} x", true, true, false},      {"[] []", true, true, false},
        {"{}\n \t\r", true, false, false}, {"{},", true, true, false},       {"null", false, false, false},
    };
    for (const Faulty& row : rows) {
        const JsonScan scan = scanJson(row.text, 64);
        EXPECT_EQ(scan.closed, row.closed) << row.text;
        EXPECT_EQ(scan.trailing, row.trailing) << row.text;
        EXPECT_EQ(scan.mismatched, row.mismatched) << row.text;
    }
}

TEST(JsonScan, seesMarksAndWideText) {
    EXPECT_TRUE(scanJson("\xEF\xBB\xBF{}", 64).byteOrderMark);
    EXPECT_TRUE(scanJson("\xEF\xBB\xBF{}", 64).closed);
    for (const std::string& wide : {std::string("\xFF\xFE{\0", 4), std::string("\xFE\xFF\0{", 4),
                                    std::string("{\0}\0", 4), std::string("\0{\0}", 4)}) {
        EXPECT_TRUE(scanJson(wide, 64).utf16);
        EXPECT_FALSE(scanJson(wide, 64).closed);
    }
    EXPECT_FALSE(scanJson("{", 64).utf16);
}

TEST(JsonScan, stopsBeyondTheLimitOfDepth) {
    for (const std::int64_t limit : {1, 5, 64}) {
        const std::string deep(1'000'000, '[');
        EXPECT_EQ(scanJson(deep, limit).depth, limit + 1);
        const auto n = static_cast<std::size_t>(limit);
        EXPECT_TRUE(scanJson(std::string(n, '[') + std::string(n, ']'), limit).closed);
    }
}

/// Any text that is built from random values is closed, and each proper prefix of it is not.
TEST(JsonScan, isClosedForTheWholeTextOnly) {
    std::mt19937 random(11); // the same texts each run
    for (int run = 0; run < 40; ++run) {
        std::string text = R"({"type":"FeatureCollection","features":[)";
        const auto count = static_cast<std::int64_t>(random() % 5);
        for (std::int64_t i = 0; i < count; ++i) {
            std::string value(random() % 6, ' ');
            for (char& c : value) {
                c = R"(a"\{}[],:)"[random() % 9];
            }
            text += i > 0 ? ",{\"v\":" : "{\"v\":";
            appendJsonText(text, value);
            text += random() % 2 == 0 ? "}" : ",\"w\":[[],{}]}";
        }
        text += "]}";
        const JsonScan whole = scanJson(text, 64);
        EXPECT_TRUE(whole.closed) << text;
        EXPECT_EQ(whole.features, count) << text;
        for (std::size_t cut = 0; cut < text.size(); ++cut) {
            EXPECT_FALSE(scanJson(std::string_view(text).substr(0, cut), 64).closed) << text.substr(0, cut);
        }
    }
}

TEST(JsonText, escapesWhatWouldEndTheText) {
    const std::pair<std::string, std::string> rows[] = {
        {"", R"("")"},
        {"Xã Hòa", "\"Xã Hòa\""},
        {R"(a"b\c)", R"("a\"b\\c")"},
        {"a\nb\t", R"("a\u000ab\u0009")"},
        {std::string("\0\x1F\x7F", 3), R"("\u0000\u001f\u007f")"},
        {"</script>", "\"</script>\""},
    };
    for (const auto& [text, expected] : rows) {
        std::string out;
        appendJsonText(out, text);
        EXPECT_EQ(out, expected);
    }
}

TEST(JsonText, numbersReadBackToTheSameValue) {
    std::mt19937_64 random(5); // the same numbers each run
    std::vector<double> values{0,
                               -0.0,
                               1,
                               0.1,
                               1.0 / 3,
                               105.8,
                               1e300,
                               -1e-300,
                               std::numeric_limits<double>::denorm_min(),
                               std::numeric_limits<double>::max()};
    for (int i = 0; i < 2000; ++i) {
        values.push_back(std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())), -50));
    }
    for (const double value : values) {
        std::string out;
        appendJsonNumber(out, value);
        double back = 1;
        const auto end = std::from_chars(out.data(), out.data() + out.size(), back);
        EXPECT_EQ(end.ptr, out.data() + out.size());
        EXPECT_EQ(back, value) << out;
        EXPECT_EQ(std::signbit(back), std::signbit(value)) << out;
    }
}

} // namespace
} // namespace gis::test
