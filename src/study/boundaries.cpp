// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/boundaries.h"

#include "gis/io/read_layer.h"

namespace diaban {

Boundaries readBoundaries(const std::filesystem::path& folder, const BoundariesSource& source,
                          const std::optional<RepairOptions>& repair, const gis::Limits& limits,
                          gis::Problems& problems, const gis::Progress& progress) {
    gis::ReadOptions options;
    options.layer = source.layer;
    options.encoding = source.encoding;
    options.limits = limits;
    Boundaries result;
    result.layer = gis::readLayer((folder / source.path).string(), options, problems, progress);
    if (!result.layer.crs.known() && !source.crs.empty()) {
        result.layer.crs = gis::Crs::fromText(source.crs);
    }
    result.units = unitsOf(result.layer, source.fields, problems);
    if (repair) {
        progress.at("stage.repair", 0, static_cast<std::int64_t>(result.layer.unitCount()));
        result.repaired = repairLayer(result.layer, result.units, *repair, problems);
    }
    return result;
}

} // namespace diaban
