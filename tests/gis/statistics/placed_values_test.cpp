// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/placed_values.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

#include <limits>

namespace gis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinite = std::numeric_limits<double>::infinity();

TEST(PlacedValues, LeaveOutWhatIsMissingAndNameIt) {
    // 0-1-2-3-4 and an island 5; where 1 is missing, 0 has nobody left.
    const SpatialWeights weights = weightsOf(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}, Weighting::RowStandardised);
    const PlacedValues placed = placeValues(weights, std::vector<double>{1, kMissing, 3, 4, kInfinite, 8});
    EXPECT_EQ(placed.layerSize, 6U);
    EXPECT_THAT(placed.units, ElementsAre(0, 2, 3, 5));
    EXPECT_THAT(placed.missing, ElementsAre(1, 4));
    EXPECT_THAT(placed.islands, ElementsAre(0, 5));
    EXPECT_EQ(placed.connected, 2U);
    EXPECT_FALSE(placed.unusable);
    EXPECT_THAT(placed.deviations, ElementsAre(-0.1875, -0.0625, 0, 0.25)); // by sixteenths of the mean 4
    EXPECT_EQ(placed.exponent, 4);
}

TEST(PlacedValues, OfIslandsCanBeLeftOutOfTheMean) {
    const SpatialWeights weights = weightsOf(4, {{0, 1}, {1, 2}}, Weighting::RowStandardised);
    const PlacedValues placed = placeValues(weights, std::vector<double>{1, 2, 3, 100}, IslandValues::LeftOut);
    EXPECT_THAT(placed.units, ElementsAre(0, 1, 2));
    EXPECT_THAT(placed.islands, ElementsAre(3));
    EXPECT_EQ(placed.connected, 3U);
    EXPECT_EQ(placed.deviations[1], 0);
}

TEST(PlacedValues, OneSidedWeightsLoseIslandsOneAfterTheOther) {
    // 0 looks at 1, 1 at 2, 2 at nobody; 3 and 4 at each other.
    const std::vector<Weight> rows{{1, 1}, {2, 1}, {4, 1}, {3, 1}};
    const SpatialWeights weights({0, 1, 2, 2, 3, 4}, rows, Weighting::Given);
    const std::vector<double> values{1, 2, 3, 4, 6};
    const PlacedValues placed = placeValues(weights, values, IslandValues::LeftOut);
    EXPECT_THAT(placed.units, ElementsAre(3, 4));
    EXPECT_THAT(placed.islands, ElementsAre(0, 1, 2));
    EXPECT_EQ(placed.connected, 2U);
    EXPECT_THAT(placeValues(weights, values).islands, ElementsAre(2));
}

TEST(PlacedValues, SayWhyNoStatisticCanBeHad) {
    const SpatialWeights weights = chain(3, Weighting::Binary);
    const auto why = [&](std::vector<double> values) { return placeValues(weights, values).unusable; };
    EXPECT_EQ(why({kMissing, kMissing, kMissing}), Unusable::NoValues);
    EXPECT_EQ(why({7, 7, 7}), Unusable::Constant);
    EXPECT_EQ(why({7, kMissing, kMissing}), Unusable::Constant);
    EXPECT_EQ(why({0, -0.0, 0}), Unusable::Constant);
    EXPECT_EQ(why({0.3, 0.1 + 0.2, 0.3}), Unusable::Constant) << "they differ by rounding alone";
    EXPECT_EQ(why({0.3, 0.3 + 1e-12, 0.3}), std::nullopt);
    EXPECT_EQ(why({1, kMissing, 3}), Unusable::NoNeighbours);
    EXPECT_EQ(why({1, 2, kMissing}), std::nullopt);
    EXPECT_EQ(placeValues(weightsOf(0, {}, Weighting::Binary), {}).unusable, Unusable::NoValues);
    EXPECT_EQ(placeValues(weights, std::vector<double>{1, kMissing, 3}, IslandValues::LeftOut).unusable,
              Unusable::NoValues);
}

TEST(PlacedValues, NeitherOverflowNorVanish) {
    const SpatialWeights weights = chain(3, Weighting::Binary);
    for (const double size : {1.7e308, 1.0, 5e-308, 5e-324}) {
        SCOPED_TRACE(size);
        const PlacedValues placed = placeValues(weights, std::vector<double>{size, 0, -size});
        EXPECT_FALSE(placed.unusable);
        EXPECT_GT(placed.squares, 0.4);
        EXPECT_LT(placed.squares, 2.1);
        EXPECT_EQ(std::ldexp(placed.values[0], placed.exponent), size);
    }
}

} // namespace
} // namespace gis
