// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_choice.h"
#include "src/cartography/legend_limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace diaban {
namespace {

using Values = std::vector<double>;

TEST(LegendLimits, neverRoundALimitPastAValue) {
    Values values;
    for (int i = 1; i <= 20; ++i) {
        values.push_back(i);
    }
    // Limits 4.8, 8.6, 12.4 and 16.2: written "5" and "9" they would claim the values 5 and 9 for the class below.
    const LegendLimits quantile = legendLimits(gis::quantileBreaks(values, 5), values);
    EXPECT_EQ(quantile.decimals, 0);
    EXPECT_THAT(quantile.limits, testing::ElementsAre(1, 4, 8, 12, 16, 20));
    EXPECT_EQ(legendLimits(gis::manualBreaks(values, {5, 10}, true), values).decimals, 0);
}

TEST(LegendLimits, roundNumbersBetweenTheSameValuesAreEnough) {
    const Values areas{2.175597506, 7.9, 15.534262857, 15.91, 26.910582612, 40.01, 73.955414659};
    const gis::ClassBreaks breaks = gis::naturalBreaks(areas, 3);
    const LegendLimits written = legendLimits(breaks, areas);
    EXPECT_EQ(written.decimals, 0);
    EXPECT_EQ(written.limits.front(), 2);
    EXPECT_EQ(written.limits.back(), 74);
    const LegendLimits asked = legendLimits(breaks, areas, 1);
    EXPECT_EQ(asked.decimals, 1);
    EXPECT_EQ(asked.limits.front(), 2.2);
}

TEST(LegendLimits, endsAreTheFiguresAsTheyAreWrittenElsewhere) {
    const Values values{94.3, 250, 700.2, 2'300, 6'000, 9'000.7, 13'076.4};
    const gis::ClassBreaks breaks = gis::quantileBreaks(values, 3);
    const LegendLimits whole = legendLimits(breaks, values, 0, 0);
    EXPECT_EQ(whole.limits.front(), 94);
    EXPECT_EQ(whole.limits.back(), 13'076) << "not the 13,077 that no table has";
    const LegendLimits figures = legendLimits(breaks, values, 0, 1);
    EXPECT_EQ(figures.decimals, 0);
    EXPECT_EQ(figures.endDecimals, 1);
    EXPECT_EQ(figures.limits.front(), 94.3);
    EXPECT_EQ(figures.limits.back(), 13'076.4);
    const Values near{1, 2, 3, 8.6, 8.8};
    gis::ClassBreaks high;
    high.limits = {1, 8.7, 8.8};
    high.counts = {4, 1};
    const LegendLimits apart = legendLimits(high, near, 0);
    EXPECT_LT(apart.limits[1], apart.limits[2]) << "a class of nothing";
}

TEST(LegendLimits, ofHugeValuesAreFinite) {
    const Values values{1e308, -1e308, 1e-300, 0, 1e15, 1.5e20, 3, 4, 5, 6, 7, 8};
    for (const gis::ClassMethod method :
         {gis::ClassMethod::Quantile, gis::ClassMethod::EqualInterval, gis::ClassMethod::Natural,
          gis::ClassMethod::Pretty, gis::ClassMethod::StandardDeviation, gis::ClassMethod::HeadTail,
          gis::ClassMethod::Box}) {
        ClassChoice choice;
        choice.method = method;
        choice.number = 4;
        const LegendLimits written = legendLimits(classBreaks(choice, values), values);
        for (const double limit : written.limits) {
            EXPECT_TRUE(std::isfinite(limit)) << static_cast<int>(method);
        }
    }
}

TEST(LegendLimits, wholeNumbersHaveWholeLimits) {
    const std::vector<double> counts{0, 0, 1, 1, 2, 3, 3, 5, 8};
    for (std::size_t classes = 2; classes <= 4; ++classes) { // five would have a class of zeros alone
        const gis::ClassBreaks breaks = gis::quantileBreaks(counts, classes);
        const LegendLimits written = legendLimits(breaks, counts, -1);
        EXPECT_EQ(written.decimals, 0) << classes;
        gis::ClassBreaks shown = breaks;
        shown.limits = written.limits;
        for (const double count : counts) {
            EXPECT_EQ(shown.classOf(count), breaks.classOf(count)) << classes << ' ' << count;
        }
    }
    const std::vector<double> rates{0, 0.5, 1, 2, 3};
    EXPECT_GT(legendLimits(gis::quantileBreaks(rates, 3), rates, -1).decimals, 0) << "not of other figures";
}

TEST(LegendLimits, moreDecimalsThanAskedWhereTheyAreNeeded) {
    const Values close{0.12, 0.13, 0.14, 0.15};
    EXPECT_EQ(legendLimits(gis::quantileBreaks(close, 2), close, 0).decimals, 2);
    EXPECT_EQ(legendLimits(gis::manualBreaks(close, {0.135}, true), close, 1).decimals, 3) << "as given";
    EXPECT_EQ(legendLimits(gis::manualBreaks(close, {0, 1}, true), close, 1).decimals, 0);
    EXPECT_EQ(legendLimits(gis::manualBreaks(close, {0.1, 0.3}, false), close).decimals, 1);
}

TEST(LegendLimits, crowdedFiguresNeedNoLongNumbers) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> uniform(0, 100);
    Values values(300'000); // three decimals do not part these
    std::ranges::generate(values, [&] { return uniform(random); });
    const gis::ClassBreaks breaks = gis::quantileBreaks(values, 5);
    const LegendLimits written = legendLimits(breaks, values);
    EXPECT_EQ(written.decimals, 0);
    for (std::size_t i = 0; i < written.limits.size(); ++i) {
        EXPECT_NEAR(written.limits[i], breaks.limits[i], 0.5);
    }
    EXPECT_EQ(legendLimits(breaks, values, 2).decimals, 2);
}

TEST(LegendLimits, statedDecimalsPartTheValuesAsTheyAreWritten) {
    gis::ClassBreaks breaks;
    breaks.limits = {1, 18.6, 40};
    breaks.counts = {2, 2};
    const Values near{1, 18.2, 18.8, 40}; // no whole number lies between; written, they are 18 and 19
    EXPECT_THAT(legendLimits(breaks, near, 0).limits, testing::ElementsAre(1, 18, 40));
    const Values far{1, 18.2, 19.7, 40};
    EXPECT_THAT(legendLimits(breaks, far, 0).limits, testing::ElementsAre(1, 19, 40));
    const Values alike{1, 18.55, 18.65, 40};
    EXPECT_THAT(legendLimits(breaks, alike, 0).limits, testing::ElementsAre(1, 19, 40));
}

class WrittenLimits : public testing::TestWithParam<gis::ClassMethod> {};

TEST_P(WrittenLimits, partTheValuesAsTheExactOnesDo) {
    std::mt19937_64 random(5);
    std::lognormal_distribution<double> lognormal(3, 2);
    for (int round = 0; round < 60; ++round) {
        const double digits = std::pow(10, round % 4);
        Values values(120);
        for (double& value : values) {
            value = std::round(lognormal(random) * digits) / digits - (round % 3 == 0 ? 20 : 0);
        }
        values.push_back(std::nan(""));
        if (GetParam() == gis::ClassMethod::Geometric) {
            for (double& value : values) {
                value = std::max(value, 0.0);
            }
        }
        const gis::ClassBreaks breaks = classBreaks({GetParam(), 5, {}}, values);
        const LegendLimits written = legendLimits(breaks, values);
        ASSERT_EQ(written.limits.size(), breaks.limits.size());
        gis::ClassBreaks asWritten = breaks;
        asWritten.limits = written.limits;
        EXPECT_NEAR(written.limits.front(), breaks.limits.front(), 0.51 * std::pow(10, -written.endDecimals));
        EXPECT_NEAR(written.limits.back(), breaks.limits.back(), 0.51 * std::pow(10, -written.endDecimals));
        for (const double value : values) { // the ends are rounded as the figures are
            const double shown = std::clamp(value, written.limits.front(), written.limits.back());
            EXPECT_EQ(asWritten.classOf(shown), breaks.classOf(value)) << value;
        }
        EXPECT_LE(written.decimals, 3);
    }
}

INSTANTIATE_TEST_SUITE_P(Methods, WrittenLimits,
                         testing::Values(gis::ClassMethod::Quantile, gis::ClassMethod::EqualInterval,
                                         gis::ClassMethod::Natural, gis::ClassMethod::Pretty,
                                         gis::ClassMethod::StandardDeviation, gis::ClassMethod::HeadTail,
                                         gis::ClassMethod::Box, gis::ClassMethod::Geometric));

TEST(LegendLimits, emptyAndConstantColumns) {
    const Values none{std::nan("")};
    EXPECT_GE(legendLimits(gis::quantileBreaks(none, 5), none).decimals, 0);
    const Values one{7, 7, 7};
    EXPECT_EQ(legendLimits(gis::quantileBreaks(one, 5), one).decimals, 0);
    const Values zeros{0, 0, 0, 0, 0, 0, 3.3, 4.4};
    const LegendLimits alone = legendLimits(gis::quantileBreaks(zeros, 4), zeros);
    EXPECT_EQ(alone.limits.front(), 0);
}

} // namespace
} // namespace diaban
