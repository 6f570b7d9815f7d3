// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/spatial_weights.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(SpatialWeights, BinaryAndRowStandardised) {
    const SpatialWeights binary = weightsOf(4, {{0, 1}, {1, 2}}, Weighting::Binary);
    EXPECT_EQ(binary.size(), 4U);
    EXPECT_THAT(binary.neighbours(1), ElementsAre(0, 2));
    EXPECT_THAT(binary.weights(1), ElementsAre(1, 1));
    EXPECT_THAT(binary.neighbours(3), IsEmpty());
    const SpatialWeights rows = weightsOf(4, {{0, 1}, {1, 2}}, Weighting::RowStandardised);
    EXPECT_THAT(rows.weights(0), ElementsAre(1));
    EXPECT_THAT(rows.weights(1), ElementsAre(0.5, 0.5));
}

TEST(SpatialWeights, AmongSomeUnitsAreNumberedAndStandardisedAnew) {
    const SpatialWeights rows = chain(5, Weighting::RowStandardised).among(std::vector<std::uint32_t>{1, 2, 4});
    EXPECT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows.neighbours(0), ElementsAre(1));
    EXPECT_THAT(rows.weights(0), ElementsAre(1)); // it was a half
    EXPECT_THAT(rows.neighbours(2), IsEmpty());
    const std::vector<Weight> given{{1, 0.25}, {2, 0.75}, {0, 2.0}, {0, 1.0}};
    const SpatialWeights some({0, 2, 3, 4}, given, Weighting::Given);
    EXPECT_THAT(some.among(std::vector<std::uint32_t>{0, 2}).weights(0), ElementsAre(0.75)); // left as they are
}

TEST(SpatialWeights, LagIsTheMeanOrTheSumOfNeighbours) {
    const std::vector<double> values{1, 2, 4, 8};
    EXPECT_THAT(spatialLag(weightsOf(4, {{0, 1}, {1, 2}}, Weighting::RowStandardised), values),
                ElementsAre(2, 2.5, 2, 0));
    EXPECT_THAT(spatialLag(weightsOf(4, {{0, 1}, {1, 2}}, Weighting::Binary), values), ElementsAre(2, 5, 2, 0));
}

TEST(SpatialWeights, SumsOfAChainOfThree) {
    const WeightSums binary = weightSums(chain(3, Weighting::Binary));
    EXPECT_THAT(binary.s0, DoubleEq(4));
    EXPECT_THAT(binary.s1, DoubleEq(8));  // two pairs, both ways: (1 + 1)^2 four times, halved
    EXPECT_THAT(binary.s2, DoubleEq(24)); // 2^2 + 4^2 + 2^2
    const WeightSums rows = weightSums(chain(3, Weighting::RowStandardised));
    EXPECT_THAT(rows.s0, DoubleEq(3));
    EXPECT_THAT(rows.s1, DoubleEq(4.5));                       // (1 + 1/2)^2 twice
    EXPECT_THAT(rows.s2, DoubleEq(1.5 * 1.5 + 9 + 1.5 * 1.5)); // rows 1, 1, 1; columns 1/2, 2, 1/2
}

TEST(SpatialWeights, SumsOfOneSidedWeightsAreThoseOfTheMatrix) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> weight(0.1, 3);
    constexpr std::size_t kSize = 9;
    std::vector<std::vector<double>> matrix(kSize, std::vector<double>(kSize));
    std::vector<std::size_t> start{0};
    std::vector<Weight> rows;
    for (std::uint32_t i = 0; i < kSize; ++i) {
        for (std::uint32_t j = 0; j < kSize; ++j) {
            if (i != j && random() % 3 == 0) {
                matrix[i][j] = weight(random);
                rows.push_back({j, matrix[i][j]});
            }
        }
        start.push_back(rows.size());
    }
    WeightSums wanted;
    for (std::size_t i = 0; i < kSize; ++i) {
        double both = 0;
        for (std::size_t j = 0; j < kSize; ++j) {
            wanted.s0 += matrix[i][j];
            wanted.s1 += (matrix[i][j] + matrix[j][i]) * (matrix[i][j] + matrix[j][i]) / 2;
            both += matrix[i][j] + matrix[j][i];
        }
        wanted.s2 += both * both;
    }
    const WeightSums found = weightSums(SpatialWeights(start, rows, Weighting::Given));
    EXPECT_NEAR(found.s0, wanted.s0, 1e-12);
    EXPECT_NEAR(found.s1, wanted.s1, 1e-12);
    EXPECT_NEAR(found.s2, wanted.s2, 1e-11);
}

} // namespace
} // namespace gis
