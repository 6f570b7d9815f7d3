// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/nearest_line.h"
#include "gis/geometry/polygons.h"

#include <vector>

namespace gis {

/// The lines along which the nearest of several sets of lines changes, as far as these are within the reach, and a
/// little beyond. Coordinates in one unit of length.
///
/// They are edges of a Voronoi diagram (Fortune's sweep by Boost.Polygon, exact on integers) of points on the lines
/// which stand the closer the nearer another set is: their distance is at most a twelfth of the distance to that, or a
/// thousandth of the reach. So a bisector is off by less than 0.1 % of the distance to the lines, and by half of that
/// thousandth where they meet.
[[nodiscard]] std::vector<std::vector<Point>> bisectors(const Polygons& lines, const NearestLine& nearest,
                                                        double reach);

} // namespace gis
