// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_formats.h"
#include "gis/io/write_vector.h"

namespace gis {

void writeFlatGeobuf(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress) {
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
