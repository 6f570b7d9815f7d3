// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/input_file.h"

#include <cstdint>
#include <optional>
#include <string>

namespace gis {

/// An open layer file with what was learnt before opening.
struct OpenedFile {
    InputFile input;
    std::string textEncoding = "UTF-8"; ///< to decode texts with
    std::string shownEncoding = "UTF-8";
    std::optional<std::int64_t> expectedUnits; ///< how many features the file itself tells, where it does
    bool hasPrj = false;
    bool badCrs = false; ///< the file names a CRS that is not known here
    DatasetHandle dataset;
};

/// Refuses what is no SQLite file, and one with a log beside it: a database opened as immutable is read without locks
/// and without its log. Throws Error{BadInput "layer.not_format", "layer.in_use"}.
void checkGeoPackage(const InputFile& input);

/// Checks the file and opens it read-only with the one driver of its extension, in ways that write nothing beside it.
/// Throws Error{BadInput "layer.not_format", "layer.in_use", "layer.gpkg_view", "layer.too_deep", ...}.
[[nodiscard]] OpenedFile openLayerFile(const std::string& path, const Limits& limits, const std::string& encoding,
                                       GdalScope& gdal, Problems& problems);

} // namespace gis
