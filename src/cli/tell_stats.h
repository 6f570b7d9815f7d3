// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"
#include "src/cli/session.h"
#include "src/publish/statistics_table.h"
#include "src/study/unit_weights.h"

#include <optional>

namespace diaban {

/// Statistics of a layer with what they were made of.
struct LayerStatistics {
    UnitStatistics units;
    std::string field; ///< of the values; empty where rates alone were asked for
    WeightsChoice weightsChoice;
    std::size_t links = 0; ///< pairs of a unit and a neighbour, each direction by itself
    std::optional<gis::ClassBreaks> breaks;
};

/// Tells units that are left out, and statistics that cannot be had and why.
void tellLeftOut(const LayerStatistics& statistics, const std::string& file, Session& session);

/// The JSON of files.md.
[[nodiscard]] nlohmann::json statsJson(const LayerStatistics& statistics);

/// The same in sentences.
[[nodiscard]] std::vector<std::string> statsLines(const LayerStatistics& statistics, const Catalogue& catalogue);

} // namespace diaban
