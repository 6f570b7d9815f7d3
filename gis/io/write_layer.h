// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/layer.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/unit_styles.h"

#include <optional>
#include <string>
#include <vector>

namespace gis {

/// TopoJson is only read, Csv (attributes without geometry) only written.
enum class LayerFormat { GeoPackage, GeoJson, Shapefile, FlatGeobuf, Kml, TopoJson, Csv };

/// The format to write by extension: .gpkg, .geojson or .json, .shp, .fgb, .kml, .csv; nothing for another.
[[nodiscard]] std::optional<LayerFormat> layerFormatOf(const std::string& path);

/// The format to read by extension: those, but not .csv, and .kmz, .topojson. A .json may turn out to be TopoJSON.
[[nodiscard]] std::optional<LayerFormat> inputFormatOf(const std::string& path);

struct WriteOptions {
    std::string layerName;   ///< empty: the base name of the file
    std::string description; ///< source, date, method: written where the format has a place for it
    std::string date;        ///< YYYY-MM-DD stamped into the file instead of the clock: same input, same bytes
    std::string shownPath{}; ///< the file to name in messages, where a staging path is written; empty: the path itself
    std::string nameField{}; ///< KML: the field that is a unit's name for people; empty: the first of texts
    UnitStyles styles{};     ///< KML
    std::vector<std::string> descriptions{}; ///< KML: plain text shown when a unit is clicked, one a unit; empty: none
    bool commaNumbers = false;               ///< CSV: 1234,5 and ';' between cells instead of 1234.5 and ','
    QgisCarrier qgis{};                      ///< for GeoPackage; others have their style in a file beside them
    Road road = Road::Fastest;
};

/// What was written: every file of the set, and for a Shapefile which short field name stands for which field.
struct WrittenLayer {
    std::vector<std::string> files;
    std::vector<std::pair<std::string, std::string>> shortNames; ///< short ASCII name, the field's own name
};

/// Writes a layer to a new file (in a staging folder: see OutputSet), flushes it, reads it back and counts features,
/// fields and nulls. GeoJSON follows RFC 7946: WGS 84 (transformed, and the shift told), shells counter-clockwise, no
/// "crs". Shapefile: UTF-8 with .cpg, unique ASCII names of at most 10 bytes, and NAME.fields.csv as dictionary; values
/// that do not fit are an error, not cut.
/// Throws Error{CannotWrite "write.*"} and leaves nothing that passes for whole; "write.no_space" wherever that is
/// the cause, also where a driver did not notice.
WrittenLayer writeLayer(const std::string& path, LayerFormat format, const Layer& layer, const WriteOptions& options,
                        Problems& problems, const Progress& progress = {});

} // namespace gis
