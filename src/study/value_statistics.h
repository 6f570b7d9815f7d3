// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/statistics/global_permutations.h"
#include "gis/statistics/global_statistic.h"
#include "gis/statistics/local_g.h"
#include "gis/statistics/local_moran.h"
#include "gis/statistics/permutation_counts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// Which statistics of values on a map are wanted. docs/statistics.md says by which conventions each is made.
struct StatisticsChoice {
    bool moran = false, geary = false, generalG = false, joinCounts = false;
    bool localMoran = false, localGeary = false, gi = false, giStar = false;
    bool falseDiscovery = false;            ///< p of units corrected for testing all of them
    gis::PermutationOptions permutations{}; ///< 0 permutations: no pseudo p

    [[nodiscard]] bool any() const noexcept { return moran || geary || generalG || joinCounts || local(); }
    [[nodiscard]] bool local() const noexcept { return localMoran || localGeary || gi || giStar; }
};

/// One statistic of a whole map and, where values were thrown at random, how often chance gave more.
struct GlobalResult {
    gis::GlobalStatistic statistic;
    std::optional<gis::PermutationCounts> permuted;

    /// The one-sided pseudo p; without permutations the two-sided p of the normal distribution, where there is one.
    [[nodiscard]] std::optional<double> p() const noexcept;
};

/// What the values of a layer's units say. Lists have an entry a unit of the layer; those not asked for are empty.
struct ValueStatistics {
    std::vector<std::uint32_t> missing;    ///< units without a value
    std::vector<std::uint32_t> islands;    ///< units with a value but without a neighbour that has one
    std::size_t used = 0;                  ///< units with a value and such a neighbour
    std::optional<gis::Unusable> unusable; ///< why there is no statistic at all
    std::optional<GlobalResult> moran, geary;
    std::optional<GlobalResult> generalG;                   ///< nothing also where a value is below zero
    std::optional<std::array<GlobalResult, 3>> joinCounts;  ///< by gis::Join; nothing also where values are not 0 and 1
    std::vector<std::optional<gis::LocalMoran>> localMoran; ///< its lag is wanted with any statistic
    std::vector<std::optional<double>> localGeary;
    std::vector<std::optional<gis::LocalG>> gi, giStar;
    std::vector<std::optional<double>> p; ///< of local Moran, Gi and Gi* alike: see gis::permuteLags
    std::vector<std::optional<double>> q; ///< the same by Benjamini & Hochberg (1995), where asked for
};

/// `weights` are standardised by rows, or a file's own; general G and join counts take the same neighbours with weight
/// 1 where they are standardised. `values` has one a unit; NaN is missing.
[[nodiscard]] ValueStatistics valueStatistics(const gis::SpatialWeights& weights, std::span<const double> values,
                                              const StatisticsChoice& choice, const gis::Progress& progress = {});

} // namespace diaban
