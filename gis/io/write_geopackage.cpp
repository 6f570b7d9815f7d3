// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_formats.h"
#include "gis/io/write_vector.h"

namespace gis {

namespace {

/// `wanted` unless a field has that name, then with a number. SQLite does not tell upper from lower case.
std::string freeColumn(const Attributes& attributes, const std::string& wanted) {
    std::string name = wanted;
    for (int n = 2; attributes.find(name) != nullptr; ++n) {
        name = wanted + "_" + std::to_string(n);
    }
    return name;
}

} // namespace

void writeGeoPackage(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress) {
    // Nothing but our own staging folder sees the file before it is whole: SQLite need not flush, we do at the end.
    GdalScope gdal({{"OGR_CURRENT_DATE", stampFor(options) + "T00:00:00.000Z"},
                    {"OGR_SQLITE_SYNCHRONOUS", "OFF"},
                    {"OGR_SQLITE_JOURNAL", "MEMORY"}});
    VectorFile file;
    file.path = path;
    file.driver = "GPKG";
    file.layerName = layerNameFor(path, options);
    file.layerOptions = {"FID=" + freeColumn(layer.attributes, "fid"),
                         "GEOMETRY_NAME=" + freeColumn(layer.attributes, "geom"), "SPATIAL_INDEX=YES",
                         "IDENTIFIER=" + file.layerName, "DESCRIPTION=" + options.description};
    file.fields = plainFields(layer.attributes);
    writeVector(file, layer, gdal, progress);
}

} // namespace gis
