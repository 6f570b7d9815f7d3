// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/day_of_figures.h"

#include <gtest/gtest.h>

#include <tuple>

namespace diaban::ui {
namespace {

TEST(DayOfFigures, IsToldAsItWasRead) {
    EXPECT_EQ(readWords("2025-02-01", Words(Language::En)), QStringLiteral("Read as 1 February 2025"));
    EXPECT_EQ(readWords("2025-02-01", Words(Language::Vi)), QStringLiteral("Đọc là ngày 1 tháng 2 năm 2025"));
    EXPECT_TRUE(readWords("", Words(Language::Vi)).isEmpty());
}

struct DayCase {
    const char *day, *newest; ///< empty: no period begins after the day
};

class DayBeforePeriods : public testing::TestWithParam<DayCase> {};

TEST_P(DayBeforePeriods, NamesTheNewest) {
    const std::vector<std::string> periods{"2025-Q2", "2025-Q3", "", "no period", "2025-04"};
    EXPECT_EQ(newestAfter(periods, GetParam().day).value_or(""), GetParam().newest);
}

INSTANTIATE_TEST_SUITE_P(Cases, DayBeforePeriods,
                         testing::Values(DayCase{"2025-02-01", "2025-Q3"}, DayCase{"2025-06-30", "2025-Q3"},
                                         DayCase{"2025-07-01", ""}, DayCase{"2025-09-30", ""}),
                         [](const auto& row) { return "on" + std::string(row.param.day).erase(7, 1).erase(4, 1); });

TEST(DayOfFigures, EachKindOfPeriodBeginsOnItsFirstDay) {
    for (const auto& [period, before, first] :
         {std::tuple{"2025", "2024-12-31", "2025-01-01"}, std::tuple{"2025-H2", "2025-06-30", "2025-07-01"},
          std::tuple{"2025-Q4", "2025-09-30", "2025-10-01"}, std::tuple{"2025-03", "2025-02-28", "2025-03-01"},
          std::tuple{"2025-02..06", "2025-01-31", "2025-02-01"}}) {
        EXPECT_EQ(newestAfter({period}, before).value_or(""), period);
        EXPECT_FALSE(newestAfter({period}, first)) << period;
    }
}

} // namespace
} // namespace diaban::ui
