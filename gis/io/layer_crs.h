// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/io/gdal_scope.h"

namespace gis {

/// The CRS of a layer as a value; unknown for none, for GeoPackage's "undefined" ones and for what PROJ does not take.
[[nodiscard]] Crs crsOf(OGRLayerH layer);

/// The same for GDAL, x before y. Null for an unknown CRS.
[[nodiscard]] SpatialReferenceHandle spatialReference(const Crs& crs);

} // namespace gis
