// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/weak_list.h"
#include "src/run/analysis_map.h"
#include "src/run/deck_words.h"
#include "src/run/ranked_entries.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

/// Units of a study with a figure, and how they stand by it.
class DeckStanding : public testing::Test {
protected:
    /// Judges by a target of 50; no value: no data.
    FigureStanding standing(const std::vector<std::optional<double>>& values) {
        std::vector<std::string> codes;
        for (std::size_t unit = 0; unit < values.size(); ++unit) {
            codes.push_back(std::to_string(100 + unit));
        }
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares(codes);
        gis::Problems ignored;
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
        m_study = beginStudy(std::move(boundaries));
        Figure share{"share", "2025", "Share", false, unitsWithout(values.size(), UnitState::NoData)};
        for (std::size_t unit = 0; unit < values.size(); ++unit) {
            if (values[unit]) {
                share.values.set(unit, *values[unit]);
            }
        }
        m_study.figures = {share};
        Indicator indicator;
        indicator.key = "share";
        indicator.kind = IndicatorKind::Share;
        indicator.direction = Direction::More;
        indicator.target = 50;
        m_project.indicators = {indicator};
        m_study.indicators = {indicator};
        return standingOf(m_project, m_study, m_study.figures.front(), Language::En);
    }

    Project m_project;
    Study m_study;
    Catalogue m_english{Language::En};
};

TEST_F(DeckStanding, whereNobodyHasAFigureNobodyIsThere) {
    const std::vector<std::optional<double>> nothing(4);
    EXPECT_EQ(missedSentence(standing(nothing), "commune", m_english), "no unit has a figure to judge");
    const std::string vietnamese = missedSentence(standing(nothing), "commune", Catalogue(Language::Vi));
    EXPECT_EQ(vietnamese, "chưa đơn vị nào có số liệu để đánh giá");
    EXPECT_THAT(standingSentence(standing(nothing), "commune", m_english), Not(HasSubstr("are there")));
    EXPECT_EQ(missedSentence(standing({60.0, 70.0, std::nullopt}), "commune", m_english), "all 2 communes are there");
}

TEST_F(DeckStanding, aChangeHasTheDecimalsOfWhatChanged) {
    (void)standing({50.123, 60.25, 70.5});
    Figure before = m_study.figures.front();
    before.period = "2024";
    before.values.set(0, 47.9);
    m_study.figures.push_back(before);
    MapSpec spec;
    spec.key = "change";
    spec.indicator = "share";
    spec.period = "2025";
    spec.analysis.kind = AnalysisKind::Change;
    spec.analysis.since = "2024";
    m_project.maps = {spec};
    addMappedChange(m_study, m_project, spec, Language::En);
    const Figure* change = m_study.find(spec.figureKey(), "2025");
    ASSERT_NE(change, nullptr);
    const FigureStanding changed = standingOf(m_project, m_study, *change, Language::En);
    EXPECT_EQ(changed.decimals, 1) << "as its legend has";
    EXPECT_THAT(standingValue(changed, change->values.values.front(), m_english), StartsWith("2.2"));
}

TEST_F(DeckStanding, howManyThereAreIsHighOrLowAndNeitherGoodNorWeak) {
    FigureStanding counted = standing({60.0, 70.0, 40.0});
    EXPECT_TRUE(judgesUnits(counted)) << "by its target";
    counted.indicator.target.reset();
    m_study.figures.front().addsUp = AddsUp::Parts;
    EXPECT_TRUE(judgesUnits(counted)) << "a share";
    m_study.figures.front().addsUp = AddsUp::Sum;
    EXPECT_FALSE(judgesUnits(counted));
    const std::string highest = extremesSentence(counted, m_study, m_english);
    EXPECT_THAT(highest, StartsWith("Highest is"));
    EXPECT_LT(highest.find(unitName(m_study, 1)), highest.find(unitName(m_study, 2))) << highest;
    counted.indicator.direction = Direction::Less;
    std::ranges::reverse(counted.ranked);
    EXPECT_TRUE(lowestFirst(counted));
    EXPECT_EQ(extremesSentence(counted, m_study, m_english), highest) << "the highest is called the highest";
}

TEST_F(DeckStanding, manyEqualsAreCountedAndNotNamed) {
    const auto names = [&](const FigureStanding& standing, bool fromEnd) {
        std::vector<std::string> said;
        for (const RankedEntry& entry : rankedEntries(standing, m_study, fromEnd, 3, m_english)) {
            said.push_back(entry.name);
        }
        return said;
    };
    const FigureStanding some = standing({90.0, 90.0, 80.0, 80.0, 10.0, 20.0, 20.0, 20.0, 20.0});
    EXPECT_THAT(names(some, false), ElementsAre(unitName(m_study, 0), unitName(m_study, 1), unitName(m_study, 2)));
    EXPECT_THAT(names(some, true), ElementsAre(unitName(m_study, 4), "4 units"));
    EXPECT_EQ(allEqualSentence(some, m_english), "");
    const FigureStanding equal = standing(std::vector<std::optional<double>>(138, 100.0));
    EXPECT_THAT(names(equal, false), ElementsAre("138 units"));
    EXPECT_THAT(extremesSentence(equal, m_study, m_english), StartsWith("All 138 units are equal: 100"));
    EXPECT_THAT(listSentences(equal, m_study, m_english), SizeIs(1));
}

TEST(DeckRules, sayHowManyHaveToHold) {
    const Catalogue english(Language::En);
    WeaknessRules asked;
    EXPECT_EQ(combinedWords(asked, "slides.weak.rules", english), english.text("slides.weak.rules"));
    asked.atLeast = 2;
    EXPECT_EQ(combinedWords(asked, "slides.weak.rules", english), "A unit is weak where at least 2 of these hold:");
    asked.all = true;
    EXPECT_EQ(combinedWords(asked, "slides.weak.rules", english), english.text("weakness.combined.all"));
}

} // namespace
} // namespace diaban
