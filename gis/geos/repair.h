// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace gis {

/// Where a unit's polygon is not valid in the sense of OGC Simple Features, and why, as GEOS tells.
struct InvalidUnit {
    std::size_t unit;
    std::string reason; ///< GEOS's words: "Self-intersection", "Hole lies outside shell", "Invalid Coordinate", ...
    Point place;        ///< not finite where that is the fault
};

/// Checks every unit with GEOS; two threads. In order of the units, one fault a unit. Empty: all valid. Units without
/// geometry are valid.
[[nodiscard]] std::vector<InvalidUnit> invalidUnits(const Polygons& polygons);

/// The same of some units alone, in ascending order.
[[nodiscard]] std::vector<InvalidUnit> invalidUnits(const Polygons& polygons, std::span<const std::uint32_t> units);

/// The polygon parts of GEOS's MakeValid (structure method, collapsed parts dropped) of one unit, as a set of one unit.
/// Open rings are closed first; a hole outside of its shell becomes a part. Without any part where nothing of positive
/// area is left, or where a coordinate is not finite: nobody knows where it belongs. What comes out is valid; compare
/// the areas before and after.
[[nodiscard]] Polygons makeValid(const Polygons& polygons, std::size_t unit);

} // namespace gis
