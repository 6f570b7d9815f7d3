// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/period.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(IsoDate, takesOnlyDaysThatExist) {
    for (const char* good : {"2025-09-30", "2024-02-29", "0001-01-01"}) {
        EXPECT_TRUE(isIsoDate(good)) << good;
    }
    for (const char* bad : {"2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "30/09/2025", "", "2025-09-30 "}) {
        EXPECT_FALSE(isIsoDate(bad)) << bad;
    }
}

TEST(Period, takesTheFormsOfTheFormat) {
    for (const char* good : {"2025", "2025-H1", "2025-H2", "2025-Q4", "2025-03", "2025-12", "2025-01..06"}) {
        EXPECT_TRUE(periodOf(good).has_value()) << good;
    }
    for (const char* bad : {"25", "2025-H3", "2025-Q0", "2025-13", "2025-00", "Q3/2025", "2025-01..13", "2025-06..03",
                            "2025-06..06", "2025-Q", "2025-Q33", "2025-1", "2025-", ""}) {
        EXPECT_FALSE(periodOf(bad).has_value()) << bad;
    }
}

TEST(Period, saysItsParts) {
    EXPECT_EQ(periodOf("2025-Q3"), (Period{Period::Kind::Quarter, "2025", 3, 0}));
    EXPECT_EQ(periodOf("2024-01..06"), (Period{Period::Kind::Months, "2024", 1, 6}));
    EXPECT_EQ(periodOf("2024-11"), (Period{Period::Kind::Month, "2024", 11, 0}));
}

TEST(Period, isOrderedWithinItsKindOnly) {
    const auto at = [](const char* text) { return *periodOf(text); };
    EXPECT_LT(at("2024-Q4"), at("2025-Q1"));
    EXPECT_GT(at("2025-Q3"), at("2025-Q2"));
    EXPECT_LT(at("2025-01..06"), at("2025-01..09"));
    EXPECT_EQ(at("2025-03"), at("2025-03"));
    EXPECT_EQ(at("2025") <=> at("2025-Q1"), std::partial_ordering::unordered);
    EXPECT_FALSE(at("2024") < at("2025-Q1"));
}

TEST(Period, listsKindByKind) {
    const auto at = [](const char* text) { return *periodOf(text); };
    EXPECT_TRUE(comesBefore(at("2026"), at("2025-H1")));
    EXPECT_TRUE(comesBefore(at("2025-H1"), at("2025-H2")));
    EXPECT_FALSE(comesBefore(at("2025-H2"), at("2025-H2")));
}

} // namespace
} // namespace diaban
