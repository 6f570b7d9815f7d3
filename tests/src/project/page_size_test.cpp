// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/project.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(PageSize, knowsNamesAndMillimetres) {
    ASSERT_TRUE(pageSizeOf("16:9"));
    EXPECT_DOUBLE_EQ(pageSizeOf("16:9")->width, 960);
    EXPECT_NEAR(pageSizeOf("A4")->width, 841.9, 0.1);
    EXPECT_NEAR(pageSizeOf("A4-portrait")->width, 595.3, 0.1);
    EXPECT_NEAR(pageSizeOf("254x127")->height, 360, 1e-9);
    for (const char* bad :
         {"", "A5", "x", "100", "0x0", "-100x100", "1e9x10", "nanx100", "100x100mm", "60x40", "79x300"}) {
        EXPECT_FALSE(pageSizeOf(bad)) << bad;
    }
}

} // namespace
} // namespace diaban
