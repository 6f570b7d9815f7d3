// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/global_permutations.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

constexpr std::uint32_t kDraws = 20'000;

/// How often a statistic of every order lies above and at that of the order observed.
template <typename Value, typename Measure>
void expectCounts(const PermutationCounts& found, const std::vector<Value>& values, Measure&& measure) {
    const double observed = measure(values);
    double greater = 0;
    double equal = 0;
    const std::vector<double> all = ofEveryOrder(values, kNoneFixed, measure);
    for (const double one : all) {
        greater += one > observed + 1e-9 ? 1 : 0;
        equal += std::abs(one - observed) <= 1e-9 ? 1 : 0;
    }
    const auto expectShare = [&](double times, double p) {
        EXPECT_NEAR(times / kDraws, p, 4.5 * std::sqrt(p * (1 - p) / kDraws) + 1.0 / kDraws);
    };
    expectShare(found.greater, greater / static_cast<double>(all.size()));
    expectShare(found.equal, equal / static_cast<double>(all.size()));
}

TEST(PermuteValues, MeetsEveryOrder) {
    const SpatialWeights weights = grid(3, 2, Weighting::RowStandardised);
    const std::vector<double> values{0.1, 0.2, 0.3, 0.4, 0.4, 0.9};
    const PlacedValues placed = placeValues(weights, values);
    const auto counts = permuteValues(placed, {kDraws, 2, true});
    ASSERT_TRUE(counts);
    expectCounts(counts->moran, values,
                 [&](const std::vector<double>& thrown) { return globalMoran(placeValues(weights, thrown))->value; });
    expectCounts(counts->geary, values,
                 [&](const std::vector<double>& thrown) { return globalGeary(placeValues(weights, thrown))->value; });
    const auto g = permuteGeneralG(placed, {kDraws, 3, true});
    ASSERT_TRUE(g);
    expectCounts(*g, values,
                 [&](const std::vector<double>& thrown) { return generalG(placeValues(weights, thrown))->value; });
}

TEST(PermuteColours, MeetsEveryOrder) {
    const PlacedColours placed = placeColours(grid(3, 2, Weighting::Binary), {{true, true, false, true, false, false}});
    const auto counts = permuteColours(placed, {kDraws, 2, true});
    ASSERT_TRUE(counts);
    for (std::size_t join = 0; join < 3; ++join) {
        expectCounts((*counts)[join], placed.black,
                     [&](const std::vector<std::uint8_t>& thrown) { return countJoins(placed.weights, thrown)[join]; });
    }
}

TEST(GlobalPermutations, AreTheSameWithOneAndTwoThreads) {
    std::mt19937 random(1);
    std::vector<double> values(30);
    std::ranges::generate(values, [&] { return static_cast<double>(random() % 100); });
    const PlacedValues placed = placeValues(grid(6, 5, Weighting::RowStandardised), values);
    for (const std::uint32_t permutations : {1U, 2U, 999U}) {
        const auto one = permuteValues(placed, {permutations, 7, false});
        const auto two = permuteValues(placed, {permutations, 7, true});
        EXPECT_EQ(one->moran, two->moran);
        EXPECT_EQ(one->geary, two->geary);
        EXPECT_EQ(permuteGeneralG(placed, {permutations, 7, false}), permuteGeneralG(placed, {permutations, 7, true}));
    }
    EXPECT_FALSE(permuteValues(placed, {999, 7, true})->moran == permuteValues(placed, {999, 8, true})->moran);
}

TEST(GlobalPermutations, AreNothingWhereThereIsNoStatistic) {
    const PlacedValues constant = placeValues(chain(3, Weighting::Binary), std::vector<double>{2, 2, 2});
    EXPECT_FALSE(permuteValues(constant));
    EXPECT_FALSE(permuteGeneralG(constant));
    EXPECT_FALSE(permuteColours(placeColours(weightsOf(2, {}, Weighting::Binary), {{true, false}})));
    const PlacedValues some = placeValues(chain(3, Weighting::Binary), std::vector<double>{1, 2, 4});
    EXPECT_FALSE(permuteValues(some, {0, 1, true}));
    EXPECT_TRUE(permuteValues(some));
}

TEST(PermuteGeneralG, DrawsNothingFromIslands) {
    const SpatialWeights weights = weightsOf(5, {{0, 1}, {1, 2}, {2, 3}}, Weighting::Binary);
    const auto without = permuteGeneralG(placeValues(weights, std::vector<double>{1, 2, 3, 5, 900}), {999, 1, true});
    const auto plain =
        permuteGeneralG(placeValues(chain(4, Weighting::Binary), std::vector<double>{1, 2, 3, 5}), {999, 1, true});
    EXPECT_EQ(without, plain);
}

} // namespace
} // namespace gis
