// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/crs/crs.h"
#include "gis/geometry/point.h"

#include <string>
#include <vector>

namespace gis {

/// The points of a layer file; what a feature's fields say is not read.
struct PointLayer {
    std::vector<Point> points;
    Crs crs;
};

/// Reads a layer of points (GeoPackage, GeoJSON, Shapefile, FlatGeobuf) through the same checks of the file as
/// readLayer. An empty `layer` means the only one of points. Features that are no points, or not finite, are counted
/// and told ("points.left_out"). Throws Error{BadInput}: as openLayerFile does, "points.none" where no layer holds
/// points, "points.several", "layer.limit_units".
[[nodiscard]] PointLayer readPoints(const std::string& file, const std::string& layer, const Limits& limits,
                                    Problems& problems);

} // namespace gis
