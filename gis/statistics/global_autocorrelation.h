// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/global_statistic.h"
#include "gis/statistics/placed_values.h"

#include <optional>

namespace gis {

/// Moran's I (Moran 1950) with the expectations of Cliff & Ord (1981): above the expectation where neighbours are
/// alike. Nothing where the values are unusable.
[[nodiscard]] std::optional<GlobalStatistic> globalMoran(const PlacedValues& placed);

/// Geary's C (Geary 1954; Cliff & Ord 1981): 1 by chance, less where neighbours are alike. z has the sign of C - 1, so
/// that negative is clustering; some programs turn it around.
[[nodiscard]] std::optional<GlobalStatistic> globalGeary(const PlacedValues& placed);

/// General G (Getis & Ord 1992; variance by randomisation alone): high where high values lie together. For values of
/// zero and more; usual with binary weights. Islands count for nothing. Nothing where a value is negative, or where the
/// values are unusable.
[[nodiscard]] std::optional<GlobalStatistic> generalG(const PlacedValues& placed);

/// The sum over pairs of weight times both deviations, and of weight times the squared difference: what I and C are
/// made of. `deviations` has one a unit.
struct PairSums {
    double products = 0;
    double squaredDifferences = 0;
};
[[nodiscard]] PairSums pairSums(const SpatialWeights& weights, std::span<const double> deviations) noexcept;

} // namespace gis
