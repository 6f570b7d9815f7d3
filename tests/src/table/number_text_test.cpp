// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/number_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <string>

namespace diaban {
namespace {

constexpr auto kNone = std::nullopt;

struct NumberCase {
    const char* name;
    const char* text;
    std::optional<double> point;
    std::optional<double> comma;
};
class NumberText : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberText, ReadsInEachStyle) {
    const auto reading = readNumber(GetParam().text);
    EXPECT_EQ(reading.point, GetParam().point);
    EXPECT_EQ(reading.comma, GetParam().comma);
}

INSTANTIATE_TEST_SUITE_P(
    Case, NumberText,
    testing::Values(
        NumberCase{"digits", "102136", 102136.0, 102136.0}, NumberCase{"zero", "0", 0.0, 0.0},
        NumberCase{"minus", "-5", -5.0, -5.0}, NumberCase{"minus_zero", "-0", 0.0, 0.0},
        NumberCase{"plus", "+5", 5.0, 5.0}, NumberCase{"true_minus", "\u22125", -5.0, -5.0},
        NumberCase{"two_signs", "--5", kNone, kNone}, NumberCase{"point", "28.69", 28.69, kNone},
        NumberCase{"comma", "28,69", kNone, 28.69}, NumberCase{"ambiguous_point", "1.234", 1.234, 1234.0},
        NumberCase{"ambiguous_comma", "23,870", 23870.0, 23.870}, NumberCase{"zero_first", "0.123", 0.123, kNone},
        NumberCase{"four_digits_first", "1234.567", 1234.567, kNone},
        NumberCase{"vietnamese", "3.359,80", kNone, 3359.8}, NumberCase{"english", "1,234.5", 1234.5, kNone},
        NumberCase{"two_groups", "8.718.000", kNone, 8718000.0},
        NumberCase{"two_groups_comma", "8,718,000", 8718000.0, kNone},
        NumberCase{"short_group", "1.23.456", kNone, kNone}, NumberCase{"long_group", "1.2345.678", kNone, kNone},
        NumberCase{"group_after_decimal", "1,5.000", kNone, kNone},
        NumberCase{"spaces", "1 234 567", 1234567.0, 1234567.0}, NumberCase{"spaces_comma", "1 234,5", kNone, 1234.5},
        NumberCase{"loose_space", "12 34", kNone, kNone}, NumberCase{"mixed_groups", "1.234 567", kNone, kNone},
        NumberCase{"percent", "97,37%", kNone, 97.37}, NumberCase{"percent_space", "97.4 %", 97.4, kNone},
        NumberCase{"percent_alone", "%", kNone, kNone}, NumberCase{"exponent", "1.5e-07", 1.5e-07, kNone},
        NumberCase{"exponent_plus", "1E+3", 1000.0, 1000.0}, NumberCase{"exponent_unsigned", "12E5", kNone, kNone},
        NumberCase{"exponent_huge", "1e+999", kNone, kNone}, NumberCase{"no_whole", ".097", 0.097, kNone},
        NumberCase{"no_fraction", "5.", kNone, kNone}, NumberCase{"parentheses", "(5)", kNone, kNone},
        NumberCase{"unit", "5 km", kNone, kNone}, NumberCase{"date", "30/04/2026", kNone, kNone},
        NumberCase{"hexadecimal", "0x1F", kNone, kNone}, NumberCase{"infinity", "inf", kNone, kNone},
        NumberCase{"sign_alone", "-", kNone, kNone}, NumberCase{"empty", "", kNone, kNone}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(NumberTextKind, CodesAreNoNumbers) {
    for (const char* code : {"00125", "01", "0001.0002", "0912.345.678", "1234567890123456"}) {
        EXPECT_TRUE(readNumber(code).code) << code;
        EXPECT_FALSE(readNumber(code).isNumber()) << code;
    }
    for (const char* number : {"0", "0.5", "0,5", "10", "123456789012345", "Xã 01", "0/5"}) {
        EXPECT_FALSE(readNumber(number).code) << number;
    }
}

TEST(NumberTextKind, SaysPercent) {
    EXPECT_TRUE(readNumber("5 %").percent);
    EXPECT_FALSE(readNumber("5").percent);
    EXPECT_FALSE(readNumber("xã %").percent);
}

TEST(NumberTextKind, OnlyReadingsThatDifferAreAmbiguous) {
    EXPECT_TRUE(readNumber("1.234").isAmbiguous());
    EXPECT_FALSE(readNumber("1234").isAmbiguous());
    EXPECT_TRUE(readNumber("1234").isPlain());
    EXPECT_FALSE(readNumber("1.2").isPlain());
}

/// A law: what is written with groups of three and d decimals other than three reads back, in its style alone.
TEST(NumberTextKind, WrittenNumbersReadBack) {
    for (long whole : {1L, 12L, 123L, 1234L, 12345L, 123456L, 1234567L, 987654321L}) {
        std::string digits = std::to_string(whole);
        for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
            digits.insert(static_cast<std::size_t>(at), ".");
        }
        const auto reading = readNumber(digits + ",25");
        ASSERT_TRUE(reading.comma.has_value()) << digits;
        EXPECT_DOUBLE_EQ(*reading.comma, static_cast<double>(whole) + 0.25);
        EXPECT_FALSE(reading.point.has_value()) << digits;
    }
}

TEST(NotStated, KnowsTheSignsOfNoFigure) {
    for (const char* token : {"đang cập nhật", "Đang Cập Nhật", "-", "–", "—", "…", "...", "..", "x", "X", "n/a", "NA",
                              "#DIV/0!", "#n/a", "#REF!", "#VALUE!", "Chưa có", "không có số liệu"}) {
        EXPECT_TRUE(isNotStated(token)) << token;
    }
    for (const char* text : {"0", "", "không", "Xã", "- -", "đang cập nhật thêm"}) {
        EXPECT_FALSE(isNotStated(text)) << text;
    }
}

} // namespace
} // namespace diaban
