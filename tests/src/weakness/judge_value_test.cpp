// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "tests/src/weakness/drawn_study.h"

namespace diaban {
namespace {

constexpr std::optional<double> kNone = std::nullopt;

using JudgeValue = DrawnStudy;

TEST_F(JudgeValue, reachingATargetIsNotMissingIt) {
    draw("ABCD");
    figure("k", "2025-Q3", {57, 56, 58, kNone});
    figure("n", "2025-Q3", {100, 100, 100, 100});
    indicator("share", IndicatorKind::Share, "k", "n").target = 57; // 57 / 100 * 100 is below 57 in doubles
    EXPECT_EQ(letters({rule(RuleKind::BelowTarget, "share")}), ".W.0");
}

TEST_F(JudgeValue, lessIsBetterTurnsTheTargetRound) {
    draw("ABC");
    Indicator& cases = count({4, 5, 6});
    cases.direction = Direction::Less;
    cases.target = 5;
    const WeakAreas areas = find({rule(RuleKind::BelowTarget)});
    EXPECT_EQ(lettersOf(areas), "..W");
    ASSERT_EQ(areas.units[2].lifts.size(), 1U);
    EXPECT_EQ(areas.units[2].lifts[0].more, -1.0);
}

TEST_F(JudgeValue, aTargetOfTheRuleGoesBeforeThatOfTheIndicator) {
    draw("ABC");
    count({4, 5, 6}).target = 5;
    WeaknessRule own = rule(RuleKind::BelowTarget);
    own.target = 6;
    EXPECT_EQ(letters({own}), "WW.");
}

// The exact interval of 5 of 8 is 24.5 to 91.5 %: 85 % is inside. That of 1 of 8 is 0.3 to 52.7 %: it is not.
TEST_F(JudgeValue, aShareOfFewCasesIsWeakOnlyBeyondChance) {
    draw("ABCD");
    figure("k", "2025-Q3", {5, 1, 60, 8});
    figure("n", "2025-Q3", {8, 8, 100, 8});
    indicator("share", IndicatorKind::Share, "k", "n").target = 85;
    WeaknessRule target = rule(RuleKind::BelowTarget, "share");
    const WeakAreas areas = find({target});
    EXPECT_EQ(lettersOf(areas), "?WW.");
    EXPECT_EQ(areas.notSure, 1U);
    ASSERT_EQ(areas.units[0].reasons.size(), 1U);
    ASSERT_TRUE(areas.units[0].reasons[0].verdict.interval);
    EXPECT_NEAR(areas.units[0].reasons[0].verdict.interval->low, 24.48632, 1e-4);
    EXPECT_NEAR(areas.units[0].reasons[0].verdict.interval->high, 91.47666, 1e-4);
    target.sure = Sureness::Never;
    EXPECT_EQ(letters({target}), "WWW.");
    target.sure = Sureness::Always;
    target.target = 65; // 60 of 100 is 49.7 to 69.7 %
    EXPECT_EQ(letters({target}), "?W?.");
}

TEST_F(JudgeValue, aRateOfTeamsIsNoChanceUnlessTheRuleSaysSo) {
    draw("AB");
    figure("k", "2025-Q3", {5, 8});
    figure("n", "2025-Q3", {8, 8});
    indicator("rate", IndicatorKind::Rate, "k", "n").target = 1;
    WeaknessRule target = rule(RuleKind::BelowTarget, "rate");
    EXPECT_EQ(letters({target}), "W.");
    target.sure = Sureness::Always;
    EXPECT_EQ(letters({target}), "?.");
}

struct FallCase {
    const char* name;
    std::optional<double> by, percent;
    Direction direction;
    std::string expected; ///< of falls of 0, 2, 3, -3 from 30, and a missing one
};

class JudgeFall : public DrawnStudy, public testing::WithParamInterface<FallCase> {};

TEST_P(JudgeFall, comparesWithTheEarlierPeriod) {
    draw("ABCDEF");
    figure("score", "2025-Q2", {30, 30, 30, 30, kNone, 30});
    figure("score", "2025-Q3", {30, 28, 27, 33, 20, kNone});
    indicator("score", IndicatorKind::Count, "score").direction = GetParam().direction;
    WeaknessRule fallen = rule(RuleKind::Fallen);
    fallen.by = GetParam().by;
    fallen.percent = GetParam().percent;
    EXPECT_EQ(letters({fallen}), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Rule, JudgeFall,
                         testing::Values(FallCase{"anything", {}, {}, Direction::More, ".WW.00"},
                                         FallCase{"byThree", 3.0, {}, Direction::More, "..W.00"},
                                         FallCase{"byTenPercent", {}, 10.0, Direction::More, "..W.00"},
                                         FallCase{"byElevenPercent", {}, 11.0, Direction::More, "....00"},
                                         FallCase{"lessIsBetter", {}, {}, Direction::Less, "...W00"}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST_F(JudgeValue, withoutAnEarlierPeriodNobodyHasFallenAndThatIsTold) {
    draw("AB");
    count({1, 2});
    EXPECT_EQ(letters({rule(RuleKind::Fallen)}), "..");
    EXPECT_EQ(m_problems.count("weakness.no_earlier_period"), 1U);
}

TEST_F(JudgeValue, fallenLooksAtThePeriodThatIsNamed) {
    draw("AB");
    figure("score", "2024-Q4", {9, 1});
    figure("score", "2025-Q2", {5, 5});
    figure("score", "2025-Q3", {6, 4});
    indicator("score", IndicatorKind::Count, "score");
    WeaknessRule fallen = rule(RuleKind::Fallen);
    EXPECT_EQ(letters({fallen}), ".W");
    fallen.since = "2024-Q4";
    EXPECT_EQ(letters({fallen}), "W.");
    fallen.since = "2023-Q4";
    EXPECT_THROW((void)letters({fallen}), gis::Error);
}

TEST_F(JudgeValue, weakPeriodsWantsThemInARow) {
    draw("ABCDE");
    figure("score", "2024-Q4", {1, 9, 1, 1, 1});
    figure("score", "2025-Q1", {1, 1, kNone, 9, 1});
    figure("score", "2025-Q2", {1, 1, 1, 1, 9});
    indicator("score", IndicatorKind::Count, "score").target = 5;
    WeaknessRule periods = rule(RuleKind::WeakPeriods);
    EXPECT_EQ(letters({periods}), "WW0..");
    periods.periods = 3;
    EXPECT_EQ(letters({periods}), "W.0..");
    periods.periods = 4;
    EXPECT_EQ(letters({periods}), ".....");
    EXPECT_EQ(m_problems.count("weakness.periods_short"), 1U);
}

TEST_F(JudgeValue, aGapBetweenPeriodsIsNoRow) {
    draw("A");
    figure("score", "2024-Q4", {1});
    figure("score", "2025-Q2", {1});
    indicator("score", IndicatorKind::Count, "score").target = 5;
    EXPECT_EQ(letters({rule(RuleKind::WeakPeriods)}), ".");
    EXPECT_EQ(m_problems.count("weakness.periods_short"), 1U);
}

TEST_F(JudgeValue, aStatusIsMetOrNot) {
    draw("ABC");
    figure("safe", "2025-Q3", {1, 0, kNone}, UnitState::NotMatched);
    Indicator& safe = indicator("safe", IndicatorKind::Status, "safe");
    const WeakAreas areas = find({rule(RuleKind::NotRecognised, "safe")});
    EXPECT_EQ(lettersOf(areas), ".W0");
    EXPECT_EQ(areas.units[2].reasons[0].verdict.state, UnitState::NotMatched);
    safe.direction = Direction::Less;
    EXPECT_EQ(letters({rule(RuleKind::NotRecognised, "safe")}), "W.0");
}

struct RefusedCase {
    const char* name;
    WeaknessRule rule;
    std::string id;
};

WeaknessRule ruleOf(RuleKind kind, const std::string& key, const std::string& period = {}) {
    WeaknessRule made;
    made.kind = kind;
    made.indicator = key;
    made.period = period;
    return made;
}

class RefusedRule : public DrawnStudy, public testing::WithParamInterface<RefusedCase> {};

TEST_P(RefusedRule, isAnErrorThatSaysWhy) {
    draw("AB");
    figure("safe", "2025-Q3", {1, 0});
    indicator("safe", IndicatorKind::Status, "safe");
    figure("base", "2025-Q3", {1, 0});
    figure("score", "2025", {1, 2});
    count({1, 2});
    try {
        (void)find({GetParam().rule});
        FAIL() << "was taken";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, GetParam().id);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rule, RefusedRule,
    testing::Values(RefusedCase{"noTarget", ruleOf(RuleKind::BelowTarget, "score", "2025-Q3"), "weakness.no_target"},
                    RefusedCase{"kindsOfPeriods", ruleOf(RuleKind::Lowest, "score"), "weakness.several_kinds"},
                    RefusedCase{"noFigure", ruleOf(RuleKind::Lowest, "nothing"), "weakness.no_figure"},
                    RefusedCase{"baseFigure", ruleOf(RuleKind::Lowest, "base"), "weakness.no_direction"},
                    RefusedCase{"noPeriod", ruleOf(RuleKind::Lowest, "score", "2024-Q3"), "weakness.no_period"},
                    RefusedCase{"noStatus", ruleOf(RuleKind::NotRecognised, "score", "2025-Q3"),
                                "weakness.not_a_status"},
                    RefusedCase{"targetOfStatus", ruleOf(RuleKind::BelowTarget, "safe"), "weakness.status_target"}),
    [](const auto& one) { return std::string(one.param.name); });

} // namespace
} // namespace diaban
