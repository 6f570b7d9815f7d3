// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer.h"

#include <string>

namespace gis {

/// The CRS of a layer as a value; unknown for none, for GeoPackage's "undefined" ones and for what PROJ does not take.
[[nodiscard]] Crs crsOf(OGRLayerH layer);

/// Whether the file says a CRS at all, known here or not; GeoPackage's "undefined" ones are none.
[[nodiscard]] bool statesCrs(OGRLayerH layer);

/// The CRS that the caller states stands in for one that the file does not say, or that is not known here (`stated`);
/// without either it is told: "layer.no_crs", "layer.bad_crs".
void settleCrs(Layer& layer, bool stated, const std::string& assumed, Problems& problems);

/// The same for GDAL, x before y. Null for an unknown CRS.
[[nodiscard]] SpatialReferenceHandle spatialReference(const Crs& crs);

} // namespace gis
