// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/leave_words.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(LeaveWords, RowsThatAreNotWhatTheyWereAreCounted) {
    const std::string two = "\xEF\xBB\xBFwritten;unit_code\r\nXã A;1\r\n\"Xã; B\";2\r\n";
    EXPECT_EQ(changedRows(std::nullopt, two), 2U);
    EXPECT_EQ(changedRows(two, std::nullopt), 2U);
    EXPECT_EQ(changedRows(two, two), 0U);
    EXPECT_EQ(changedRows(two, "written;unit_code\nXã A;1\nXã C;\n\"Xã; B\";3\n"), 2U) << "one says more, one came";
    EXPECT_EQ(changedRows(two, "written;unit_code;note\n\"Xã; B\";2;\n\"Xã A\";1;\n"), 0U) << "however it is written";
    EXPECT_EQ(changedRows("written,unit_code\nXã A,1\nXã A,1\n", "written,unit_code\nXã A,1\n"), 1U);
    EXPECT_EQ(changedRows(std::nullopt, "written;unit_code\r\n"), 0U);
}

} // namespace
} // namespace diaban::ui
