// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_records.h"
#include "src/table/csv_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const std::string& text, char separator = ',') {
    Rows rows;
    CsvRecords records(text, separator, 1'000);
    std::vector<CsvField> fields;
    while (records.next(fields)) {
        rows.emplace_back();
        for (const auto& field : fields) {
            rows.back().push_back(field.text());
        }
    }
    return rows;
}

TEST(CsvRecords, EndsAndEmptyFields) {
    EXPECT_THAT(rowsOf(""), ElementsAre());
    EXPECT_EQ(rowsOf("a"), (Rows{{"a"}}));
    EXPECT_EQ(rowsOf("a,"), (Rows{{"a", ""}}));
    EXPECT_EQ(rowsOf(",\n"), (Rows{{"", ""}}));
    EXPECT_EQ(rowsOf("\n\n"), (Rows{{""}, {""}}));
    EXPECT_EQ(rowsOf("a\r\rb\r\n\nc"), (Rows{{"a"}, {""}, {"b"}, {""}, {"c"}}));
}

TEST(CsvRecords, Quotes) {
    EXPECT_EQ(rowsOf("\"\",x"), (Rows{{"", "x"}}));
    EXPECT_EQ(rowsOf("\"\"\"\",x"), (Rows{{"\"", "x"}}));
    EXPECT_EQ(rowsOf("\"a,b\",x"), (Rows{{"a,b", "x"}}));
    EXPECT_EQ(rowsOf("a\"b\"c,x"), (Rows{{"a\"b\"c", "x"}}));
    EXPECT_EQ(rowsOf("\"a\" b,x"), (Rows{{"a b", "x"}}));
    EXPECT_EQ(rowsOf("\"a\"b\"c\",x"), (Rows{{"ab\"c\"", "x"}}));
    EXPECT_EQ(rowsOf("\"a\nb\rc\r\nd\"\ne"), (Rows{{"a\nb\rc\r\nd"}, {"e"}}));
}

TEST(CsvRecords, BreaksOffARecordOfTooManyFields) {
    CsvRecords records(",,,,,,,,", ',', 3);
    std::vector<CsvField> fields;
    ASSERT_TRUE(records.next(fields));
    EXPECT_EQ(fields.size(), 4U);
}

/// A law: any cells, quoted in full, come back as they were, with the line where each record starts.
TEST(CsvRecords, QuotedCellsComeBack) {
    std::mt19937 random(7);
    const std::string letters = "ab\",;\n\r\t ";
    for (int round = 0; round < 300; ++round) {
        Rows rows(1 + random() % 4, std::vector<std::string>(1 + random() % 4));
        std::string text;
        for (auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                text += i == 0 ? "\"" : ";\"";
                for (auto length = random() % 6; length > 0; --length) {
                    row[i] += letters[random() % letters.size()];
                    text += row[i].back() == '"' ? "\"\"" : std::string(1, row[i].back());
                }
                text += '"';
            }
            text += "\r\n";
        }
        EXPECT_EQ(rowsOf(text, ';'), rows) << text;
    }
}

struct PlaceCase {
    const char* text;
    std::size_t offset;
    std::int64_t line;
    std::int64_t byte;
};
class PlaceOf : public testing::TestWithParam<PlaceCase> {};

TEST_P(PlaceOf, CountsLinesAndBytes) {
    const auto place = placeOf(GetParam().text, GetParam().offset);
    EXPECT_EQ(place.line, GetParam().line);
    EXPECT_EQ(place.byte, GetParam().byte);
}

INSTANTIATE_TEST_SUITE_P(Case, PlaceOf,
                         testing::Values(PlaceCase{"abc", 0, 1, 1}, PlaceCase{"abc", 2, 1, 3},
                                         PlaceCase{"a\nb", 1, 1, 2}, PlaceCase{"a\nb", 2, 2, 1},
                                         PlaceCase{"a\r\nb", 3, 2, 1}, PlaceCase{"a\rb", 2, 2, 1},
                                         PlaceCase{"a\r\r\nb", 4, 3, 1}, PlaceCase{"", 0, 1, 1}));

} // namespace
} // namespace diaban
