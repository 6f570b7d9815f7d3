// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/legend_filters.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using Values = std::vector<double>;

const FigureExpressions kFigure{"\"f\"", "\"s\""};

LegendRow rowOf(std::size_t index) {
    LegendRow row;
    row.classIndex = index;
    return row;
}

LegendRow rowOf(UnitState state) {
    LegendRow row;
    row.state = state;
    return row;
}

std::vector<std::string> classFilters(const gis::ClassBreaks& breaks) {
    std::vector<std::string> filters;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        filters.push_back(rowFilter(rowOf(i), breaks, breaks.limits, kFigure));
    }
    return filters;
}

TEST(LegendFilters, computedClassesAreClosedAbove) {
    EXPECT_THAT(classFilters(gis::equalIntervalBreaks(Values{20, 45, 60, 75, 80}, 3)),
                ElementsAre("\"f\" >= 20 AND \"f\" <= 40", "\"f\" > 40 AND \"f\" <= 60", "\"f\" > 60 AND \"f\" <= 80"));
}

TEST(LegendFilters, targetsAreReachedWhereTheyAreReached) {
    EXPECT_THAT(classFilters(gis::manualBreaks(Values{20, 97}, {60, 85}, true)),
                ElementsAre("\"f\" < 60", "\"f\" >= 60 AND \"f\" < 85", "\"f\" >= 85"));
    EXPECT_THAT(classFilters(gis::manualBreaks(Values{20, 97}, {0, 60, 100}, false)),
                ElementsAre("\"f\" >= 0 AND \"f\" < 60", "\"f\" >= 60 AND \"f\" <= 100"));
}

TEST(LegendFilters, theLeastThatReachesTheLowestLimitIsAboveIt) {
    EXPECT_THAT(classFilters(gis::manualBreaks(Values{60, 97}, {60, 85}, true)),
                ElementsAre("\"f\" < 60", "\"f\" >= 60 AND \"f\" < 85", "\"f\" >= 85"));
}

TEST(LegendFilters, givenClassesByTheirField) {
    FigureExpressions figure = kFigure;
    figure.classes = "\"c\"";
    figure.classKeys = {"low_low", "it's"};
    EXPECT_EQ(rowFilter(rowOf(1), {}, {}, figure), "\"f\" IS NOT NULL AND \"c\" = 'it''s'");
}

TEST(LegendFilters, verdictsStandWithoutTheMappedFigure) {
    FigureExpressions figure = kFigure;
    figure.classes = "\"c\"";
    figure.classKeys = {"weak", "not_weak"};
    EXPECT_EQ(rowFilter(rowOf(0), {}, {}, figure), "\"c\" = 'weak'");
    EXPECT_EQ(rowFilter(rowOf(UnitState::NotMatched), {}, {}, figure),
              "\"c\" IS NULL AND \"f\" IS NULL AND \"s\" = 'not_matched'")
        << "no unit is of two rows";
}

TEST(LegendFilters, aClassOfOneValue) {
    EXPECT_THAT(classFilters(gis::quantileBreaks(Values{0, 0, 0, 4}, 2)),
                ElementsAre("\"f\" >= 0 AND \"f\" <= 0", "\"f\" > 0 AND \"f\" <= 4"));
}

TEST(LegendFilters, zeroBelowGivenLimits) {
    gis::ClassBreaks breaks = gis::manualBreaks(Values{0, 0, 1, 97}, {60, 85}, true);
    breaks.limits.insert(breaks.limits.begin(), 0);
    breaks.counts.insert(breaks.counts.begin(), 2);
    breaks.openLow = false;
    EXPECT_THAT(classFilters(breaks), ElementsAre("\"f\" >= 0 AND \"f\" <= 0", "\"f\" > 0 AND \"f\" < 60",
                                                  "\"f\" >= 60 AND \"f\" < 85", "\"f\" >= 85"));
}

TEST(LegendFilters, theKindsOfNothingAreApart) {
    const gis::ClassBreaks breaks = gis::manualBreaks(Values{1, 5}, {2}, true);
    EXPECT_EQ(rowFilter(rowOf(UnitState::NoData), breaks, breaks.limits, kFigure),
              "\"f\" IS NULL AND coalesce(\"s\", '') NOT IN ('not_matched', 'suppressed')");
    EXPECT_EQ(rowFilter(rowOf(UnitState::NotMatched), breaks, breaks.limits, kFigure),
              "\"f\" IS NULL AND \"s\" = 'not_matched'");
    EXPECT_EQ(rowFilter(rowOf(UnitState::Suppressed), breaks, breaks.limits, kFigure),
              "\"f\" IS NULL AND \"s\" = 'suppressed'");
    EXPECT_EQ(rowFilter(rowOf(UnitState::NoData), breaks, breaks.limits, {"\"f\"", ""}), "\"f\" IS NULL");
}

TEST(LegendFilters, valuesInNoClass) {
    const gis::ClassBreaks breaks = gis::manualBreaks(Values{1, 5}, {2, 4}, false);
    EXPECT_EQ(rowFilter(rowOf(UnitState::Value), breaks, breaks.limits, kFigure), "\"f\" < 2 OR \"f\" > 4");
    EXPECT_EQ(rowFilter(rowOf(UnitState::Value), {}, {}, kFigure), "\"f\" IS NOT NULL");
}

/// The class of a number as a filter's text says it.
std::optional<std::size_t> classIn(const gis::ClassBreaks& breaks, const Values& limits, double value) {
    gis::ClassBreaks moved = breaks;
    moved.limits = limits;
    return moved.classOf(value);
}

TEST(LimitsFor, areTheMapsOwnWhereTheFileKeepsTheNumbers) {
    const Values values{1, 2, 3, 4.5, NAN};
    const gis::ClassBreaks breaks = gis::quantileBreaks(values, 3);
    EXPECT_EQ(limitsFor(breaks, values, {}), breaks.limits);
    const std::vector<Values> same{values};
    EXPECT_EQ(limitsFor(breaks, values, same), breaks.limits);
}

TEST(LimitsFor, aNumberThatTheFileMovesStaysInItsClass) {
    const Values values{1, 2.0000000000000004, 3, 3.1415926535897931};
    gis::ClassBreaks breaks = gis::naturalBreaks(values, 4);
    const std::vector<Values> written{{1, 2.000000000000001, 3, 3.141592653589794}};
    const Values limits = limitsFor(breaks, values, written);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        EXPECT_EQ(classIn(breaks, limits, written[0][unit]), breaks.classOf(values[unit])) << unit;
        EXPECT_EQ(classIn(breaks, limits, values[unit]), breaks.classOf(values[unit])) << "one style for both files";
    }
    EXPECT_EQ(limits.back(), 3.141592653589794);
}

TEST(LimitsFor, holdsForAnyColumnAndBothClosures) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Values values;
        Values rounded;
        for (int i = 0; i < 40; ++i) {
            values.push_back(static_cast<double>(random() % 60) / 7);
            rounded.push_back(std::round(values.back() * 1e6) / 1e6);
        }
        const std::vector<Values> written{rounded};
        for (const gis::ClassBreaks& breaks :
             {gis::quantileBreaks(values, 5), gis::naturalBreaks(values, 4),
              gis::manualBreaks(values, {values[0], values[0] + 1.0 / 7, values[0] + 2}, round % 2 == 0)}) {
            const Values limits = limitsFor(breaks, values, written);
            for (std::size_t unit = 0; unit < values.size(); ++unit) {
                ASSERT_EQ(classIn(breaks, limits, rounded[unit]), breaks.classOf(values[unit])) << round;
                ASSERT_EQ(classIn(breaks, limits, values[unit]), breaks.classOf(values[unit])) << round;
            }
        }
    }
}

} // namespace
} // namespace diaban
