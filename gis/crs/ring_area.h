// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <span>

namespace gis {

/// Square metres, without sign, of a ring of longitudes and latitudes (degrees, WGS 84) whose points are joined by
/// geodesics. Closed or not. NaN where a point is not on the Earth.
///
/// Edges of up to 0.02 degrees are summed by a series about their middle (see ring_area.cpp), 2e-12 of the area under
/// the edge apart from Karney's (2013) integral and thirty times as fast; longer edges, and rings that are wide or near
/// a pole, are Karney's, from PROJ's geodesic.h.
[[nodiscard]] double ringArea(std::span<const Point> ring);

/// The same by Karney's polygon area alone: what ringArea is tested against.
[[nodiscard]] double ringAreaByKarney(std::span<const Point> ring);

} // namespace gis
