// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/ordered_work.h"

#include <gmock/gmock.h>

#include <atomic>
#include <numeric>
#include <stdexcept>

namespace gis {
namespace {

TEST(OrderedWork, isTakenInOrderWhateverTheThreads) {
    for (const std::size_t threads : {1U, 2U, 5U}) {
        std::vector<std::size_t> taken;
        makeInOrder<std::size_t>(
            {200, threads, 4}, [](std::size_t number) { return number * number; },
            [&](std::size_t number, std::size_t made) {
                EXPECT_EQ(made, number * number);
                taken.push_back(number);
            });
        std::vector<std::size_t> all(200);
        std::iota(all.begin(), all.end(), 0U);
        EXPECT_EQ(taken, all);
    }
}

TEST(OrderedWork, ofNothingTakesNothing) {
    makeInOrder<int>(
        {0, 3, 4}, [](std::size_t) { return 1; }, [](std::size_t, int) { FAIL(); });
}

TEST(OrderedWork, noMoreWaitThanAreAllowed) {
    std::atomic<std::size_t> made = 0;
    std::size_t taken = 0;
    std::size_t most = 0;
    makeInOrder<int>(
        {100, 4, 3},
        [&](std::size_t) {
            ++made;
            return 0;
        },
        [&](std::size_t, int) {
            most = std::max(most, made - taken);
            ++taken;
        });
    EXPECT_LE(most, 4U) << "three ahead, and the one that is taken";
}

TEST(OrderedWork, theFirstFailureByNumberComesOut) {
    for (const std::size_t threads : {1U, 4U}) {
        std::size_t taken = 0;
        try {
            makeInOrder<int>(
                {50, threads, 8},
                [](std::size_t number) -> int {
                    if (number == 7 || number == 9) {
                        throw std::runtime_error(std::to_string(number));
                    }
                    return 0;
                },
                [&](std::size_t, int) { ++taken; });
            FAIL() << "nothing came out";
        } catch (const std::runtime_error& fault) {
            EXPECT_STREQ(fault.what(), "7");
        }
        EXPECT_EQ(taken, 7U);
    }
}

TEST(OrderedWork, whatTheTakerThrowsStopsTheMakers) {
    std::atomic<std::size_t> made = 0;
    const auto run = [&] {
        makeInOrder<int>(
            {1'000'000, 2, 4},
            [&](std::size_t) {
                ++made;
                return 0;
            },
            [](std::size_t number, int) {
                if (number == 10) {
                    throw std::runtime_error("stopped");
                }
            });
    };
    EXPECT_THROW(run(), std::runtime_error);
    EXPECT_LT(made, 30U);
}

} // namespace
} // namespace gis
