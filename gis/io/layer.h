// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"
#include "gis/io/attributes.h"

#include <string>

namespace gis {

/// By which code a layer file is read or written: the general road is GDAL's drivers; a fast lane is our own, for what
/// is ordinary in one format, and does, checks and tells the same.
enum class Road { Fastest, General };

/// What the flat arrays of a layer hold. Lines: each part is one line, its only ring, which is closed only where the
/// line is.
enum class GeometryKind { Polygons, Lines };

/// A boundary layer in memory: one unit a feature, in file order.
struct Layer {
    std::string file; ///< as the user named it
    std::string name; ///< of the layer inside the file
    std::string
        format; ///< GDAL's short driver name: "GPKG", "GeoJSON", "ESRI Shapefile", "FlatGeobuf", "KML", "TopoJSON"
    std::string encoding; ///< of text in the file, as found: "UTF-8", "ISO-8859-1 (no .cpg)", ...
    Crs crs;
    Polygons polygons;
    GeometryKind geometry = GeometryKind::Polygons;
    Attributes attributes;

    [[nodiscard]] std::size_t unitCount() const noexcept { return polygons.unitCount(); }
};

} // namespace gis
