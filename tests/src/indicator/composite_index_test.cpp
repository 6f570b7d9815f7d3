// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/composite_index.h"
#include "src/indicator/rank_intervals.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::Eq;
using testing::Optional;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(Normalised, MinMaxIsZeroForTheWorstAndOneForTheBest) {
    const Scores values{10, 30, std::nullopt, 20, kMissing};
    EXPECT_THAT(*normalised(values, Direction::More, Normalisation::MinMax),
                ElementsAre(Optional(0.0), Optional(1.0), Eq(std::nullopt), Optional(0.5), Eq(std::nullopt)));
    EXPECT_THAT(*normalised(values, Direction::Less, Normalisation::MinMax),
                ElementsAre(Optional(1.0), Optional(0.0), Eq(std::nullopt), Optional(0.5), Eq(std::nullopt)));
}

TEST(Normalised, ZScoreTakesOneFromTheNumberOfUnits) {
    EXPECT_THAT(*normalised(Scores{1, 2, 3}, Direction::More, Normalisation::ZScore),
                ElementsAre(Optional(-1.0), Optional(0.0), Optional(1.0)));
    EXPECT_THAT(*normalised(Scores{1, 2, 3}, Direction::Less, Normalisation::ZScore)->begin(), Optional(1.0));
}

TEST(Normalised, TargetDistanceEndsAtTheTarget) {
    EXPECT_THAT(*normalised(Scores{45, 65, 85, 99}, Direction::More, Normalisation::TargetDistance, 85),
                ElementsAre(Optional(0.0), Optional(0.5), Optional(1.0), Optional(1.0)));
    EXPECT_THAT(*normalised(Scores{12, 7, 2, 0}, Direction::Less, Normalisation::TargetDistance, 2),
                ElementsAre(Optional(0.0), Optional(0.5), Optional(1.0), Optional(1.0)));
    EXPECT_FALSE(normalised(Scores{85, 99}, Direction::More, Normalisation::TargetDistance, 85)) << "all reach it";
    EXPECT_FALSE(normalised(Scores{85, 99}, Direction::More, Normalisation::TargetDistance));
}

TEST(Normalised, IsNothingWhereUnitsDoNotDiffer) {
    for (const Normalisation method : {Normalisation::MinMax, Normalisation::ZScore, Normalisation::TargetDistance}) {
        EXPECT_FALSE(normalised(Scores{5, 5, std::nullopt}, Direction::More, method, 9));
        EXPECT_FALSE(normalised(Scores{5}, Direction::More, method, 9));
        EXPECT_FALSE(normalised(Scores(3), Direction::More, method, 9));
        EXPECT_FALSE(normalised(Scores{}, Direction::More, method, 9));
    }
}

TEST(CompositeIndex, WeighsAndAggregates) {
    const std::vector<Scores> parts{{0.0, 1.0, 0.5}, {1.0, 1.0, 0.0}};
    const std::vector<double> weights{3, 1};
    EXPECT_THAT(compositeIndex(parts, weights), ElementsAre(Optional(0.25), Optional(1.0), Optional(0.375)));
    const Scores geometric = compositeIndex(parts, weights, {IndexMean::Geometric});
    EXPECT_NEAR(*geometric[0], std::pow(100, 0.25), 1e-12);
    EXPECT_NEAR(*geometric[1], 100, 1e-12);
    EXPECT_NEAR(*geometric[2], std::pow(50.5, 0.75), 1e-12);
    const std::vector<Scores> z{{-1.5, 0.5, 0.2}, {0.5, 0.5, 0.5}};
    EXPECT_FALSE(compositeIndex(z, weights, {IndexMean::Geometric})[0]) << "not from 0 to 1";
}

TEST(CompositeIndex, SaysNothingOrLessWhereAFigureIsMissing) {
    const std::vector<Scores> parts{{0.2, std::nullopt, std::nullopt}, {0.6, 0.6, std::nullopt}, {1.0, 1.0, 1.0}};
    const std::vector<double> weights{1, 1, 2};
    EXPECT_THAT(compositeIndex(parts, weights),
                ElementsAre(Optional(testing::DoubleEq(0.7)), Eq(std::nullopt), Eq(std::nullopt)));
    const IndexRules rest{IndexMean::Arithmetic, MissingRule::RestOfWeights, 0.75};
    const Scores index = compositeIndex(parts, weights, rest);
    EXPECT_DOUBLE_EQ(*index[1], (0.6 + 2) / 3);
    EXPECT_FALSE(index[2]) << "half of the weight is too little";
    EXPECT_THAT(compositeIndex(parts, std::vector<double>{0, 0, 5}),
                ElementsAre(Optional(1.0), Optional(1.0), Optional(1.0)));
    EXPECT_FALSE(compositeIndex(parts, std::vector<double>{0, 0, 0})[0]);
    EXPECT_TRUE(compositeIndex({}, {}).empty());
}

TEST(Ranks, EqualScoresShareTheBestOfTheirRanks) {
    EXPECT_THAT(ranks(Scores{0.5, 0.9, std::nullopt, 0.5 + 1e-14, 0.1, 0.9}),
                ElementsAre(Optional(3U), Optional(1U), Eq(std::nullopt), Optional(3U), Optional(5U), Optional(1U)));
    EXPECT_THAT(ranks(Scores{1.0, 1 - 1e-11}), ElementsAre(Optional(1U), Optional(2U)));
    EXPECT_TRUE(ranks({}).empty());
}

TEST(RankIntervals, HoldTheRankByTheWeightsChosenAndNarrowWithTheChange) {
    const std::vector<Scores> parts{{0.1, 0.9, 0.6, 0.3}, {0.8, 0.2, 0.6, 0.25}, {0.5, 0.5, 0.7, 0.2}};
    const std::vector<double> weights{2, 1, 1};
    const auto rank = ranks(compositeIndex(parts, weights));
    const auto wide = rankIntervals(parts, allChanged(weights, 0.5));
    const auto narrow = rankIntervals(parts, allChanged(weights, 0.01));
    for (std::size_t unit = 0; unit < 4; ++unit) {
        EXPECT_LE(wide[unit]->best, *rank[unit]);
        EXPECT_GE(wide[unit]->worst, *rank[unit]);
        EXPECT_LE(wide[unit]->best, narrow[unit]->best);
        EXPECT_GE(wide[unit]->worst, narrow[unit]->worst);
    }
    EXPECT_EQ(allChanged(weights, 0.5).size(), 8U);
    EXPECT_EQ(allChanged(std::vector<double>(20, 1.0), 0.5).size(), 4096U);
    EXPECT_EQ(eachLeftOut(weights)[1], (std::vector<double>{2, 0, 1}));
    EXPECT_EQ(eachChanged(weights, 0.25)[1], (std::vector<double>{2.5, 1, 1}));
}

TEST(RankIntervals, AreNothingForUnitsWithoutAnIndex) {
    const std::vector<Scores> parts{{0.1, std::nullopt}, {0.8, 0.2}};
    EXPECT_TRUE(rankIntervals(parts, eachLeftOut(std::vector<double>{1, 1}))[0]);
    EXPECT_FALSE(rankIntervals(parts, eachLeftOut(std::vector<double>{1, 1}))[1]);
    EXPECT_FALSE(rankIntervals(parts, {})[0]);
    EXPECT_TRUE(rankIntervals({}, {}).empty());
}

TEST(AnyWeights, AreUniformOnTheSimplexAndTheSameForASeed) {
    const WeightSets sets = anyWeights(3, 50'000, 7);
    EXPECT_EQ(sets, anyWeights(3, 50'000, 7));
    EXPECT_NE(sets.front(), anyWeights(3, 1, 8).front());
    std::vector<double> means(3);
    double aboveHalf = 0;
    for (const std::vector<double>& set : sets) {
        EXPECT_NEAR(std::accumulate(set.begin(), set.end(), 0.0), 1, 1e-12);
        for (std::size_t i = 0; i < 3; ++i) {
            means[i] += set[i] / 50'000;
        }
        aboveHalf += set[0] > 0.5 ? 1.0 / 50'000 : 0;
    }
    for (const double mean : means) {
        EXPECT_NEAR(mean, 1.0 / 3, 0.005);
    }
    EXPECT_NEAR(aboveHalf, 0.25, 0.009); // (1 - 1/2)^2
}

} // namespace
} // namespace diaban
