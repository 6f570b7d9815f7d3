// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/join_counts.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

#include <limits>

namespace gis {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(GlobalMoran, OfAChessboardAndOfTwoHalves) {
    const std::vector<double> chess{0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0};
    const std::vector<double> halves{0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1};
    for (const Weighting weighting : {Weighting::Binary, Weighting::RowStandardised}) {
        const SpatialWeights weights = grid(4, 4, weighting);
        EXPECT_NEAR(globalMoran(placeValues(weights, chess))->value, -1, 1e-14);
        EXPECT_NEAR(globalGeary(placeValues(weights, chess))->value, 2 * 15.0 / 16, 1e-14);
    }
    const PlacedValues placed = placeValues(grid(4, 4, Weighting::Binary), halves);
    EXPECT_NEAR(globalMoran(placed)->value, (20.0 - 4) / 24, 1e-14); // 20 borders of like, 4 of unlike
    EXPECT_GT(globalMoran(placed)->randomised->z, 2);
    EXPECT_LT(globalGeary(placed)->randomised->z, -2); // negative is clustering
    EXPECT_EQ(globalMoran(placed)->used, 16U);
    EXPECT_NEAR(globalMoran(placed)->expected, -1.0 / 15, 1e-15);
}

TEST(GlobalMoran, OfTwoUnitsIsMinusOneWithoutAVariance) {
    const auto moran = globalMoran(placeValues(chain(2, Weighting::RowStandardised), std::vector<double>{3, 5}));
    ASSERT_TRUE(moran);
    EXPECT_NEAR(moran->value, -1, 1e-15);
    EXPECT_FALSE(moran->randomised);
    EXPECT_FALSE(moran->normal);
    const auto geary = globalGeary(placeValues(chain(2, Weighting::RowStandardised), std::vector<double>{3, 5}));
    ASSERT_TRUE(geary);
    EXPECT_NEAR(geary->value, 1, 1e-15);
    EXPECT_FALSE(geary->randomised);
}

TEST(GlobalAutocorrelation, IsNothingWhereValuesAreUnusable) {
    const SpatialWeights weights = chain(4, Weighting::RowStandardised);
    for (const std::vector<double>& values :
         {std::vector<double>{5, 5, 5, 5}, std::vector<double>(4, kMissing), {1, kMissing, 2, kMissing}}) {
        const PlacedValues placed = placeValues(weights, values);
        EXPECT_FALSE(globalMoran(placed));
        EXPECT_FALSE(globalGeary(placed));
        EXPECT_FALSE(generalG(placed));
    }
    EXPECT_FALSE(generalG(placeValues(weights, std::vector<double>{-1, 2, 3, 4}))); // for zero and more
    EXPECT_FALSE(generalG(placeValues(weights, std::vector<double>{0, 2, 0, 0})));  // no pair above zero
}

TEST(GlobalAutocorrelation, IgnoresScaleAndOrderOfUnits) {
    std::mt19937 random(5);
    const SpatialWeights weights = grid(5, 4, Weighting::RowStandardised);
    std::vector<double> values(20);
    for (double& value : values) {
        value = static_cast<double>(random() % 1000) / 7;
    }
    const auto wanted = globalMoran(placeValues(weights, values));
    for (const double scale : {-3.0, 1e-300, 1e300}) {
        std::vector<double> scaled = values;
        std::ranges::for_each(scaled, [&](double& value) { value *= scale; });
        const auto found = globalMoran(placeValues(weights, scaled));
        EXPECT_NEAR(found->value, wanted->value, 1e-12);
        EXPECT_NEAR(found->randomised->z, wanted->randomised->z, 1e-10);
    }
    std::vector<double> mirrored(values.rbegin(), values.rend()); // the grid turned by half
    EXPECT_NEAR(globalMoran(placeValues(weights, mirrored))->value, wanted->value, 1e-13);
}

/// Expectation and variance by randomisation are those of all orders of the values.
TEST(GlobalAutocorrelation, ExpectationsAreThoseOfEveryOrder) {
    std::mt19937 random(11);
    for (int round = 0; round < 6; ++round) {
        const Weighting weighting = round % 2 == 0 ? Weighting::Binary : Weighting::RowStandardised;
        const SpatialWeights weights = randomMap(6, 0.5, random, weighting);
        std::vector<double> values(6);
        std::ranges::generate(values, [&] { return static_cast<double>(random() % 50); });
        const PlacedValues placed = placeValues(weights, values, IslandValues::LeftOut);
        if (placed.unusable || placed.values.size() < 4) {
            continue;
        }
        const auto check = [&](auto statistic) {
            const auto of = [&](const std::vector<double>& thrown) {
                return statistic(placeValues(placed.weights, thrown))->value;
            };
            const Spread wanted(ofEveryOrder(placed.values, kNoneFixed, of));
            const std::optional<GlobalStatistic> found = statistic(placed);
            EXPECT_NEAR(found->expected, wanted.mean, 1e-12);
            ASSERT_TRUE(found->randomised || wanted.variance < 1e-12);
            EXPECT_NEAR(found->randomised ? found->randomised->variance : 0, wanted.variance, 1e-12);
        };
        check(globalMoran);
        check(globalGeary);
        check(generalG);
    }
}

TEST(JoinCounts, OfThreeInARow) {
    const std::vector<std::optional<bool>> black{true, true, false, std::nullopt, true};
    // 0-1-2-3-4: 3 is not known, so that 4 has nobody.
    const PlacedColours placed = placeColours(chain(5, Weighting::RowStandardised), black);
    EXPECT_THAT(placed.missing, testing::ElementsAre(3));
    EXPECT_THAT(placed.islands, testing::ElementsAre(4));
    const auto counts = joinCounts(placed);
    ASSERT_TRUE(counts);
    EXPECT_EQ((*counts)[0].value, 1);
    EXPECT_EQ((*counts)[1].value, 1);
    EXPECT_EQ((*counts)[2].value, 0);
    EXPECT_EQ((*counts)[0].used, 3U);
    EXPECT_NEAR((*counts)[0].expected, 2.0 / 3, 1e-15); // of three orders two have black beside black
}

TEST(JoinCounts, AreNothingWithoutNeighbours) {
    EXPECT_FALSE(joinCounts(placeColours(weightsOf(2, {}, Weighting::Binary), {{true, false}})));
    EXPECT_FALSE(joinCounts(placeColours(chain(3, Weighting::Binary), std::vector<std::optional<bool>>(3))));
    const auto alike = joinCounts(placeColours(chain(4, Weighting::Binary), std::vector<std::optional<bool>>(4, true)));
    ASSERT_TRUE(alike); // all of a colour: counts, but nothing by chance
    EXPECT_EQ((*alike)[0].value, 3);
    EXPECT_FALSE((*alike)[0].randomised);
}

TEST(JoinCounts, ExpectationsAreThoseOfEveryOrder) {
    std::mt19937 random(2);
    const SpatialWeights weights = randomMap(7, 0.6, random, Weighting::Binary);
    const std::vector<std::optional<bool>> black{true, false, true, false, false, true, false};
    const PlacedColours placed = placeColours(weights, black);
    const auto found = joinCounts(placed);
    ASSERT_TRUE(found);
    for (std::size_t join = 0; join < 3; ++join) {
        const Spread wanted(ofEveryOrder(placed.black, kNoneFixed, [&](const std::vector<std::uint8_t>& thrown) {
            return countJoins(placed.weights, thrown)[join];
        }));
        EXPECT_NEAR((*found)[join].expected, wanted.mean, 1e-12);
        EXPECT_NEAR((*found)[join].randomised->variance, wanted.variance, 1e-12);
    }
}

} // namespace
} // namespace gis
