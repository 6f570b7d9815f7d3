// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/empirical_bayes.h"
#include "gis/statistics/global_permutations.h"
#include "gis/statistics/unit_order.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

using testing::ElementsAre;

std::vector<double> moved(const std::vector<double>& values, const std::vector<std::uint32_t>& order) {
    std::vector<double> there(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        there[order[i]] = values[i];
    }
    return there;
}

std::vector<std::vector<std::uint32_t>> someOrders(std::size_t units) {
    std::mt19937 random(4);
    std::vector<std::uint32_t> order(units);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::vector<std::uint32_t>> orders{order};
    for (int i = 0; i < 4; ++i) {
        std::ranges::shuffle(order, random);
        orders.push_back(order);
    }
    return orders;
}

/// Values of few kinds, so that many units are alike by themselves.
std::vector<double> kinds(std::size_t units, std::uint32_t count) {
    std::mt19937 random(7);
    std::vector<double> values(units);
    std::ranges::generate(values, [&] { return 0.1 * static_cast<double>(random() % count); });
    return values;
}

TEST(UnitOrder, IsTheSameUnitsWhateverTheirOrder) {
    std::mt19937 random(3);
    const SpatialWeights map = randomMap(60, 0.06, random, Weighting::Binary);
    const std::vector<double> values = kinds(60, 3);
    std::vector<std::uint32_t> first;
    for (const auto& order : someOrders(60)) {
        std::vector<std::uint32_t> found = unitOrder(reordered(map, order), moved(values, order));
        std::vector<std::uint32_t> back(60);
        for (std::uint32_t i = 0; i < 60; ++i) {
            back[order[i]] = i;
        }
        std::ranges::transform(found, found.begin(), [&](std::uint32_t unit) { return back[unit]; });
        std::erase_if(found,
                      [&](std::uint32_t unit) { return map.neighbours(unit).empty(); }); // alike among each other
        first = first.empty() ? found : first;
        EXPECT_EQ(found, first);
    }
}

TEST(UnitOrder, HasEachUnitOnceAlsoWhereAllAreAlike) {
    for (const std::uint32_t size : {0U, 1U, 2U, 300U}) {
        Pairs ring;
        for (std::uint32_t i = 0; i < size && size > 2; ++i) {
            ring.emplace_back(std::min(i, (i + 1) % size), std::max(i, (i + 1) % size));
        }
        const SpatialWeights map = weightsOf(size, ring, Weighting::Binary);
        std::vector<std::uint32_t> order = unitOrder(map, std::vector<double>(size, 0.5));
        std::ranges::sort(order);
        std::vector<std::uint32_t> all(size);
        std::iota(all.begin(), all.end(), 0U);
        EXPECT_EQ(order, all);
    }
}

TEST(UnitOrder, ValuesThatDifferByRoundingAreAlike) {
    const SpatialWeights map = chain(3, Weighting::Binary);
    const auto order = unitOrder(map, std::vector<double>{0.1 + 0.2, 0.9, 0.3});
    EXPECT_EQ(order, unitOrder(map, std::vector<double>{0.3, 0.9, 0.1 + 0.2}));
}

TEST(GlobalPermutations, DoNotDependOnTheOrderOfUnits) {
    const SpatialWeights map = grid(6, 5, Weighting::RowStandardised); // with its mirror images
    const std::vector<double> values = kinds(30, 4);
    const PermutationOptions options{999, 3, true};
    std::optional<GlobalPermutations> moran;
    std::optional<PermutationCounts> g;
    for (const auto& order : someOrders(30)) {
        const PlacedValues placed = placeValues(reordered(map, order), moved(values, order));
        const auto found = permuteValues(placed, options);
        ASSERT_TRUE(found);
        moran = moran ? moran : found;
        EXPECT_EQ(found->moran, moran->moran);
        EXPECT_EQ(found->geary, moran->geary);
        const auto foundG = permuteGeneralG(placed, options);
        g = g ? g : foundG;
        EXPECT_EQ(foundG, g);
    }
}

TEST(GlobalPermutations, OfColoursDoNotDependOnTheOrderOfUnits) {
    const SpatialWeights map = grid(6, 5, Weighting::Binary);
    const std::vector<double> values = kinds(30, 2);
    std::optional<std::array<PermutationCounts, 3>> first;
    for (const auto& order : someOrders(30)) {
        std::vector<std::optional<bool>> black;
        for (const double value : moved(values, order)) {
            black.emplace_back(value > 0);
        }
        const auto found = permuteColours(placeColours(reordered(map, order), black), {999, 3, true});
        first = first ? first : found;
        EXPECT_EQ(found, first);
    }
}

TEST(GlobalPermutations, OfRatesDoNotDependOnTheOrderOfUnits) {
    const SpatialWeights map = grid(6, 5, Weighting::RowStandardised);
    const std::vector<double> counts = kinds(30, 9);
    std::optional<GlobalPermutations> first;
    for (const auto& order : someOrders(30)) {
        const std::vector<double> events = moved(counts, order);
        const std::vector<double> bases = moved(std::vector<double>(30, 7.3), order);
        const PlacedValues placed = placeValues(reordered(map, order), standardisedRates(Events{events, bases}));
        const auto found = permuteValues(placed, {999, 3, true});
        ASSERT_TRUE(found);
        first = first ? first : found;
        EXPECT_EQ(found->moran, first->moran);
        EXPECT_EQ(found->geary, first->geary);
    }
}

} // namespace
} // namespace gis
