// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/global_statistic.h"
#include "gis/statistics/placed_values.h"

#include <optional>
#include <vector>

namespace gis {

/// Getis-Ord G of one unit: the weighted sum about it, as a share of the sum of all values.
struct LocalG {
    double z = 0;                        ///< the statistic that maps show: hot spots above zero, cold spots below
    double twoSided = 0;                 ///< p of the normal distribution, both tails
    std::optional<double> value;         ///< the share itself; nothing where a value is negative or the sum is zero
    double expected = 0;                 ///< of the share
    std::optional<double> shareVariance; ///< of the share, where there is one
};

/// Whether a unit counts as its own neighbour, with the weight that its neighbours have.
enum class OwnValue { Without, With };

/// Gi (Without) and Gi* (With) of Getis & Ord (1992) and Ord & Getis (1995) for each unit of the layer. Mean and
/// variance are of the other units for Gi, of all for Gi*; of standardised rows the own value weighs 1/(k + 1) as the
/// others then do. Nothing for units that are missing or islands, nor where the variance is zero: for Gi all others
/// alike, or everybody a neighbour.
[[nodiscard]] std::vector<std::optional<LocalG>> localG(const PlacedValues& placed, OwnValue own);

} // namespace gis
