// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/ordered_blocks.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace gis::test {
namespace {

TEST(InOrder, handsOnWhatTwoThreadsMakeInItsOrder) {
    for (const std::size_t count : {0U, 1U, 2U, 3U, 100U}) {
        std::string all;
        std::size_t next = 0;
        inOrder(
            count,
            [](std::size_t i, std::string& text) {
                EXPECT_TRUE(text.empty());
                std::this_thread::sleep_for(std::chrono::microseconds(i % 3 * 200));
                text = std::to_string(i) + ",";
            },
            [&](std::size_t i, std::string_view text) {
                EXPECT_EQ(i, next++);
                all += text;
            });
        std::string expected;
        for (std::size_t i = 0; i < count; ++i) {
            expected += std::to_string(i) + ",";
        }
        EXPECT_EQ(all, expected);
    }
}

TEST(InOrder, endsWithTheFirstFailureOfMaking) {
    for (const std::size_t bad : {0U, 1U, 7U}) {
        std::size_t taken = 0;
        EXPECT_THROW(inOrder(
                         100,
                         [bad](std::size_t i, std::string&) {
                             if (i == bad) {
                                 throw std::runtime_error("made badly");
                             }
                         },
                         [&](std::size_t, std::string_view) { ++taken; }),
                     std::runtime_error);
        EXPECT_LE(taken, bad);
    }
}

TEST(InOrder, endsWithTheFirstFailureOfTaking) {
    std::atomic<int> made = 0;
    std::size_t taken = 0;
    EXPECT_THROW(inOrder(
                     1000, [&](std::size_t, std::string&) { ++made; },
                     [&](std::size_t i, std::string_view) {
                         if (i == 5) {
                             throw std::runtime_error("full");
                         }
                         ++taken;
                     }),
                 std::runtime_error);
    EXPECT_EQ(taken, 5U);
    EXPECT_LT(made, 10);
}

} // namespace
} // namespace gis::test
