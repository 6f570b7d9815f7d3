// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/geos/repair.h"
#include "gis/io/layer.h"
#include "src/unit/units.h"

#include <vector>

namespace diaban {

struct RepairOptions {
    /// A repair that changes a unit's area by more than this share of it is refused, unless it was asked for.
    double mostAreaChange = 0.001;
    bool allowAreaChange = false;
};

/// Checks every unit's polygon with GEOS and repairs the invalid ones by GEOS's MakeValid. Each repair is a warning
/// "repair.unit" with the unit, GEOS's reason, the place and the area before and after. Returns how many were repaired.
/// Throws gis::Error{BadInput "repair.area_changes"} where a repair would change an area by more than the options
/// allow, "repair.nothing_left" where nothing of a unit would remain.
std::size_t repairLayer(gis::Layer& layer, const Units& units, const RepairOptions& options, gis::Problems& problems);

/// The same where it is known by now which units are invalid.
std::size_t repairUnits(gis::Layer& layer, const Units& units, const std::vector<gis::InvalidUnit>& invalid,
                        const RepairOptions& options, gis::Problems& problems);

} // namespace diaban
