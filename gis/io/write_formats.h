// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/write_layer.h"

#include <optional>
#include <string>

namespace gis {

// The formats of writeLayer, one function each; `path` does not exist yet. They neither flush nor read back.
// All throw Error{CannotWrite "write.*"}.

/// By the fast lane, or by the general road where that is asked for or the layer needs it (moments in other zones).
void writeGeoPackage(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress);
void writeGeoPackageByDriver(const std::string& path, const Layer& layer, const WriteOptions& options,
                             const Progress& progress);

/// Without a spatial index, which would reorder the units. "write.fgb_no_geometry".
void writeFlatGeobuf(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress);

/// Returns the short name of each field and its own. "write.shp_fields", "write.shp_text", "write.shp_number",
/// "write.shp_too_big".
std::vector<std::pair<std::string, std::string>> writeShapefile(const std::string& path, const Layer& layer,
                                                                const WriteOptions& options, Problems& problems,
                                                                const Progress& progress);

/// RFC 7946 of a layer that is in longitude and latitude of WGS 84 already. Coordinates and numbers are written in the
/// shortest form that reads back to the same value: seven decimals, as the RFC advises, would move borders by
/// centimetres and areas by more than 1e-9.
void writeGeoJson(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress);

/// What must be changed of the layer for RFC 7946, which wants WGS 84 (transformed and told where it is another) and
/// shells counter-clockwise; nothing where it is so already. "write.no_crs", "write.transform_failed".
[[nodiscard]] std::optional<Layer> changedForGeoJson(const std::string& path, const Layer& layer, Problems& problems);

/// The layer as RFC 7946 and KML want it.
[[nodiscard]] Layer toGeoJsonLayer(const std::string& path, const Layer& layer, Problems& problems);

/// The fields alone, one row a unit, as spreadsheets take them: UTF-8 with BOM, formulas defused, codes as they are.
void writeCsv(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress);

/// Reads such a file again and compares every cell. Throws Error{CannotWrite "write.read_back"}.
void readCsvBack(const std::string& path, const Layer& layer, const WriteOptions& options);

/// KML 2.2 of a layer as toKmlLayer gives it: all fields as typed ExtendedData, styles, names for people.
void writeKml(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress);

/// The layer as KML wants it: as for GeoJSON, and without the control characters that XML cannot hold (told).
[[nodiscard]] Layer toKmlLayer(const std::string& path, const Layer& layer, Problems& problems);

/// The layer as it is read from a KML with descriptions: with a field of these, as HTML.
[[nodiscard]] Layer withDescriptions(const Layer& layer, const WriteOptions& options);

/// The name for the layer: as asked, else the base name of the file.
[[nodiscard]] std::string layerNameFor(const std::string& path, const WriteOptions& options);

/// The day to stamp: as asked, else a fixed one.
[[nodiscard]] std::string stampFor(const WriteOptions& options);

} // namespace gis
