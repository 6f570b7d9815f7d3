// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/normalise.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// How normalised indicators become one number.
enum class IndexMean {
    Arithmetic, ///< the weighted mean: a strong indicator makes up for a weak one
    Geometric   ///< the weighted geometric mean of 1 + 99 x score, for scores from 0 to 1: it makes up for less
};

/// What becomes of a unit where an indicator has no figure.
enum class MissingRule {
    NoIndex,      ///< the unit has no index
    RestOfWeights ///< the index is of the other indicators, where these have enough of the weight
};

struct IndexRules {
    IndexMean aggregation = IndexMean::Arithmetic;
    MissingRule missing = MissingRule::NoIndex;
    double enoughWeight = 2.0 / 3; ///< share of all weight, for RestOfWeights
};

/// The index of each unit. `parts` are normalised, higher is better, one number a unit; `weights`, zero or more, are
/// scaled to a sum of 1; those of weight zero do not matter, even where they have no figure. None where no weight is
/// above zero, and for Geometric where a score is outside 0 to 1.
[[nodiscard]] Scores compositeIndex(std::span<const Scores> parts, std::span<const double> weights,
                                    const IndexRules& rules = {});

/// Ranks by "1224": 1 is the highest score, equal scores share the best of their ranks. Scores closer than 1e-12 to the
/// highest of a group are equal. Units without a score have no rank.
[[nodiscard]] std::vector<std::optional<std::uint32_t>> ranks(std::span<const std::optional<double>> scores);

} // namespace diaban
