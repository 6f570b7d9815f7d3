// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/io/layer.h"
#include "gis/io/open_dataset.h"
#include "gis/io/read_layer.h"

#include <cstdint>
#include <vector>

namespace gis {

/// GeoJSON with numbers as "id": GDAL keeps them only as its own feature numbers, so they become a field, unless they
/// are 0, 1, 2 ... or there is a field of that name.
void keepIds(const std::vector<std::int64_t>& ids, Attributes& attributes);

/// Reads all features of an open layer: fields, geometry, CRS. Throws Error{BadInput "layer.damaged",
/// "layer.features_lost", "layer.limit_units", ...}. An empty layer, or one without a polygon, is the caller's to
/// judge.
[[nodiscard]] Layer readFeatures(const OpenedFile& file, OGRLayerH layer, const Limits& limits, GdalScope& gdal,
                                 Problems& problems, const Progress& progress,
                                 GeometryKind kind = GeometryKind::Polygons);

} // namespace gis
