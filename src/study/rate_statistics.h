// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/empirical_bayes.h"
#include "gis/statistics/exact_intervals.h"
#include "gis/statistics/permutation_counts.h"
#include "src/study/value_statistics.h"

#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// Rates of units drawn to the mean of all units, and to that of their neighbours.
struct SmoothedMap {
    std::vector<std::optional<double>> raw;
    std::optional<gis::Prior> prior; ///< nothing where no unit has a rate
    gis::SmoothedRates global, local;
};
[[nodiscard]] SmoothedMap smoothRates(const gis::SpatialWeights& weights, const gis::Events& events);

/// What an exact interval is of: parts of a whole (Clopper & Pearson), or events that may be more than the people among
/// whom they happen (Garwood).
enum class IntervalOf { Shares, Rates };

/// Exact intervals of every unit's rate; nothing for a unit without a rate.
struct RateIntervals {
    IntervalOf kind = IntervalOf::Shares; ///< Rates where some unit has more events than its denominator
    double level = 0.95;
    std::vector<std::optional<double>> raw;
    std::vector<std::optional<gis::Interval>> intervals;
};
[[nodiscard]] RateIntervals rateIntervals(const gis::Events& events);

/// EB-Moran (Assunção & Reis 1999): Moran's I of standardised rates, with permutations where any are asked for.
[[nodiscard]] ValueStatistics empiricalBayesMoran(const gis::SpatialWeights& weights, const gis::Events& events,
                                                  const gis::PermutationOptions& permutations);

} // namespace diaban
