// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/add_indicator.h"
#include "src/study/smooth_ratio.h"
#include "tests/src/study/study_of_three.h"

namespace diaban {
namespace {

/// Shares of 10, 1,000 and 1,000 households: what few of them make is mostly chance.
class SmallDenominators : public StudyOfThree {
protected:
    void SetUp() override {
        StudyOfThree::SetUp();
        add("ma;ho;ky\n001;10;10\n002;1000;500\n003;1000;600\n", "2025", {{"households", "ho"}, {"pledged", "ky"}});
    }
    const UnitValues& sharesWith(double least, Smoothing smoothing) {
        Indicator share;
        share.key = "share";
        share.kind = IndicatorKind::Share;
        share.numerator = "pledged";
        share.denominator = "households";
        share.minDenominator = least;
        share.smoothing = smoothing;
        addIndicator(m_study, share, Language::En, "p.yaml", m_problems);
        return m_study.find("share", "2025")->values;
    }
};

TEST_F(SmallDenominators, areSuppressedBelowTheLeastAlone) {
    const UnitValues& shares = sharesWith(10.5, Smoothing::None);
    EXPECT_EQ(shares.states[0], UnitState::Suppressed);
    EXPECT_DOUBLE_EQ(shares.values[1], 50);
    EXPECT_DOUBLE_EQ(shares.values[2], 60);
}

TEST_F(SmallDenominators, aDenominatorAsLargeAsTheLeastIsShown) {
    EXPECT_EQ(sharesWith(10, Smoothing::None).states[0], UnitState::Value);
}

/// Marshall (1991) by hand: mean 1110/2010, variance sum n (r - m)^2 / N - m / (N / 3).
TEST_F(SmallDenominators, areDrawnToTheMeanOfAllTheMoreTheSmallerTheyAre) {
    const UnitValues& shares = sharesWith(0, Smoothing::Global);
    const double mean = 1110. / 2010;
    const auto squared = [mean](double rate) { return (rate - mean) * (rate - mean); };
    const double variance = (10 * squared(1) + 1000 * squared(0.5) + 1000 * squared(0.6)) / 2010 - mean / (2010. / 3);
    const auto drawn = [&](double rate, double of) {
        return 100 * (mean + variance / (variance + mean / of) * (rate - mean));
    };
    ASSERT_GT(variance, 0);
    EXPECT_NEAR(shares.values[0], drawn(1, 10), 1e-9);
    EXPECT_NEAR(shares.values[1], drawn(0.5, 1000), 1e-9);
    EXPECT_NEAR(shares.values[2], drawn(0.6, 1000), 1e-9);
    EXPECT_LT(shares.values[0], 65) << "all ten of ten households are no sign of a better commune";
}

TEST_F(SmallDenominators, whatIsSuppressedIsNotSmoothedIntoView) {
    for (const Smoothing smoothing : {Smoothing::Global, Smoothing::Local}) {
        const UnitValues& shares = sharesWith(11, smoothing);
        EXPECT_EQ(shares.states[0], UnitState::Suppressed);
        EXPECT_EQ(shares.states[1], UnitState::Value);
    }
}

TEST_F(SmallDenominators, neighboursCountWhereSmoothingIsLocal) {
    const double local = sharesWith(0, Smoothing::Local).values[0];
    EXPECT_LT(local, 100);
    EXPECT_GT(local, 49) << "001 and its neighbour 002";
    const UnitValues again = sharesWith(0, Smoothing::Global);
    EXPECT_NE(again.values[0], local);
}

} // namespace
} // namespace diaban
