// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/edited_csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using namespace std::string_literals;

std::string marked(const std::string& text) {
    return "\xEF\xBB\xBF" + text;
}

class EditedCsvStays : public testing::TestWithParam<std::string> {};

TEST_P(EditedCsvStays, AsItIsByteForByte) {
    const auto csv = EditedCsv::of(GetParam(), ';');
    ASSERT_TRUE(csv.has_value());
    EXPECT_EQ(csv->bytes(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Files, EditedCsvStays,
                         testing::Values("a;b\r\n1;2\r\n"s, marked("a;b\n1;2\n"), "a;b\r\n1;2"s, "a;b\r1;2\r\r3;4\r"s,
                                         "\"a\nb\";\"c;\"\"d\"\"\"\r\n;;\r\n\r\n x ;y\r\n"s, "sep=;\r\na;b\r\n"s,
                                         "\xFF\xFE" + "a\0;\0\xA3\x1E\r\0\n\0"s, "\xFE\xFF" + "\0a\0;\x1E\xA3\0\n"s,
                                         marked("=\"00103\";\"=\"\"1\"\"\"\n")));

TEST(EditedCsv, ChangesOneCellAndNothingElse) {
    auto csv = EditedCsv::of("a;b;c\r\n\"x\";y; z\r\n1;2;3", ';');
    csv->put(1, 1, "new");
    EXPECT_EQ(csv->bytes(), "a;b;c\r\n\"x\";new; z\r\n1;2;3");
    EXPECT_EQ(csv->cell(1, 0), "x");
    EXPECT_EQ(csv->cell(1, 2), "z");
    EXPECT_EQ(csv->cell(1, 7), "");
}

TEST(EditedCsv, PutsRecordsInAndTakesThemOut) {
    auto csv = EditedCsv::of("a;b\r\n1;2\r\n3;4", ';');
    const std::size_t made = csv->insertAfter(2);
    csv->put(made, 0, "5");
    csv->remove(1);
    EXPECT_EQ(csv->bytes(), "a;b\r\n3;4\r\n5;\r\n");
}

TEST(EditedCsv, FindsRecordsByTheLineTheyBeginIn) {
    const auto csv = EditedCsv::of("a;b\n\"1\n2\";x\n3;4\n", ';');
    EXPECT_EQ(csv->recordAt(4), 2U);
    EXPECT_EQ(csv->recordAt(3), std::nullopt);
}

TEST(EditedCsv, IsNotOfTextThatIsNotUnicode) {
    EXPECT_FALSE(EditedCsv::of("Ph\xAD\xEAng;1\n", ';').has_value());
}

} // namespace
} // namespace diaban
