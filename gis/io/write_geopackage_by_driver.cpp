// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_tables.h"
#include "gis/io/write_formats.h"
#include "gis/io/write_vector.h"

namespace gis {

void writeGeoPackageByDriver(const std::string& path, const Layer& layer, const WriteOptions& options,
                             const Progress& progress) {
    // Nothing but our own staging folder sees the file before it is whole: SQLite need not flush, we do at the end.
    GdalScope gdal({{"OGR_CURRENT_DATE", stampFor(options) + "T00:00:00.000Z"},
                    {"OGR_SQLITE_SYNCHRONOUS", "OFF"},
                    {"OGR_SQLITE_JOURNAL", "MEMORY"}});
    VectorFile file;
    file.path = path;
    file.driver = "GPKG";
    file.layerName = layerNameFor(path, options);
    const GpkgNames names = gpkgNamesFor(path, layer, options);
    file.layerOptions = {"FID=" + names.id, "GEOMETRY_NAME=" + names.geometry, "SPATIAL_INDEX=YES",
                         "IDENTIFIER=" + file.layerName, "DESCRIPTION=" + options.description};
    file.fields = plainFields(layer.attributes);
    writeVector(file, layer, gdal, progress);
}

} // namespace gis
