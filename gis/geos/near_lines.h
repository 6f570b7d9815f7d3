// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

namespace gis {

/// What of a polygon lies near lines.
struct NearLines {
    Polygons near;      ///< unit i: within the reach of the lines of unit i; without part where there is nothing
    Polygons contested; ///< one unit: within the reach of two or more sets of lines; without part where nothing is
};

/// Of a set of one unit; `lines` has a unit for each set of lines, each part a line. Coordinates and reach in one unit
/// of length. Round ends are of 128 sides, so that reach is short by at most 0.03 % there. Throws Error{BadInput
/// "coverage.tangled"} where GEOS cannot do it.
[[nodiscard]] NearLines nearLines(const Polygons& polygon, const Polygons& lines, double reach);

} // namespace gis
