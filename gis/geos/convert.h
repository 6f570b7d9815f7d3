// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "gis/geos/geos_handles.h"

namespace gis::geos {

/// One unit as a GEOS polygon or multipolygon. Nothing where GEOS cannot build one: a ring that is not closed or has
/// fewer than four points.
[[nodiscard]] Geometry toGeos(GEOSContextHandle_t context, const Polygons& polygons, std::size_t unit);

/// Appends the polygons of a geometry, whatever it holds besides, as one unit.
void addUnit(Polygons& to, GEOSContextHandle_t context, const GEOSGeometry* geometry);

} // namespace gis::geos
