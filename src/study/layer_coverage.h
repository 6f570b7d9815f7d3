// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/coverage.h"
#include "gis/io/layer.h"
#include "src/study/repair_layer.h"
#include "src/unit/units.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// The borders of a layer whose polygons are valid.
struct LayerCoverage {
    gis::Coverage coverage;
    std::vector<gis::ArcClash> clashes;
    std::size_t repaired = 0; ///< units
    gis::TidyReport tidied;
    std::size_t tJunctions = 0; ///< see BuiltCoverage
};

/// Cuts the layer into borders and does what repairLayer() does: every polygon is checked, by its borders where these
/// prove it and by GEOS where they do not. The layer has the repaired polygons then. Throws as repairLayer(), and
/// gis::Error{BadInput "coverage.tangled"}.
[[nodiscard]] LayerCoverage coverLayer(gis::Layer& layer, const Units& units, const RepairOptions& options,
                                       gis::Problems& problems);

/// The borders of a layer that is known to be valid.
[[nodiscard]] LayerCoverage coverValidLayer(const gis::Layer& layer);

} // namespace diaban
