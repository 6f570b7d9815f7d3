// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <span>
#include <vector>

namespace gis {

/// Length in metres of the geodesic between two longitude/latitude points on WGS 84 (Karney 2013, PROJ's geodesic.h).
[[nodiscard]] double geodesicLength(const Point& a, const Point& b);

/// Sum of the geodesics between the points of a line, metres, WGS 84.
[[nodiscard]] double geodesicLength(std::span<const Point> line);

/// Geodesic area in square metres of each unit, on WGS 84: per ring by Karney (2013), absolute value, shells minus
/// holes. `crs` is that of the coordinates. VN-2000 has the ellipsoid of WGS 84 and is measured without a datum shift.
/// Two threads. Units without geometry get 0, units with coordinates that are not on the Earth NaN.
/// Throws Error{BadInput "crs.missing"} where the CRS is unknown.
[[nodiscard]] std::vector<double> geodesicAreas(const Polygons& polygons, const Crs& crs);

} // namespace gis
