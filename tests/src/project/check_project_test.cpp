// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/check_project.h"

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
        EXPECT_TRUE(isPeriod(good)) << good;
    }
    for (const char* bad : {"25", "2025-H3", "2025-Q0", "2025-13", "2025-00", "Q3/2025", "2025-01..13", "2025-", ""}) {
        EXPECT_FALSE(isPeriod(bad)) << bad;
    }
}

TEST(PageSize, knowsNamesAndMillimetres) {
    ASSERT_TRUE(pageSizeOf("16:9"));
    EXPECT_DOUBLE_EQ(pageSizeOf("16:9")->width, 960);
    EXPECT_NEAR(pageSizeOf("A4")->width, 841.9, 0.1);
    EXPECT_NEAR(pageSizeOf("A4-portrait")->width, 595.3, 0.1);
    EXPECT_NEAR(pageSizeOf("254x127")->height, 360, 1e-9);
    for (const char* bad : {"", "A5", "x", "100", "0x0", "-100x100", "1e9x10", "nanx100", "100x100mm"}) {
        EXPECT_FALSE(pageSizeOf(bad)) << bad;
    }
}

} // namespace
} // namespace diaban
