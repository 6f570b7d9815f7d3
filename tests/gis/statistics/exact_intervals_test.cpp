// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/exact_intervals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace gis {
namespace {

/// The chance of `least` events or more of `total` with a share, added up term by term.
double binomialUpper(int least, int total, double share) {
    double sum = 0;
    for (int k = least; k <= total; ++k) {
        sum += std::exp(std::lgamma(total + 1.0) - std::lgamma(k + 1.0) - std::lgamma(total - k + 1.0) +
                        k * std::log(share) + (total - k) * std::log1p(-share));
    }
    return sum;
}

double poissonUpper(int least, double mean) {
    double below = 0;
    for (int k = 0; k < least; ++k) {
        below += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
    }
    return 1 - below;
}

TEST(ShareInterval, EachEndLeavesHalfOfTheRestInItsTail) {
    for (const auto& [count, total] : {std::pair{1, 3}, {7, 21}, {62, 100}, {223, 229}, {1, 1000}, {999, 1000}}) {
        for (const double level : {0.9, 0.95, 0.99}) {
            SCOPED_TRACE(testing::Message() << count << " of " << total << " at " << level);
            const auto interval = shareInterval(count, total, level);
            ASSERT_TRUE(interval);
            EXPECT_NEAR(binomialUpper(count, total, interval->low), (1 - level) / 2, 1e-9);
            EXPECT_NEAR(1 - binomialUpper(count + 1, total, interval->high), (1 - level) / 2, 1e-9);
        }
    }
}

/// By the formulas of the ends where all or nobody has the trait, and binom.test(7, 21) of R.
TEST(ShareInterval, OfNobodyAllAndATextbook) {
    const auto none = shareInterval(0, 20);
    EXPECT_EQ(none->low, 0);
    EXPECT_NEAR(none->high, 1 - std::pow(0.025, 1.0 / 20), 1e-14);
    const auto all = shareInterval(20, 20);
    EXPECT_NEAR(all->low, std::pow(0.025, 1.0 / 20), 1e-14);
    EXPECT_EQ(all->high, 1);
    EXPECT_NEAR(shareInterval(7, 21)->low, 0.1458769, 5e-8);
    EXPECT_NEAR(shareInterval(7, 21)->high, 0.5696755, 5e-8);
}

TEST(RateInterval, EachEndLeavesHalfOfTheRestInItsTail) {
    for (const int events : {1, 3, 17, 150}) {
        SCOPED_TRACE(events);
        const auto interval = rateInterval(events, 50'000);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(poissonUpper(events, interval->low * 50'000), 0.025, 1e-9);
        EXPECT_NEAR(1 - poissonUpper(events + 1, interval->high * 50'000), 0.025, 1e-9);
    }
    EXPECT_EQ(rateInterval(0, 100)->low, 0);
    EXPECT_NEAR(rateInterval(0, 100)->high, -std::log(0.025) / 100, 1e-15);
}

TEST(ExactIntervals, AreNothingForWhatIsNoRate) {
    const double missing = std::numeric_limits<double>::quiet_NaN();
    for (const auto& [count, total] : {std::pair{1.0, 0.0}, {-1.0, 5.0}, {missing, 5.0}, {1.0, missing}, {1.0, -2.0}}) {
        EXPECT_FALSE(shareInterval(count, total));
        EXPECT_FALSE(rateInterval(count, total));
    }
    EXPECT_FALSE(shareInterval(6, 5));
    EXPECT_TRUE(rateInterval(6, 5)) << "more events than people can be";
    EXPECT_FALSE(shareInterval(1, 5, 0));
    EXPECT_FALSE(shareInterval(1, 5, 1));
    EXPECT_FALSE(rateInterval(1, 5, missing));
    EXPECT_TRUE(shareInterval(1e9, 2e9));
}

} // namespace
} // namespace gis
