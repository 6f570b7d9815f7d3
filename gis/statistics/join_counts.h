// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/global_statistic.h"
#include "gis/statistics/spatial_weights.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// Units of two colours on the map: those that have a trait (black) and those that have not (white). Units whose colour
/// is not known, and those without a neighbour of known colour, are left out and named.
struct PlacedColours {
    std::vector<std::uint32_t> units;            ///< those used, ascending, as numbers of the layer
    std::vector<std::uint32_t> missing, islands; ///< left out, likewise
    SpatialWeights weights;                      ///< among the units used, binary
    std::vector<std::uint8_t> black;             ///< 1 or 0 for each unit used
};
[[nodiscard]] PlacedColours placeColours(const SpatialWeights& weights, std::span<const std::optional<bool>> black);

/// Pairs of neighbours by their colours: black with black, black with white, white with white.
enum class Join { BlackBlack, BlackWhite, WhiteWhite };

/// Join counts (Moran 1948; Cliff & Ord 1981) under non-free sampling: the colours that are there, thrown on the map at
/// random (`randomised`). Indexed by Join. Nothing where nobody has a neighbour.
[[nodiscard]] std::optional<std::array<GlobalStatistic, 3>> joinCounts(const PlacedColours& placed);

/// The counts alone, for any colours on the same units.
[[nodiscard]] std::array<double, 3> countJoins(const SpatialWeights& weights, std::span<const std::uint8_t> black);

} // namespace gis
