// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// What the values of islands are good for. An island has no statistic of its own in either case.
enum class IslandValues {
    InMean, ///< they belong to the mean, the variance and what is drawn from, but not to the number of units (as spdep)
    LeftOut ///< as if the island were not there
};

/// Why no statistic can be had of values on a map; constant are values that differ by no more than rounding.
enum class Unusable { NoValues, Constant, NoNeighbours };

/// Deviations of scaled values (of which the largest is near one) up to this are zero but for rounding.
inline constexpr double kZeroDeviation = 8 * std::numeric_limits<double>::epsilon();

/// Values on the map with their neighbours, as the statistics need them: units without a finite value are left out,
/// and neighbours are those among the rest. The values are scaled by a power of two, which changes no statistic and
/// costs no digit, so that none overflows.
struct PlacedValues {
    std::size_t layerSize = 0;          ///< units of the layer
    std::vector<std::uint32_t> units;   ///< those used, ascending, as numbers of the layer
    std::vector<std::uint32_t> missing; ///< units without a finite value, ascending, as numbers of the layer
    std::vector<std::uint32_t> islands; ///< units with a value but without a neighbour that has one, likewise

    SpatialWeights weights;         ///< among the units used
    std::vector<double> values;     ///< of the units used, scaled
    std::vector<double> deviations; ///< from their mean
    double squares = 0;             ///< the sum of the squared deviations
    int exponent = 0;               ///< a value is ldexp(scaled, exponent)
    std::size_t connected = 0;      ///< units used that have neighbours: the n of global statistics
    std::optional<Unusable> unusable;
};

/// `values` has one a unit of `weights`; NaN and infinities are missing.
[[nodiscard]] PlacedValues placeValues(const SpatialWeights& weights, std::span<const double> values,
                                       IslandValues islandValues = IslandValues::InMean);

} // namespace gis
