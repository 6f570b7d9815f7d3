// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"
#include "src/study/sources.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// Units around those of a study.
struct NeighbourLayer {
    gis::Polygons polygons;
    gis::Crs crs;
    std::vector<std::string> names; ///< of each; empty where no field is said to hold them
};

/// Reads the layer of `source`, its path relative to `folder`. Throws as readLayer and keepUnits;
/// gis::Error{BadInput "crs.missing"}, {"neighbours.field_missing"}.
[[nodiscard]] NeighbourLayer readNeighbours(const std::filesystem::path& folder, const BoundariesSource& source,
                                            const gis::Limits& limits, gis::Problems& problems,
                                            const gis::Progress& progress = {});

} // namespace diaban
