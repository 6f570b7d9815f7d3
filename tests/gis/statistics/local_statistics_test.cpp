// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/local_g.h"
#include "gis/statistics/local_moran.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

#include <limits>

namespace gis {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(LocalMoran, QuadrantsLagsAndValuesOfAChain) {
    const std::vector<double> values{9, 7, 1, 3, kMissing};
    const auto moran = localMoran(placeValues(chain(5, Weighting::RowStandardised), values));
    ASSERT_EQ(moran.size(), 5U);
    EXPECT_FALSE(moran[4]);
    EXPECT_EQ(moran[0]->quadrant, Quadrant::HighHigh);  // mean 5: 9 beside 7
    EXPECT_EQ(moran[1]->quadrant, Quadrant::Undefined); // 7 beside 9 and 1: exactly average
    EXPECT_EQ(moran[2]->quadrant, Quadrant::Undefined); // 1 beside 7 and 3
    EXPECT_EQ(moran[3]->quadrant, Quadrant::LowLow);
    EXPECT_EQ(moran[0]->lag, 7);
    EXPECT_EQ(moran[1]->lag, 5);
    EXPECT_NEAR(moran[0]->value, 4.0 * 2 / 10, 1e-14); // m2 = (16 + 4 + 16 + 4) / 4
    EXPECT_NEAR(moran[0]->expected, -16.0 / (3 * 10), 1e-14);
    const auto apart = localMoran(placeValues(chain(4, Weighting::Binary), std::vector<double>{9, 1, 9, 1.5}));
    EXPECT_EQ(apart[0]->quadrant, Quadrant::HighLow);
    EXPECT_EQ(apart[1]->quadrant, Quadrant::LowHigh);
    EXPECT_EQ(apart[1]->lag, 18); // binary: the sum
}

TEST(LocalMoran, AddsUpToTheGlobalOne) {
    std::mt19937 random(8);
    for (const Weighting weighting : {Weighting::Binary, Weighting::RowStandardised}) {
        const SpatialWeights weights = randomMap(40, 0.1, random, weighting);
        std::vector<double> values(40);
        std::ranges::generate(values, [&] { return static_cast<double>(random() % 997); });
        const PlacedValues placed = placeValues(weights, values, IslandValues::LeftOut);
        double sum = 0;
        for (const auto& local : localMoran(placed)) {
            sum += local ? local->value : 0;
        }
        EXPECT_NEAR(sum, weightSums(placed.weights).s0 * globalMoran(placed)->value, 1e-10);
    }
}

TEST(LocalMoran, ConditionalExpectationIsThatOfEveryOrderOfTheOthers) {
    std::mt19937 random(12);
    for (const Weighting weighting : {Weighting::Binary, Weighting::RowStandardised}) {
        const SpatialWeights weights = grid(3, 2, weighting);
        std::vector<double> values(6);
        std::ranges::generate(values, [&] { return static_cast<double>(random() % 50); });
        const auto moran = localMoran(placeValues(weights, values));
        for (std::size_t unit = 0; unit < 6; ++unit) {
            const Spread wanted(ofEveryOrder(values, unit, [&](const std::vector<double>& thrown) {
                return localMoran(placeValues(weights, thrown))[unit]->value;
            }));
            EXPECT_NEAR(moran[unit]->expected, wanted.mean, 1e-12);
            EXPECT_NEAR(moran[unit]->conditional->variance, wanted.variance, 1e-12);
        }
    }
}

TEST(LocalMoran, OfTwoUnitsHasNoVariance) {
    const auto moran = localMoran(placeValues(chain(2, Weighting::Binary), std::vector<double>{1, 2}));
    ASSERT_TRUE(moran[0] && moran[1]);
    EXPECT_NEAR(moran[0]->value, -1, 1e-15);
    EXPECT_FALSE(moran[0]->conditional);
}

TEST(LocalStatistics, AreNothingWhereValuesAreUnusable) {
    for (const std::vector<double>& values : {std::vector<double>(3, 4.0), std::vector<double>(3, kMissing)}) {
        const PlacedValues placed = placeValues(chain(3, Weighting::Binary), values);
        EXPECT_TRUE(std::ranges::none_of(localMoran(placed), [](const auto& local) { return local.has_value(); }));
        EXPECT_THAT(localGeary(placed), testing::Each(testing::Eq(std::nullopt)));
        EXPECT_EQ(localG(placed, OwnValue::With).size(), 3U);
        EXPECT_FALSE(localG(placed, OwnValue::With)[0]);
        EXPECT_FALSE(localG(placed, OwnValue::Without)[2]);
    }
}

TEST(LocalGeary, SumsSquaredDifferences) {
    const auto geary = localGeary(placeValues(chain(3, Weighting::RowStandardised), std::vector<double>{1, 2, 6}));
    EXPECT_NEAR(*geary[0], 1.0 / 7, 1e-14); // variance (4 + 1 + 9) / 2
    EXPECT_NEAR(*geary[1], (1.0 + 16) / 2 / 7, 1e-14);
}

TEST(LocalG, ConditionalExpectationIsThatOfEveryOrderOfTheOthers) {
    const SpatialWeights weights = grid(3, 2, Weighting::RowStandardised);
    const std::vector<double> values{2, 3, 5, 7, 11, 13};
    const PlacedValues placed = placeValues(weights, values);
    const auto gi = localG(placed, OwnValue::Without);
    for (std::size_t unit = 0; unit < 6; ++unit) {
        ASSERT_TRUE(gi[unit] && gi[unit]->value);
        const Spread wanted(ofEveryOrder(values, unit, [&](const std::vector<double>& thrown) {
            return *localG(placeValues(weights, thrown), OwnValue::Without)[unit]->value;
        }));
        EXPECT_NEAR(gi[unit]->expected, wanted.mean, 1e-13);
        EXPECT_NEAR(*gi[unit]->shareVariance, wanted.variance, 1e-13);
    }
}

TEST(LocalG, WithItselfIsTheMeanOfSelfAndNeighbours) {
    const std::vector<double> values{1, 2, 6, 7};
    const auto star = localG(placeValues(chain(4, Weighting::RowStandardised), values), OwnValue::With);
    EXPECT_NEAR(*star[0]->value, 1.5 / 16, 1e-15);
    EXPECT_NEAR(*star[1]->value, 3.0 / 16, 1e-15);
    const auto sums = localG(placeValues(chain(4, Weighting::Binary), values), OwnValue::With);
    EXPECT_NEAR(*sums[1]->value, 9.0 / 16, 1e-15);
    EXPECT_NEAR(sums[1]->z, star[1]->z, 1e-13);
    EXPECT_LT(star[0]->z, 0);
    EXPECT_GT(star[3]->z, 0);
}

TEST(LocalG, IsExactlyZeroWhereAllAboutAUnitIsAsExpected) {
    std::vector<double> values; // a third, two thirds, one in stripes: the mean of three columns is that of all
    for (int unit = 0; unit < 36; ++unit) {
        values.push_back((1 + unit % 6 % 3) / 3.0 + 0.1);
    }
    const PlacedValues placed = placeValues(grid(6, 6, Weighting::RowStandardised), values);
    const auto star = localG(placed, OwnValue::With);
    const auto gi = localG(placed, OwnValue::Without);
    const auto moran = localMoran(placed);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        for (const double z : {star[unit]->z, gi[unit]->z, moran[unit]->value}) {
            EXPECT_TRUE(z == 0 || std::abs(z) > 1e-6) << unit << ": " << z;
        }
        const auto& conditional = moran[unit]->conditional; // nothing can be said of a unit that is average itself
        EXPECT_EQ(conditional.has_value(), unit % 3 != 1) << unit;
        EXPECT_TRUE(!conditional || conditional->z == 0 || std::abs(conditional->z) > 1e-6) << unit;
    }
    EXPECT_NE(star[0]->z, 0);
    EXPECT_EQ(star[7]->z, 0);
    const auto flat =
        localG(placeValues(chain(6, Weighting::Binary), std::vector<double>{1, 2, 3, 1, 2, 3}), OwnValue::With);
    EXPECT_EQ(flat[1]->z, 0);
    EXPECT_EQ(flat[1]->twoSided, 1);
    EXPECT_EQ(flat[4]->z, 0);
}

TEST(LocalG, IsNothingWhereNothingVaries) {
    const SpatialWeights weights = chain(4, Weighting::Binary);
    const auto gi = localG(placeValues(weights, std::vector<double>{5, 5.1, 5, 5}), OwnValue::Without);
    EXPECT_TRUE(gi[0]);
    EXPECT_FALSE(gi[1]) << "all others are alike";
    EXPECT_TRUE(gi[2]);
    const auto large = localG(placeValues(weights, std::vector<double>{0.1, 1e12, 0.1, 0.1}), OwnValue::Without);
    EXPECT_FALSE(large[1]);
    const auto star = localG(placeValues(chain(3, Weighting::Binary), std::vector<double>{1, 2, 4}), OwnValue::With);
    EXPECT_TRUE(star[0]);
    EXPECT_FALSE(star[1]) << "everybody is a neighbour";
    const auto below = localG(placeValues(weights, std::vector<double>{-1, 2, 3, 9}), OwnValue::With);
    ASSERT_TRUE(below[0]);
    EXPECT_FALSE(below[0]->value) << "no share of a sum with values below zero, but a z";
    EXPECT_NE(below[0]->z, 0);
}

} // namespace
} // namespace gis
