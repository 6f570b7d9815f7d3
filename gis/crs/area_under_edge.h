// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

namespace gis {

/// Square metres between the equator and the parallel of a latitude (degrees), a radian of longitude wide, on WGS 84.
[[nodiscard]] double zoneArea(double latitude);

/// Square metres between a parallel, given by its zoneArea, and the geodesic from `a` to `b` (longitude and latitude in
/// degrees, WGS 84): positive where the edge runs east and lies north of it. Going back along the same edge gives the
/// same number with the other sign. The areas under the edges of a ring add up to its area, negative where it is
/// counter-clockwise, if no edge is longer than half a turn and no pole lies inside.
///
/// Edges of up to 0.02 degrees are summed by a series about their middle, 2e-12 of the area under the edge apart from
/// Karney's (2013) integral and thirty times as fast; longer edges, and those beyond 85 degrees of latitude, are
/// Karney's, from PROJ's geodesic.h.
[[nodiscard]] double areaUnderEdge(const Point& a, const Point& b, double zoneOfParallel);

} // namespace gis
