// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/faults.h"
#include "gis/io/layer.h"
#include "src/study/boundaries.h"

#include <nlohmann/json.hpp>

namespace diaban {

/// The faults of a boundary layer as a layer of areas, a row a fault: gaps and overlaps as they are, lines as ribbons
/// of FaultOptions::ribbonMetres, units without a place without geometry. Fields: `kind` (overlap, gap, mismatch,
/// many_units, dangle, not_finite), `sliver` (1 where a gap or overlap is narrow), `units` (codes in their order,
/// at most ten, joined by spaces) and `names`, `unit_count`, `area_m2`, `length_m`, `width_m`, `x`, `y` (a point of it,
/// in the CRS of the layer). Written as other layers are; named "faults". The same whatever the order of units.
[[nodiscard]] gis::Layer faultLayer(const Boundaries& boundaries, const gis::Faults& faults);

/// How many there are of each kind, by the names of files.md: overlaps, gaps, mismatches, many_units, dangles,
/// not_finite, and `slivers` of the first two.
[[nodiscard]] nlohmann::json faultCounts(const gis::Faults& faults);

} // namespace diaban
