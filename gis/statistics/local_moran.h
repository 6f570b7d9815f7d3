// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/global_statistic.h"
#include "gis/statistics/placed_values.h"

#include <optional>
#include <vector>

namespace gis {

/// Where a unit lies in Moran's scatterplot: its own value, then its neighbours'. Undefined where either is exactly
/// average.
enum class Quadrant { Undefined, HighHigh, LowHigh, LowLow, HighLow };

/// Local Moran of one unit.
struct LocalMoran {
    double value = 0; ///< they add up to S0 times the global I
    double expected = 0;
    std::optional<Deviation> conditional; ///< the unit's value in place, all others thrown on the map at random
    Quadrant quadrant = Quadrant::Undefined;
    double lag = 0; ///< the weighted sum (where standardised: the mean) of the neighbours, as the values are
};

/// Local Moran, "LISA" (Anselin 1995), for each unit of the layer; expectation and variance by conditional
/// randomisation (Sokal, Oden & Thomson 1998, A7 and A8). Nothing for units that are missing or islands, and for none
/// where the values are unusable.
[[nodiscard]] std::vector<std::optional<LocalMoran>> localMoran(const PlacedValues& placed);

/// Local Geary's c (Anselin 1995; 2019) for each unit of the layer: the weighted sum of squared differences to the
/// neighbours, in units of the variance (n - 1). Nothing where localMoran has nothing.
[[nodiscard]] std::vector<std::optional<double>> localGeary(const PlacedValues& placed);

} // namespace gis
