// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/weakness/period_before.h"
#include "tests/src/weakness/drawn_study.h"

#include <algorithm>
#include <random>

namespace diaban {
namespace {

constexpr std::optional<double> kNone = std::nullopt;

class WeakAreasTest : public DrawnStudy {
protected:
    /// Two indicators: of A both are bad, of B one, of C none, of D one and the other is missing, of E both missing.
    void drawTwo() {
        draw("ABCDE");
        figure("one", "2025-Q3", {1, 1, 9, 1, kNone});
        figure("two", "2025-Q3", {2, 9, 9, kNone, kNone});
        indicator("one", IndicatorKind::Count, "one").target = 5;
        indicator("two", IndicatorKind::Count, "two").target = 5;
    }
    std::vector<WeaknessRule> both() const {
        return {rule(RuleKind::BelowTarget, "one"), rule(RuleKind::BelowTarget, "two")};
    }
};

TEST_F(WeakAreasTest, combinesByAnyAllOrANumber) {
    drawTwo();
    EXPECT_EQ(lettersOf(find(both())), "WW.W0");
    EXPECT_EQ(lettersOf(find(both(), 2)), "W..00");
    EXPECT_EQ(lettersOf(find(both(), 1, true)), "W..00");
}

TEST_F(WeakAreasTest, aRuleWithoutAnIndicatorIsOfAllThatHaveATarget) {
    drawTwo();
    EXPECT_EQ(lettersOf(find({rule(RuleKind::BelowTarget, "")})), "WW.W0");
    m_study.indicators[1].target.reset();
    EXPECT_EQ(lettersOf(find({rule(RuleKind::BelowTarget, "")})), "WW.W0"); // of E "one" is missing still
    m_study.indicators[0].target.reset();
    EXPECT_THROW((void)find({rule(RuleKind::BelowTarget, "")}), gis::Error);
}

TEST_F(WeakAreasTest, scoresCountHalfForBeingBrokenAndHalfForHowFar) {
    drawTwo();
    const WeakAreas areas = find(both());
    EXPECT_DOUBLE_EQ(areas.units[0].score, 100.0); // farthest by both: 4 of 4 and 3 of 3
    EXPECT_DOUBLE_EQ(areas.units[1].score, 50.0);
    EXPECT_EQ(areas.units[0].rank, 1U);
    EXPECT_EQ(areas.units[1].rank, 2U);
    EXPECT_EQ(areas.units[3].rank, 2U); // tied with B
    EXPECT_EQ(areas.weak, (std::vector<std::uint32_t>{0, 1, 3}));
    EXPECT_EQ(areas.flags(), (std::vector<bool>{true, true, false, true, false}));
    EXPECT_EQ(areas.notEnoughData, 1U);
}

TEST_F(WeakAreasTest, weightsOfIndicatorsWeighTheirReasons) {
    drawTwo();
    m_study.indicators[0].weight = 3;
    const WeakAreas areas = find(both());
    EXPECT_DOUBLE_EQ(areas.units[1].score, 75.0);
}

TEST_F(WeakAreasTest, liftsSayWhetherOneIsEnough) {
    drawTwo();
    const WeakAreas any = find(both());
    ASSERT_EQ(any.units[0].lifts.size(), 2U);
    EXPECT_FALSE(any.units[0].lifts[0].alone);
    ASSERT_EQ(any.units[1].lifts.size(), 1U);
    EXPECT_TRUE(any.units[1].lifts[0].alone);
    EXPECT_EQ(any.units[1].lifts[0].more, 4.0);
    const WeakAreas all = find(both(), 1, true);
    ASSERT_EQ(all.units[0].lifts.size(), 2U);
    EXPECT_TRUE(all.units[0].lifts[0].alone);
    EXPECT_TRUE(all.units[0].lifts[1].alone);
}

/// Changing the numerator as a lift says, and by one less: the first is not weak, the second still is.
TEST_F(WeakAreasTest, aLiftIsTheSmallestThatWorks) {
    for (const auto& [k, n, target] : {std::tuple{1642.0, 2633.0, 85.0}, std::tuple{56.0, 64.0, 100.0},
                                       std::tuple{223.0, 229.0, 97.5}, std::tuple{0.0, 7.0, 14.0}}) {
        draw("AB");
        figure("k", "2025-Q3", {k, n});
        figure("n", "2025-Q3", {n, n});
        indicator("share", IndicatorKind::Share, "k", "n");
        WeaknessRule target_ = rule(RuleKind::BelowTarget, "share");
        target_.target = target;
        target_.sure = Sureness::Never;
        const WeakAreas areas = find({target_});
        ASSERT_EQ(lettersOf(areas), "W.");
        const double needed = areas.units[0].lifts.at(0).numerator.value();
        EXPECT_GE(needed / n * 100, target - 1e-9);
        EXPECT_LT((needed - 1) / n * 100, target - 1e-9);
        EXPECT_EQ(areas.units[0].lifts[0].more, needed - k);
    }
}

TEST_F(WeakAreasTest, whoeverIsLiftedOutOfTheLowestIsNotAmongThem) {
    draw("ABCDE");
    count({1, 2, 3, 4, 9});
    WeaknessRule lowest = rule(RuleKind::Lowest);
    lowest.count = 2;
    const WeakAreas areas = find({lowest});
    const double needed = areas.units[0].lifts.at(0).numerator.value();
    EXPECT_EQ(needed, 4.0); // C, next after the two lowest of the others, has 3
    for (Figure& one : m_study.figures) {
        if (one.key == "score") {
            one.values.set(0, needed);
        }
    }
    EXPECT_EQ(letters({lowest}), ".WW..");
}

TEST_F(WeakAreasTest, refusesRulesThatCannotBeMeant) {
    draw("AB");
    figure("safe", "2025-Q3", {0, 1});
    indicator("safe", IndicatorKind::Status, "safe");
    for (const RuleKind kind :
         {RuleKind::Lowest, RuleKind::ZBelow, RuleKind::Fallen, RuleKind::BelowNeighbours, RuleKind::BelowTarget}) {
        EXPECT_THROW((void)find({rule(kind, "safe")}), gis::Error) << nameOf(kind);
    }
    figure("score", "2025-Q2", {1, 2});
    count({1, 2});
    for (const char* since : {"2025-Q3", "2025-Q2"}) {
        WeaknessRule fallen = rule(RuleKind::Fallen);
        fallen.since = since;
        fallen.period = "2025-Q2";
        EXPECT_THROW((void)find({fallen}), gis::Error) << since;
        fallen.period = "2025-Q3";
        EXPECT_EQ(fallen.since == "2025-Q2", [&] {
            try {
                (void)find({fallen});
                return true;
            } catch (const gis::Error& error) {
                EXPECT_EQ(error.message().id, "weakness.since_not_before");
                return false;
            }
        }());
    }
}

TEST_F(WeakAreasTest, targetsThatAreHardlyPercentAreTold) {
    draw("AB");
    figure("k", "2025-Q3", {50, 100});
    figure("n", "2025-Q3", {100, 100});
    indicator("share", IndicatorKind::Share, "k", "n");
    for (const auto& [target, told] :
         {std::pair{0.85, true}, {101.0, true}, {-1.0, true}, {85.0, false}, {0.0, false}}) {
        m_problems = {};
        WeaknessRule one = rule(RuleKind::BelowTarget, "share");
        one.target = target;
        (void)find({one});
        EXPECT_EQ(std::ranges::any_of(
                      m_problems.list(),
                      [](const gis::Problem& problem) { return problem.message.id == "weakness.odd_target"; }),
                  told)
            << target;
    }
}

TEST_F(WeakAreasTest, moreThanAllCannotBeAsked) {
    draw("AB");
    figure("k", "2025-Q3", {50, 100});
    figure("n", "2025-Q3", {100, 100});
    indicator("share", IndicatorKind::Share, "k", "n");
    WeaknessRule beyond = rule(RuleKind::BelowTarget, "share");
    beyond.target = 101;
    EXPECT_TRUE(find({beyond}).units[0].lifts.empty());
}

TEST_F(WeakAreasTest, theOrderOfRulesChangesNothingAndMoreRulesUnderAnyNeverMakeFewerWeak) {
    std::mt19937 random(20'261'126); // NOLINT(cert-msc51-cpp): the same cases each time
    for (int round = 0; round < 20; ++round) {
        draw("ABCD\nEFGH\nIJKL");
        Cells earlier(12);
        Cells later(12);
        for (std::size_t unit = 0; unit < 12; ++unit) {
            earlier[unit] = random() % 7 == 0 ? kNone : std::optional<double>(random() % 10);
            later[unit] = random() % 7 == 0 ? kNone : std::optional<double>(random() % 10);
        }
        figure("score", "2025-Q2", earlier);
        figure("score", "2025-Q3", later);
        indicator("score", IndicatorKind::Count, "score").target = 4;
        WeaknessRule lowest = rule(RuleKind::Lowest);
        lowest.count = 3;
        std::vector<WeaknessRule> rules{rule(RuleKind::BelowTarget),     lowest,
                                        rule(RuleKind::ZBelow),          rule(RuleKind::Fallen),
                                        rule(RuleKind::BelowNeighbours), rule(RuleKind::WeakPeriods)};
        std::vector<bool> before(12);
        for (std::size_t number = 1; number <= rules.size(); ++number) {
            const std::vector<bool> flags = find({rules.begin(), rules.begin() + static_cast<long>(number)}).flags();
            for (std::size_t unit = 0; unit < 12; ++unit) {
                EXPECT_TRUE(flags[unit] || !before[unit]) << round << ' ' << number << ' ' << unit;
            }
            before = flags;
        }
        const WeakAreas forward = find(rules);
        std::ranges::reverse(rules);
        const WeakAreas backward = find(rules);
        EXPECT_EQ(forward.weak, backward.weak);
        EXPECT_EQ(lettersOf(forward), lettersOf(backward));
        for (std::size_t unit = 0; unit < 12; ++unit) {
            EXPECT_NEAR(forward.units[unit].score, backward.units[unit].score, 1e-9);
            const bool missing = !later[unit];
            EXPECT_FALSE(missing && forward.units[unit].verdict == UnitVerdict::Weak) << "missing is never weak";
        }
    }
}

TEST(PeriodBefore, knowsWhatComesBeforeAndWhatFollows) {
    const std::vector<std::string> periods{"2024", "2024-Q4", "2025-Q2", "2025-Q1"};
    EXPECT_EQ(periodBefore(periods, "2025-Q1"), "2024-Q4");
    EXPECT_EQ(periodBefore(periods, "2024"), "");
    EXPECT_EQ(latestPeriod(periods), std::nullopt);
    EXPECT_EQ(latestPeriod(std::vector<std::string>{"2025-Q1", "2025-Q2", ""}), "2025-Q2");
    EXPECT_EQ(latestPeriod(std::vector<std::string>{""}), "");
    EXPECT_EQ(periodsInRow(periods, "2025-Q2", 3), (std::vector<std::string>{"2025-Q2", "2025-Q1", "2024-Q4"}));
    EXPECT_EQ(periodsInRow(std::vector<std::string>{"2024-Q2", "2024-Q4"}, "2024-Q4", 2).size(), 1U);
    EXPECT_EQ(periodsInRow(std::vector<std::string>{"2024-12", "2025-01"}, "2025-01", 2).size(), 2U);
    EXPECT_EQ(periodsInRow(std::vector<std::string>{"2024-H2", "2025-H1"}, "2025-H1", 2).size(), 2U);
    EXPECT_EQ(periodsInRow(std::vector<std::string>{"2024", "2025"}, "2025", 2).size(), 2U);
}

} // namespace
} // namespace diaban
