// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/large_pages.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <vector>

namespace gis::test {
namespace {

TEST(LargePages, giveBlocksOfAnySize) {
    for (const std::size_t bytes :
         {std::size_t{0}, std::size_t{1}, std::size_t{4'194'303}, std::size_t{4'194'304}, std::size_t{10'000'001}}) {
        void* block = allocateOnLargePages(bytes);
        std::memset(block, 7, bytes);
        const auto address = reinterpret_cast<std::uintptr_t>(block);
        EXPECT_EQ(address % (bytes >= 4'194'304 ? 2'097'152 : 16), 0U) << bytes;
        freeLargePages(block, bytes);
    }
}

TEST(LargePages, holdAVectorThatGrows) {
    std::vector<std::uint64_t, LargePages<std::uint64_t>> numbers;
    for (std::uint64_t i = 0; i < 2'000'000; ++i) {
        numbers.push_back(i);
    }
    for (std::uint64_t i = 0; i < numbers.size(); i += 1000) {
        ASSERT_EQ(numbers[i], i);
    }
    auto copy = numbers;
    numbers.clear();
    numbers.shrink_to_fit();
    EXPECT_EQ(copy.back(), 1'999'999U);
    std::swap(copy, numbers);
    EXPECT_TRUE(copy.empty());
}

TEST(LargePages, refuseMoreThanThereCanBe) {
    std::vector<double, LargePages<double>> numbers;
    EXPECT_THROW(numbers.reserve(SIZE_MAX / 2), std::exception);
    EXPECT_THROW(static_cast<void>(LargePages<double>().allocate(SIZE_MAX / 4)), std::bad_array_new_length);
}

} // namespace
} // namespace gis::test
