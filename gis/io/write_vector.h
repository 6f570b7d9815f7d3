// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer.h"

#include <string>
#include <vector>

namespace gis {

/// How one field is written by a driver.
struct FieldPlan {
    const Field* field = nullptr;
    std::string name;
    OGRFieldType type = OFTString;
    OGRFieldSubType subType = OFSTNone;
    int width = 0; ///< 0: as the driver likes
    int precision = 0;
};

/// A new file of one layer by one of GDAL's drivers.
struct VectorFile {
    std::string path;
    std::string driver;
    std::string layerName;
    std::vector<std::string> layerOptions;
    OGRwkbGeometryType geometryType = wkbMultiPolygon;
    std::vector<FieldPlan> fields;
    bool withGeometry = true; ///< else every feature is written without
};

/// Each field under its own name in GDAL's natural type.
[[nodiscard]] std::vector<FieldPlan> plainFields(const Attributes& attributes);

/// Writes and closes the file; every failure that GDAL tells is one. Throws Error{CannotWrite "write.driver",
/// "write.no_space", "write.bad_value"}.
void writeVector(const VectorFile& file, const Layer& layer, GdalScope& gdal, const Progress& progress);

/// The Error for what GDAL could not do: "write.no_space" where it met that, else "write.driver" with its words.
[[nodiscard]] Error driverFailure(const std::string& path, GdalScope& gdal);

} // namespace gis
