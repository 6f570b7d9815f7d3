// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/layer.h"

#include <string>
#include <vector>

namespace gis {

struct ReadOptions {
    std::string layer;    ///< empty: the only polygon layer; several are an error that names them
    std::string encoding; ///< empty: as the file says; else one that GDAL knows, for a .dbf without .cpg
    std::string
        assumedCrs; ///< the CRS of a file that does not say its own, or a wrong one (told); empty: as the file says
    bool swapAxes = false; ///< the file has latitude before longitude, or northing before easting
    Limits limits;
    Road road = Road::Fastest;
    GeometryKind geometry = GeometryKind::Polygons; ///< which kind of layer is meant; lines by the general road
};

/// What is in a layer file, without reading its geometry.
struct LayerInfo {
    std::string name;
    std::string geometryType; ///< "Multi Polygon", "Point", ...
    std::int64_t features = 0;
    std::vector<std::pair<std::string, FieldType>> fields;
    Crs crs;
};

/// The layers of a file. Throws Error{BadInput} as readLayer does.
[[nodiscard]] std::vector<LayerInfo> layersOf(const std::string& file, const Limits& limits = {},
                                              Road road = Road::Fastest);

/// Reads a polygon layer (GeoPackage, GeoJSON, Shapefile, FlatGeobuf) through an allow-list of GDAL drivers chosen by
/// the file's extension; never the network, never a VRT. Checks everything that GDAL does not: finite coordinates,
/// closed rings, limits, NFC, duplicate field names, fewer rows than shapes. 3D becomes 2D with a note; null and empty
/// geometry and units that are not polygons are reported, kept without geometry.
/// The geometry is not repaired here: see repairLayer.
/// Throws Error{BadInput}: ids "layer.*".
[[nodiscard]] Layer readLayer(const std::string& file, const ReadOptions& options, Problems& problems,
                              const Progress& progress = {});

} // namespace gis
