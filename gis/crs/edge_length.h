// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <span>

namespace gis {

/// Metres of the geodesic between two longitude/latitude points on WGS 84, for the many short edges of borders: the
/// same whichever point is first, bit for bit.
///
/// Up to 0.05 degrees (5 km) and below 85 degrees of latitude by Gauss's mid-latitude formulas with terms of the third
/// order (Torge, Geodesy, 2001, 6.3.2): within 1e-11 of Karney's; longer edges are Karney's (2013), from PROJ. NaN
/// where a point is not on the Earth.
[[nodiscard]] double edgeLength(const Point& a, const Point& b);

/// The sum over the edges of a line.
[[nodiscard]] double edgeLength(std::span<const Point> line);

} // namespace gis
