// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

namespace gis {

/// What of a set of one unit lies within the reach of any line, as a set of one unit; without part where nothing does.
/// Each part of `lines` is a line. Coordinates and reach in one unit of length. Round ends are of 128 sides, so that
/// reach is short by at most 0.03 % there. Throws Error{BadInput "coverage.tangled"} where GEOS cannot do it.
[[nodiscard]] Polygons nearLines(const Polygons& polygon, const Polygons& lines, double reach);

/// The same of its own outline, in half the time: what a narrower polygon leaves.
[[nodiscard]] Polygons nearOutline(const Polygons& polygon, double reach);

/// The other part of it: what lies further from the outline than that; without part where nothing does. For pictures:
/// round ends are of 16 sides.
[[nodiscard]] Polygons insetOf(const Polygons& polygon, double by);

} // namespace gis
