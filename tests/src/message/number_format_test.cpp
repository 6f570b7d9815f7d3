// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace diaban {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct NumberRow {
    double value;
    int decimals;
    const char* vi;
    const char* en;
};

TEST(FormatNumber, WritesAsTheLanguageDoes) {
    const NumberRow rows[] = {
        {0, 0, "0", "0"},
        {0, 2, "0,00", "0.00"},
        {1234.5, 1, "1.234,5", "1,234.5"},
        {1234567.891, 2, "1.234.567,89", "1,234,567.89"},
        {999.999, 2, "1.000,00", "1,000.00"},
        {-12.25, 1, "\u221212,3", "\u221212.3"},
        {-1234.5, 1, "\u22121.234,5", "\u22121,234.5"},
        {-0.0, 1, "0,0", "0.0"},
        {-0.04, 1, "0,0", "0.0"},
        {-0.06, 1, "\u22120,1", "\u22120.1"},
        {1e15, 0, "1.000.000.000.000.000", "1,000,000,000,000,000"},
        {1e308, 9, "1 × 10³⁰⁸", "1 × 10³⁰⁸"},
        {-1.797e308, 0, "\u22121,8 × 10³⁰⁸", "\u22121.8 × 10³⁰⁸"},
        {1.234e20, 2, "1,23 × 10²⁰", "1.23 × 10²⁰"},
    };
    for (const NumberRow& row : rows) {
        EXPECT_EQ(formatNumber(row.value, row.decimals, Language::Vi), row.vi);
        EXPECT_EQ(formatNumber(row.value, row.decimals, Language::En), row.en);
    }
}

TEST(FormatNumber, HasWordsForWhatIsNoNumber) {
    for (const Language language : {Language::Vi, Language::En}) {
        EXPECT_NE(formatNumber(kInfinity, 2, language), formatNumber(-kInfinity, 2, language));
        EXPECT_FALSE(formatNumber(std::nan(""), 2, language).empty());
        EXPECT_EQ(formatShort(kInfinity, 3, language), formatNumber(kInfinity, 0, language));
    }
}

TEST(FormatNumber, TinyOnesHaveAPowerOfTenWhereManyDecimalsWereAskedFor) {
    EXPECT_EQ(formatNumber(2.5e-10, 9, Language::Vi), "2,5 × 10⁻¹⁰");
    EXPECT_EQ(formatNumber(-2.5e-300, 9, Language::En), "\u22122.5 × 10⁻³⁰⁰");
    EXPECT_EQ(formatShort(3e-12, 9, Language::En), "3 × 10⁻¹²");
    EXPECT_EQ(formatShort(0, 9, Language::En), "0");
    EXPECT_EQ(formatNumber(1e-9, 9, Language::En), "0.000000001");
    EXPECT_EQ(formatNumber(3e-12, 2, Language::En), "0.00");
}

TEST(UnitBehind, PerCentStandsCloseInEnglishAlone) {
    EXPECT_EQ("14.6" + unitBehind("%", Language::En), "14.6%");
    EXPECT_EQ("14,6" + unitBehind("%", Language::Vi), "14,6 %");
    EXPECT_EQ("3" + unitBehind("km", Language::En), "3 km");
    EXPECT_EQ("3" + unitBehind({}, Language::Vi), "3");
}

TEST(FormatPlain, IsForProgramsAndSpreadsheets) {
    EXPECT_EQ(formatPlain(1234567.891, 2, Language::Vi), "1234567,89");
    EXPECT_EQ(formatPlain(1234567.891, 2, Language::En), "1234567.89");
    EXPECT_EQ(formatPlain(-12.25, 1, Language::Vi), "-12,3") << "half away from zero";
    EXPECT_EQ(formatPlain(90.625, 2, Language::En), formatNumber(90.625, 2, Language::En)) << "as on maps";
    EXPECT_EQ(formatPlain(-0.04, 1, Language::En), "0.0");
    EXPECT_EQ(formatPlain(100.0 * 223 / 229, 2, Language::Vi), "97,38") << "reports print it truncated, 97,37";
    EXPECT_EQ(formatPlain(100.0 * 56 / 64, 1, Language::En), "87.5");
    EXPECT_EQ(formatPlain(100.0 * 462 / 512, 2, Language::En), "90.23");
    EXPECT_EQ(formatPlain(0, 0, Language::Vi), "0");
}

TEST(FormatInteger, GroupsByThousandsAndHoldsTheExtremes) {
    EXPECT_EQ(formatInteger(0, Language::Vi), "0");
    EXPECT_EQ(formatInteger(999, Language::Vi), "999");
    EXPECT_EQ(formatInteger(3321, Language::Vi), "3.321");
    EXPECT_EQ(formatInteger(3321, Language::En), "3,321");
    EXPECT_EQ(formatInteger(-3321, Language::En), "\u22123,321");
    EXPECT_EQ(formatInteger(std::numeric_limits<std::int64_t>::max(), Language::En), "9,223,372,036,854,775,807");
    EXPECT_EQ(formatInteger(std::numeric_limits<std::int64_t>::min(), Language::Vi), "\u22129.223.372.036.854.775.808");
}

TEST(FormatShort, KeepsOnlyTheDecimalsThatSayMore) {
    const NumberRow rows[] = {
        {12.50, 3, "12,5", "12.5"},
        {12.0, 3, "12", "12"},
        {100.0, 3, "100", "100"},
        {0.125, 3, "0,125", "0.125"},
        {0.125, 2, "0,13", "0.13"},
        {1.999, 2, "2", "2"},
        {-1.5, 2, "\u22121,5", "\u22121.5"},
        {-0.001, 2, "0", "0"},
        {1200.10, 4, "1.200,1", "1,200.1"},
        {12.7, 0, "13", "13"},
    };
    for (const NumberRow& row : rows) {
        EXPECT_EQ(formatShort(row.value, row.decimals, Language::Vi), row.vi);
        EXPECT_EQ(formatShort(row.value, row.decimals, Language::En), row.en);
    }
}

struct TextRow {
    const char* given;
    const char* vi;
    const char* en;
};

TEST(FormatDate, WritesDaysAndLeavesOtherTextAlone) {
    const TextRow rows[] = {
        {"2026-04-30", "30/04/2026", "30 April 2026"},
        {"2026-01-02", "02/01/2026", "2 January 2026"},
        {"2024-02-29", "29/02/2024", "29 February 2024"},
        {"2026-02-29", "2026-02-29", "2026-02-29"},
        {"2026-4-30", "2026-4-30", "2026-4-30"},
        {"30/04/2026", "30/04/2026", "30/04/2026"},
        {"2026-04-30 ", "2026-04-30 ", "2026-04-30 "},
        {"", "", ""},
        {"đang cập nhật", "đang cập nhật", "đang cập nhật"},
    };
    for (const TextRow& row : rows) {
        EXPECT_EQ(formatDate(row.given, Language::Vi), row.vi);
        EXPECT_EQ(formatDate(row.given, Language::En), row.en);
    }
}

TEST(FormatPeriod, PutsEachFormIntoWords) {
    const TextRow rows[] = {
        {"2025", "Năm 2025", "2025"},
        {"2025-H1", "6 tháng đầu năm 2025", "H1 2025"},
        {"2025-H2", "6 tháng cuối năm 2025", "H2 2025"},
        {"2025-Q1", "Quý I/2025", "Q1 2025"},
        {"2025-Q2", "Quý II/2025", "Q2 2025"},
        {"2025-Q3", "Quý III/2025", "Q3 2025"},
        {"2025-Q4", "Quý IV/2025", "Q4 2025"},
        {"2025-03", "Tháng 3/2025", "March 2025"},
        {"2025-12", "Tháng 12/2025", "December 2025"},
        {"2025-01..06", "Tháng 1–6/2025", "January–June 2025"},
    };
    for (const TextRow& row : rows) {
        EXPECT_EQ(formatPeriod(row.given, Language::Vi), row.vi);
        EXPECT_EQ(formatPeriod(row.given, Language::En), row.en);
    }
}

TEST(FormatPeriod, IsSmallWithinASentenceInVietnamese) {
    EXPECT_EQ(formatPeriodWithin("2025-Q3", Language::Vi), "quý III/2025");
    EXPECT_EQ(formatPeriodWithin("2025", Language::Vi), "năm 2025");
    EXPECT_EQ(formatPeriodWithin("2025-03", Language::En), "March 2025");
    EXPECT_EQ(formatPeriodWithin("", Language::Vi), "");
    EXPECT_EQ(periodWithin("Quý III/2025", Language::Vi), "quý III/2025");
    EXPECT_EQ(periodWithin("Q3 2025", Language::En), "Q3 2025");
}

TEST(FormatPeriod, LeavesOtherTextAlone) {
    for (const char* text : {"", "25", "20255", "2025-H3", "2025-H4", "2025-Q0", "2025-Q5", "2025-00", "2025-13",
                             "2025-3", "2025-06..01", "2025-03..03", "2025-01..13", "2025-", "Quý III", "2025-Q3\n"}) {
        EXPECT_EQ(formatPeriod(text, Language::Vi), text);
        EXPECT_EQ(formatPeriod(text, Language::En), text);
    }
}

} // namespace
} // namespace diaban
