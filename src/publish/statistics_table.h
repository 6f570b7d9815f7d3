// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/rate_statistics.h"
#include "src/study/value_statistics.h"
#include "src/unit/units.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace diaban {

/// Statistics of the units of a layer: of a field's values, of rates, or both.
struct UnitStatistics {
    const Units* units = nullptr;
    std::span<const double> values; ///< NaN is missing; empty where rates alone were asked for
    StatisticsChoice choice;
    std::optional<ValueStatistics> ofValues;
    std::optional<SmoothedMap> smoothed;
    std::optional<RateIntervals> intervals;
    std::optional<ValueStatistics> empiricalBayesMoran;
};

/// "high-high", "low-high", "low-low", "high-low" (the unit first, then its neighbours), "undefined".
[[nodiscard]] std::string_view nameOf(gis::Quadrant quadrant) noexcept;

/// The CSV of files.md: key,value,status,lag,local_i,... with the columns that were asked for, a row a unit in the
/// order of the layer; decimal points in every language, as many digits as read back to the same number, nothing where
/// there is no figure. Keys that a spreadsheet would run as a formula are defused.
[[nodiscard]] std::string statisticsCsv(const UnitStatistics& statistics);

} // namespace diaban
