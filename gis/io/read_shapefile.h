// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/input_file.h"
#include "gis/io/read_layer.h"

#include <optional>

namespace gis {

/// The fast lane of readLayer: the polygons straight from the records of the .shp, the fields from the .dbf in memory
/// by GDAL, as it reads them anyway. What it reads and tells equals what the general road does. Nothing, and nothing
/// told, where the set is not two-dimensional polygons of closed rings, has deleted rows or is faulty: then the general
/// road reads it and tells. Throws Error{BadInput "layer.limit_fields", "layer.limit_text"} and {Stopped}.
[[nodiscard]] std::optional<Layer> readShapefile(const InputFile& input, const ReadOptions& options, Problems& problems,
                                                 const Progress& progress);

} // namespace gis
