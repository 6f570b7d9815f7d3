// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/add_indicator.h"
#include "tests/src/study/study_of_three.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

Indicator shareOf(const std::string& numerator, const std::string& denominator) {
    Indicator share;
    share.key = "share";
    share.name = {"Tỷ lệ", "Share"};
    share.kind = IndicatorKind::Share;
    share.numerator = numerator;
    share.denominator = denominator;
    return share;
}

class AddIndicator : public StudyOfThree {
protected:
    void addToStudy(const Indicator& indicator, Language language = Language::En) {
        addIndicator(m_study, indicator, language, "p.yaml", m_problems);
    }
    /// The text argument "units" of the only problem of that id.
    std::string unitsOf(const std::string& id) {
        EXPECT_EQ(m_problems.count(id), 1U) << id;
        for (const gis::Problem& problem : m_problems.list()) {
            if (problem.message.id == id) {
                return std::get<std::string>(problem.message.args.back().second);
            }
        }
        return {};
    }
};

TEST_F(AddIndicator, isMadeForEveryPeriodOfBothFigures) {
    add("ma;ho;ky\n001;10;5\n002;20;20\n003;0;0\n", "2024", {{"households", "ho"}, {"pledged", "ky"}});
    add("ma;ho\n001;10\n002;20\n003;30\n", "2025", {{"households", "ho"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(m_study.periodsOf("share"), (std::vector<std::string>{"2024"}));
    const Figure* figure = m_study.find("share", {});
    EXPECT_DOUBLE_EQ(figure->values.values[0], 50);
    EXPECT_DOUBLE_EQ(figure->values.values[1], 100);
    EXPECT_EQ(figure->values.states[2], UnitState::NoData) << "nothing of nothing is no share";
    EXPECT_EQ(figure->title, "Share");
    EXPECT_EQ(m_problems.warnings(), 0U);
    EXPECT_EQ(m_study.indicatorOf("share")->denominator, "households");
}

TEST_F(AddIndicator, ratesOverAreas) {
    add("ma;nguoi\n001;1000\n002;2000\n003;3000\n", "2025", {{"people", "nguoi"}});
    Indicator density;
    density.key = "density";
    density.kind = IndicatorKind::Rate;
    density.numerator = "people";
    density.denominator = Indicator::kAreaKey;
    addToStudy(density);
    EXPECT_NEAR(m_study.find("density", "2025")->values.values[0], 1000 / (m_study.areasM2[0] / 1e6), 1e-9);
}

TEST_F(AddIndicator, aDenominatorWithoutPeriodServesAllPeriods) {
    add("ma;ho\n001;10\n002;20\n003;40\n", "", {{"households", "ho"}});
    add("ma;ky\n001;1\n002;1\n003;1\n", "2024", {{"pledged", "ky"}});
    add("ma;ky\n001;2\n002;2\n003;2\n", "2025", {{"pledged", "ky"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(m_study.periodsOf("share"), (std::vector<std::string>{"2024", "2025"}));
    EXPECT_DOUBLE_EQ(m_study.find("share", "2025")->values.values[2], 5);
}

TEST_F(AddIndicator, aNumeratorWithoutPeriodTakesThoseOfItsDenominator) {
    add("ma;ho\n001;10\n002;20\n003;40\n", "2025", {{"households", "ho"}});
    add("ma;ky\n001;1\n002;1\n003;1\n", "", {{"pledged", "ky"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(m_study.periodsOf("share"), (std::vector<std::string>{"2025"}));
}

TEST_F(AddIndicator, unitsWithMoreThanTheWholeAreNamed) {
    add("ma;ho;ky\n001;10;11\n002;20;20\n003;0;3\n", "2025-Q3", {{"households", "ho"}, {"pledged", "ky"}});
    addToStudy(shareOf("pledged", "households"), Language::Vi);
    EXPECT_EQ(unitsOf("indicator.above_whole"), "001 Xã 001 (11/10)");
    EXPECT_EQ(unitsOf("indicator.zero_denominator"), "003 Xã 003 (3/0)");
    EXPECT_EQ(m_problems.list().back().place, "Tỷ lệ, Quý III/2025");
    EXPECT_DOUBLE_EQ(m_study.find("share", {})->values.values[0], 110) << "told, not changed";
}

TEST_F(AddIndicator, aRateMayPassOneAndNegativePartsAreTold) {
    add("ma;ho;ky\n001;10;11\n002;20;-1\n003;5;3\n", "2025", {{"households", "ho"}, {"pledged", "ky"}});
    Indicator rate = shareOf("pledged", "households");
    rate.kind = IndicatorKind::Rate;
    addToStudy(rate);
    EXPECT_EQ(m_problems.count("indicator.above_whole"), 0U);
    EXPECT_EQ(unitsOf("indicator.negative_part"), "002 Xã 002 (\u22121/20)");
}

TEST_F(AddIndicator, aStatedShareStandsWhereItCannotBeMade) {
    add("ma;ty le\n001;82,5\n002;90\n003;100\n", "2025", {{"share", "ty le"}});
    addToStudy(shareOf("pledged", "households"));
    const Figure* figure = m_study.find("share", "2025");
    EXPECT_DOUBLE_EQ(figure->values.values[0], 82.5);
    EXPECT_EQ(figure->addsUp, AddsUp::Nothing) << "without its parts it cannot be rolled up";
    EXPECT_EQ(figure->title, "Share");
}

TEST_F(AddIndicator, aStatedShareIsCheckedAgainstItsParts) {
    // 223 of 229 is 97.3799...: reports print it truncated (97.37) or rounded (97.38), and both are right.
    add("ma;n;d;s\n001;223;229;97,37\n002;223;229;97,38\n003;223;229;97,40\n", "2025",
        {{"pledged", "n"}, {"households", "d"}, {"share", "s"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(unitsOf("indicator.otherwise_stated"), "003 Xã 003 (97.4 ≠ 97.38)");
    const Figure* figure = m_study.find("share", "2025");
    EXPECT_NEAR(figure->values.values[0], 97.379912663755458, 1e-12) << "what is made counts";
    EXPECT_EQ(figure->addsUp, AddsUp::Parts);
}

TEST_F(AddIndicator, aCountIsItsColumnUnderAnotherName) {
    add("ma;ho\n001;1\n002;2\n003;3\n", "2025", {{"households", "ho"}});
    Indicator same;
    same.key = same.numerator = "households";
    same.name = {"Số hộ", "Households"};
    addToStudy(same, Language::Vi);
    EXPECT_EQ(m_study.find("households", "2025")->title, "Số hộ");
    Indicator other = same;
    other.key = "homes";
    addToStudy(other);
    EXPECT_EQ(m_study.find("homes", "2025")->values.values[2], 3);
    EXPECT_EQ(m_study.find("homes", "2025")->title, "Households");
}

TEST_F(AddIndicator, statedSharesThatLookLikePartsOfOneAreTold) {
    add("ma;ty le\n001;0,825\n002;0,9\n003;1\n", "2025", {{"share", "ty le"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(m_problems.count("indicator.share_of_one"), 1U);
    EXPECT_DOUBLE_EQ(m_study.find("share", "2025")->values.values[0], 0.825) << "told, not changed";
}

TEST_F(AddIndicator, smallSharesWithAPercentSignAreShares) {
    add("ma;ty le\n001;0,825 %\n002;0,9 %\n003;1 %\n", "2025", {{"share", "ty le"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(m_problems.warnings(), 0U);
}

TEST_F(AddIndicator, statedSharesBeyondTheWholeAreTold) {
    add("ma;ty le\n001;-5\n002;100\n003;825\n", "2025", {{"share", "ty le"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(unitsOf("indicator.share_outside"), "001 Xã 001 (\u22125); 003 Xã 003 (825)");
}

TEST_F(AddIndicator, aStatedShareWithoutItsPartsIsTold) {
    add("ma;n;d;s\n001;1;2;50\n002;;2;60\n003;2;2;100\n", "2025",
        {{"pledged", "n"}, {"households", "d"}, {"share", "s"}});
    addToStudy(shareOf("pledged", "households"));
    EXPECT_EQ(unitsOf("indicator.stated_alone"), "002 Xã 002 (60)");
    EXPECT_EQ(m_study.find("share", "2025")->values.states[1], UnitState::NoData);
}

TEST_F(AddIndicator, oneThatNoFigureGivesIsTold) {
    const auto missing = [this](const Indicator& indicator) {
        m_problems = {};
        addToStudy(indicator);
        return m_problems.count("indicator.not_made") == 1
                   ? std::get<std::string>(m_problems.list().back().message.args.front().second)
                   : std::string("none told");
    };
    EXPECT_EQ(missing(shareOf("pledged", "households")), "pledged, households");
    add("ma;ho\n001;10\n002;20\n003;30\n", "2025", {{"households", "ho"}});
    EXPECT_EQ(missing(shareOf("pledged", "households")), "pledged");
    Indicator cameras;
    cameras.key = cameras.numerator = "cameras";
    EXPECT_EQ(missing(cameras), "cameras");
    add("ma;ky\n001;1\n002;2\n003;3\n", "2024", {{"pledged", "ky"}});
    EXPECT_EQ(missing(shareOf("pledged", "households")), "households") << "of 2024";
}

} // namespace
} // namespace diaban
