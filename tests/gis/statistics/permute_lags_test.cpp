// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/statistics/conditional_permutations.h"
#include "gis/statistics/counter_random.h"
#include "gis/statistics/fixed_values.h"
#include "gis/statistics/lag_draws.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

#include <limits>
#include <map>

namespace gis {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(CounterRandom, StreamsAreOfTheirOwnAndDrawsFair) {
    const CounterRandom random{42};
    EXPECT_EQ(random(7), (CounterRandom{42}(7)));
    EXPECT_NE(random(7), random(8));
    EXPECT_NE(random.stream(0)(0), random.stream(1)(0));
    EXPECT_NE(random.stream(0)(0), (CounterRandom{43}.stream(0)(0)));
    for (const std::uint32_t bound : {1U, 2U, 7U, 1000U}) {
        BoundedDraws draws(random.stream(bound));
        std::vector<double> times(bound);
        constexpr double kDraws = 100'000;
        for (int i = 0; i < 100'000; ++i) {
            ++times.at(draws.below(bound));
        }
        double chi = 0;
        for (const double count : times) {
            chi += (count - kDraws / bound) * (count - kDraws / bound) * bound / kDraws;
        }
        const double free = bound - 1.0;
        EXPECT_NEAR(chi, free, 5 * std::sqrt(2 * free) + 1e-9);
    }
}

/// The first numbers of SplitMix64 from seed 1234567, as its authors' program prints them.
TEST(CounterRandom, IsSplitMix64) {
    const CounterRandom random{1'234'567};
    EXPECT_EQ(random(1), 6'457'827'717'110'365'317U);
    EXPECT_EQ(random(2), 3'203'168'211'198'807'973U);
    EXPECT_EQ(random(3), 9'817'491'932'198'370'423U);
}

TEST(FixedValues, TiesOfSumsAreTiesInAnyOrder) {
    const std::vector<double> values{0.1, 0.2, 0.3, 0.4, -0.7};
    const FixedValues fixed = fixedValues(values, 4);
    const auto sum = [&](std::size_t i, std::size_t j) { return fixed.steps[i] + fixed.steps[j]; };
    EXPECT_LE(std::abs(sum(0, 3) - sum(1, 2)), 2 * fixed.slack); // 0.1 + 0.4 = 0.2 + 0.3, but not in doubles
    EXPECT_GT(std::abs(sum(0, 2) - sum(1, 2)), 1'000'000 * fixed.slack);
    EXPECT_EQ(fixed.steps[4], 0);
    EXPECT_EQ(fixed.slack, 2);
    const FixedValues many = fixedValues(values, 1'000'000);
    EXPECT_LT(*std::ranges::max_element(many.steps), (std::int64_t{1} << 62) / 1'000'000);
    const FixedValues offset = fixedValues(std::vector<double>{1 - 1e-12, 1, 1 - 3e-12}, 2);
    EXPECT_GT(offset.slack, 1'000'000'000); // the last digit of a value is a large part of their range
}

/// Of all ways to draw, how many lie above, at and below: what counts must come to.
struct Shares {
    double greater = 0, equal = 0;
};

/// By every choice of `count` from `values`, each as likely.
Shares everyChoice(const std::vector<std::int64_t>& values, const LagDraws::Wanted& wanted) {
    Shares shares;
    double all = 0;
    for (std::uint32_t choice = 0; choice < (1U << values.size()); ++choice) {
        if (static_cast<std::uint32_t>(std::popcount(choice)) != wanted.count) {
            continue;
        }
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            sum += (choice >> i & 1U) != 0 ? values[i] : 0;
        }
        ++all;
        shares.greater += sum > wanted.observed ? 1 : 0;
        shares.equal += sum == wanted.observed ? 1 : 0;
    }
    return {shares.greater / all, shares.equal / all};
}

void expectShare(double found, double wanted, double draws) {
    EXPECT_NEAR(found / draws, wanted, 4.5 * std::sqrt(wanted * (1 - wanted) / draws) + 1 / draws);
}

TEST(LagDraws, AreFairInLanesAndOneByOne) {
    std::mt19937 random(4);
    std::vector<std::int64_t> values(18);
    std::ranges::generate(values, [&] { return static_cast<std::int64_t>(random() % 12); });
    for (const std::uint32_t unit : {0U, 9U, 17U}) {
        std::vector<std::int64_t> others = values;
        others.erase(others.begin() + unit);
        for (const std::uint32_t count : {1U, 2U, 3U, 4U, 9U, 16U}) { // up to 3 of 17 in lanes
            SCOPED_TRACE(testing::Message() << count << " for unit " << unit);
            LagDraws draws(values);
            const LagDraws::Wanted wanted{count, std::int64_t{5} * count, 0};
            const Shares shares = everyChoice(others, wanted);
            const PermutationCounts counts = draws.counts(unit, wanted, CounterRandom{9}.stream(unit), 40'001);
            EXPECT_EQ(counts.permutations, 40'001U);
            expectShare(counts.greater, shares.greater, 40'001);
            expectShare(counts.equal, shares.equal, 40'001);
            EXPECT_EQ(draws.counts(unit, wanted, CounterRandom{9}.stream(unit), 40'001), counts) << "left as it was";
        }
    }
}

TEST(LagDraws, EachPlaceAndPairComesAsOftenAsAnyOther) {
    // Powers of two tell from a sum which places were drawn; 60 places, of which pairs are drawn in lanes.
    constexpr std::size_t kPlaces = 60;
    std::vector<std::int64_t> values(kPlaces + 1);
    for (std::size_t i = 0; i < kPlaces; ++i) {
        values[i] = std::int64_t{1} << i;
    }
    constexpr std::uint32_t kDraws = 200'000;
    for (const std::size_t place : {0UL, 1UL, 31UL, 58UL, 59UL}) {
        std::vector<std::int64_t> one(kPlaces + 1);
        one[place] = 1;
        LagDraws draws(one);
        for (const std::uint32_t count : {1U, 5U}) {
            const auto counts = draws.counts(kPlaces, {count, 1, 0}, CounterRandom{place}.stream(1), kDraws);
            expectShare(counts.equal, count / static_cast<double>(kPlaces), kDraws);
            EXPECT_EQ(counts.greater, 0U) << "drawn twice";
        }
        one[(place + 1) % kPlaces] = 1;
        LagDraws pairs(one);
        const auto counts = pairs.counts(kPlaces, {5, 2, 0}, CounterRandom{place}.stream(2), kDraws);
        expectShare(counts.equal, 5.0 * 4 / (kPlaces * (kPlaces - 1)), kDraws);
        EXPECT_EQ(counts.greater, 0U);
    }
}

/// A map with units of few and of very many neighbours, weighing the same or not, an island and a missing value.
SpatialWeights starMap(bool unequal) {
    Pairs pairs;
    for (std::uint32_t i = 1; i < 118; ++i) {
        pairs.emplace_back(i, i + 1);
        if (i < 41) {
            pairs.emplace_back(0, i);
        }
    }
    SpatialWeights star = weightsOf(120, pairs, Weighting::RowStandardised);
    if (!unequal) {
        return star;
    }
    std::vector<std::size_t> start{0};
    std::vector<Weight> rows;
    for (std::size_t i = 0; i < star.size(); ++i) {
        for (const std::uint32_t neighbour : star.neighbours(i)) {
            rows.push_back({neighbour, 1.0 / (1 + neighbour % 4)});
        }
        start.push_back(rows.size());
    }
    return {start, rows, Weighting::Given};
}

std::vector<double> someValues() {
    std::mt19937 random(6);
    std::vector<double> values(120);
    std::ranges::generate(values, [&] { return static_cast<double>(random() % 30); });
    values[50] = kMissing;
    return values;
}

TEST(PermuteLags, GivesTheSameWithOneAndTwoThreadsAndOtherwiseWithAnotherSeed) {
    for (const bool unequal : {false, true}) {
        const PlacedValues placed = placeValues(starMap(unequal), someValues());
        for (const std::uint32_t permutations : {1U, 63U, 64U, 999U}) {
            const auto two = permuteLags(placed, {permutations, 3, true});
            EXPECT_EQ(two, permuteLags(placed, {permutations, 3, false}));
        }
        EXPECT_NE(permuteLags(placed, {999, 3, true}), permuteLags(placed, {999, 4, true}));
        const auto counts = permuteLags(placed, {999, 3, true});
        EXPECT_FALSE(counts[50]);
        EXPECT_FALSE(counts[119]) << "an island";
        EXPECT_TRUE(counts[0]);
    }
}

TEST(PermuteLags, DoNotDependOnTheOrderOfUnits) {
    std::mt19937 random(8);
    const std::vector<double> values = someValues(); // with many ties
    for (const bool unequal : {false, true}) {
        const SpatialWeights weights = starMap(unequal);
        std::vector<std::uint32_t> order(weights.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto counts = permuteLags(placeValues(reordered(weights, order), values), {999, 3, true});
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            std::ranges::shuffle(order, random);
            std::vector<double> moved(values.size());
            for (std::size_t i = 0; i < values.size(); ++i) {
                moved[order[i]] = values[i];
            }
            const auto other = permuteLags(placeValues(reordered(weights, order), moved), {999, 3, true});
            for (std::size_t i = 0; i < values.size(); ++i) {
                EXPECT_EQ(counts[i], other[order[i]]) << i;
            }
        }
    }
}

TEST(PermuteLags, DependsOnNoOtherUnitsNumberOfNeighbours) {
    const PlacedValues placed = placeValues(starMap(false), someValues());
    const PlacedValues chained = placeValues(chain(120, Weighting::Binary), someValues());
    EXPECT_EQ(permuteLags(placed)[100], permuteLags(chained)[100]);
}

TEST(PermuteLags, OfWeightsThatDifferIsMetByThatOfEqualOnesWhereTheyAreEqual) {
    // Row sums of equal weights by the general way: weights that differ by nothing that matters.
    std::vector<std::size_t> start{0};
    std::vector<Weight> rows;
    const SpatialWeights plain = grid(8, 8, Weighting::Binary);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        for (const std::uint32_t neighbour : plain.neighbours(i)) {
            rows.push_back({neighbour, rows.size() % 2 == 0 ? 1.0 : 1 + 1e-15});
        }
        start.push_back(rows.size());
    }
    std::vector<double> values = someValues();
    values.resize(64);
    const auto general = permuteLags(placeValues(SpatialWeights(start, rows, Weighting::Given), values), {20'000, 1});
    const auto equal = permuteLags(placeValues(plain, values), {20'000, 1});
    for (std::size_t unit = 0; unit < 64; ++unit) {
        if (equal[unit]) {
            const double p = (equal[unit]->upper() + general[unit]->upper()) / 2;
            EXPECT_NEAR(equal[unit]->upper(), general[unit]->upper(), 4.5 * std::sqrt(2 * p * (1 - p) / 20'000));
        }
    }
}

TEST(PermuteLags, IsNothingWhereAllDrawsAreAlike) {
    const auto two = permuteLags(placeValues(chain(2, Weighting::Binary), std::vector<double>{1, 2}));
    EXPECT_FALSE(two[0]);
    const auto three = permuteLags(placeValues(chain(3, Weighting::Binary), std::vector<double>{1, 2, 5}));
    EXPECT_TRUE(three[0]);
    EXPECT_FALSE(three[1]) << "everybody is a neighbour";
    const auto constant = permuteLags(placeValues(chain(3, Weighting::Binary), std::vector<double>{2, 2, 2}));
    EXPECT_FALSE(constant[0]);
    const auto none = permuteLags(placeValues(chain(3, Weighting::Binary), std::vector<double>{1, 2, 5}), {0, 1, true});
    EXPECT_FALSE(none[0]);
}

/// Nearly all communes at 100 %, one below: its neighbours at 100 % are no find, though no draw lies above them.
TEST(PermuteLags, ManyTiesMakeNoFind) {
    std::vector<double> values(100, 100.0);
    values[44] = 60;
    values[2] = 70;
    values[97] = 70;
    const auto counts = permuteLags(placeValues(grid(10, 10, Weighting::RowStandardised), values));
    ASSERT_TRUE(counts[44]);
    EXPECT_EQ(counts[44]->greater, 0U);
    EXPECT_GT(counts[44]->folded(), 0.5);
    EXPECT_GT(counts[45]->upper(), 0.9); // a low neighbour is rare
    EXPECT_LT(counts[45]->folded(), 0.06);
}

TEST(PermuteLags, WithstandsAValueThatDwarfsTheOthers) {
    std::vector<double> values = someValues();
    values[60] = 1e12;
    const PlacedValues placed = placeValues(chain(120, Weighting::Binary), values);
    const PlacedValues plain = placeValues(chain(120, Weighting::Binary), someValues());
    const auto dwarfed = permuteLags(placed, {9'999, 1, true});
    const auto usual = permuteLags(plain, {9'999, 1, true});
    EXPECT_NEAR(dwarfed[10]->upper(), usual[10]->upper(), 0.03); // the giant is drawn seldom, and changes little else
    EXPECT_LT(dwarfed[59]->folded(), 0.03);
}

TEST(PermuteLags, TellsHowFarItIsAndStopsWhenItIsAsked) {
    const PlacedValues placed = placeValues(starMap(false), someValues());
    const auto all = static_cast<std::int64_t>(placed.units.size());
    for (const bool twoThreads : {false, true}) {
        std::vector<std::int64_t> told;
        const auto tell = [&](const std::string& stage, std::int64_t done, std::int64_t total) {
            EXPECT_EQ(stage, "stage.draws");
            EXPECT_EQ(total, all);
            told.push_back(done);
        };
        (void)permuteLags(placed, {99, 1, twoThreads}, Progress({}, tell));
        EXPECT_TRUE(std::ranges::is_sorted(told));
        EXPECT_EQ(told.back(), all);
        std::stop_source stop;
        stop.request_stop();
        try {
            (void)permuteLags(placed, {99'999, 1, twoThreads}, Progress(stop.get_token(), {}));
            ADD_FAILURE() << "it went on";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Stopped);
        }
    }
}

TEST(PermutationCounts, TiesCountForBothSides) {
    const PermutationCounts counts{999, 9, 40};
    EXPECT_DOUBLE_EQ(counts.upper(), 0.05);
    EXPECT_DOUBLE_EQ(counts.lower(), 0.991);
    EXPECT_DOUBLE_EQ(counts.folded(), 0.05);
    EXPECT_DOUBLE_EQ((PermutationCounts{999, 999, 0}.folded()), 0.001);
}

} // namespace
} // namespace gis
