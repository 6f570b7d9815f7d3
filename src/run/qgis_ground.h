// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/cartography/map_request.h"
#include "src/cartography/map_shapes.h"
#include "src/study/boundaries.h"

#include <string>
#include <vector>

namespace diaban {

/// A table that a GeoPackage carries for its QGIS projects, beside the layer.
struct QgisGroundLayer {
    enum class Kind { Parents, Neighbours, Locator } kind = Kind::Parents;
    gis::Layer layer; ///< its name: what the table's name ends in, behind that of the GeoPackage's layer
    std::string style;
    [[nodiscard]] std::string tableIn(const std::string& package) const { return package + '_' + layer.name; }
};

/// What our pages show under and over the units beside their fills: borders between districts or provinces, the land
/// of neighbours in a wide circle, the land of the locator map; each only where the map of that request has it.
[[nodiscard]] std::vector<QgisGroundLayer> qgisGround(const MapRequest& request, const MapShapes& shapes,
                                                      const Boundaries& boundaries);

} // namespace diaban
