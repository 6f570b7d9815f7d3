// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_formats.h"
#include "gis/io/write_vector.h"

namespace gis {

namespace {

/// GDAL 3.6 leaves units without geometry out of this format and says nothing.
void refuseNoGeometry(const std::string& path, const Polygons& polygons) {
    std::int64_t without = 0;
    std::size_t first = 0;
    for (std::size_t unit = polygons.unitCount(); unit-- > 0;) {
        if (polygons.partsOf(unit).size() == 0) {
            ++without;
            first = unit;
        }
    }
    if (without > 0) {
        throw Error(ErrorKind::CannotWrite, path, std::to_string(first + 1),
                    {"write.fgb_no_geometry", {{"count", without}}});
    }
}

} // namespace

void writeFlatGeobuf(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress) {
    refuseNoGeometry(path, layer.polygons);
    GdalScope gdal;
    VectorFile file;
    file.path = path;
    file.driver = "FlatGeobuf";
    file.layerName = layerNameFor(path, options);
    file.layerOptions = {"SPATIAL_INDEX=NO"};
    file.fields = plainFields(layer.attributes);
    for (FieldPlan& plan : file.fields) {
        if (plan.type == OFTDate) {
            plan.type = OFTString; // the format has only moments: a day would come back as midnight
        }
    }
    writeVector(file, layer, gdal, progress);
}

} // namespace gis
