// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/empirical_bayes.h"
#include "gis/statistics/global_autocorrelation.h"
#include "tests/gis/statistics/small_maps.h"

#include <gmock/gmock.h>

#include <limits>

namespace gis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(GlobalEmpiricalBayes, DrawsRatesToTheMeanTheMoreTheFewerPeople) {
    const std::vector<double> happened{20, 2, 0, 100};
    const std::vector<double> people{100, 10, 10, 1000};
    const SmoothedRates smoothed = globalEmpiricalBayes({happened, people});
    const double mean = 122.0 / 1120;
    // Spread (100 (.2 - m)^2 + 10 (.2 - m)^2 + 10 m^2 + 1000 (.1 - m)^2) / 1120, less m / 280.
    const double spread = (110 * std::pow(0.2 - mean, 2) + 10 * mean * mean + 1000 * std::pow(0.1 - mean, 2)) / 1120;
    const double variance = spread - mean / 280;
    EXPECT_NEAR(priorOf({happened, people})->mean, mean, 1e-15);
    EXPECT_NEAR(priorOf({happened, people})->variance, variance, 1e-15);
    EXPECT_NEAR(*smoothed.rates[1], mean + variance * (0.2 - mean) / (variance + mean / 10), 1e-15);
    EXPECT_GT(*smoothed.rates[0], *smoothed.rates[1]); // the same raw rate of more people
    EXPECT_GT(*smoothed.rates[2], 0);
    EXPECT_THAT(smoothed.unusable, IsEmpty());
    EXPECT_THAT(smoothed.flat, IsEmpty());
}

TEST(GlobalEmpiricalBayes, LeavesOutWhatHasNoRate) {
    const std::vector<double> happened{20, kMissing, 3, 4, -1, 100};
    const std::vector<double> people{100, 10, 0, kMissing, 10, 1000};
    const Events events{happened, people};
    const SmoothedRates smoothed = globalEmpiricalBayes(events);
    EXPECT_THAT(smoothed.unusable, ElementsAre(1, 2, 3, 4));
    EXPECT_FALSE(smoothed.rates[2]);
    EXPECT_FALSE(events.rate(2));
    EXPECT_DOUBLE_EQ(*events.rate(0), 0.2);
    EXPECT_DOUBLE_EQ(priorOf(events)->mean, 120.0 / 1100);
    const std::vector<double> nobody{0, 0, 0, 0, 0, 0};
    EXPECT_FALSE(priorOf({happened, nobody}));
    EXPECT_EQ(globalEmpiricalBayes({happened, nobody}).unusable.size(), 6U);
    EXPECT_TRUE(std::isnan(standardisedRates({happened, nobody})[0]));
}

TEST(GlobalEmpiricalBayes, OfNoEventAtAllIsZero) {
    const std::vector<double> happened{0, 0, 0};
    const std::vector<double> people{5, 10, 20};
    const SmoothedRates smoothed = globalEmpiricalBayes({happened, people});
    for (const auto& rate : smoothed.rates) {
        EXPECT_EQ(rate, 0.0);
    }
    EXPECT_TRUE(std::isnan(standardisedRates({happened, people})[1])); // nothing to standardise by
}

TEST(LocalEmpiricalBayes, LooksAtTheUnitAndItsNeighboursAlone) {
    const std::vector<double> happened{10, 30, 20, 700, 5, 6};
    const std::vector<double> people{100, 100, 100, 1000, 40, kMissing};
    // 0-1-2, 3-5 (5 has no rate) and 4 apart.
    const SpatialWeights weights = weightsOf(6, {{0, 1}, {1, 2}, {3, 5}}, Weighting::RowStandardised);
    const SmoothedRates smoothed = localEmpiricalBayes(weights, {happened, people});
    EXPECT_THAT(smoothed.islands, ElementsAre(3, 4));
    EXPECT_THAT(smoothed.unusable, ElementsAre(5));
    EXPECT_FALSE(smoothed.rates[3]);
    // Window 0, 1: mean 0.2, spread 0.01, variance 0.01 - 0.2 / 100.
    EXPECT_NEAR(*smoothed.rates[0], 0.2 + 0.008 * (0.1 - 0.2) / (0.008 + 0.002), 1e-15);
    // Window 0, 1, 2: mean 0.2; the unit is above it, and so drawn down.
    EXPECT_GT(*smoothed.rates[1], 0.2);
    EXPECT_LT(*smoothed.rates[1], 0.3);
}

TEST(LocalEmpiricalBayes, NamesUnitsWhoseWindowVariesLessThanChance) {
    const std::vector<double> happened{10, 10, 50};
    const std::vector<double> people{100, 100, 100};
    const SmoothedRates smoothed = localEmpiricalBayes(chain(3, Weighting::Binary), {happened, people});
    EXPECT_THAT(smoothed.flat, ElementsAre(0));
    EXPECT_DOUBLE_EQ(*smoothed.rates[0], 0.1);
}

TEST(StandardisedRates, GoIntoMoran) {
    const std::vector<double> happened{9, 7, 1, kMissing};
    const std::vector<double> people{100, 100, 100, 100};
    const std::vector<double> z = standardisedRates({happened, people});
    EXPECT_GT(z[0], 0);
    EXPECT_LT(z[2], 0);
    EXPECT_TRUE(std::isnan(z[3]));
    const PlacedValues placed = placeValues(chain(4, Weighting::RowStandardised), z);
    EXPECT_THAT(placed.missing, ElementsAre(3));
    EXPECT_TRUE(globalMoran(placed));
}

} // namespace
} // namespace gis
