// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/composite_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// Sets of weights about those chosen, one number an indicator each.
using WeightSets = std::vector<std::vector<double>>;

/// Each indicator left out in turn.
[[nodiscard]] WeightSets eachLeftOut(std::span<const double> weights);
/// Each weight in turn less and more by a share of it, the others as they are.
[[nodiscard]] WeightSets eachChanged(std::span<const double> weights, double share);
/// Every weight less or more by a share of it, in all combinations; of the first 12 indicators, 4,096 sets at most.
[[nodiscard]] WeightSets allChanged(std::span<const double> weights, double share);
/// Any weights at all, each combination as likely as any other (uniform on the simplex), `sets` of them. The same for
/// the same seed, everywhere.
[[nodiscard]] WeightSets anyWeights(std::size_t indicators, std::size_t sets, std::uint64_t seed);

/// The ranks of one unit over sets of weights.
struct RankInterval {
    std::uint32_t best = 0, worst = 0;
    double median = 0, mean = 0;
    double p05 = 0, p95 = 0; ///< between them the rank lies in nine of ten sets (type 7 of Hyndman & Fan 1996)
};

/// How sure the rank of each unit is: its ranks by the index with each set of weights (Saisana, Saltelli & Tarantola
/// 2005). Nothing for units that have no index in one of the sets.
[[nodiscard]] std::vector<std::optional<RankInterval>>
rankIntervals(std::span<const Scores> parts, const WeightSets& weightSets, const IndexRules& rules = {});

} // namespace diaban
