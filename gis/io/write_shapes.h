// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/geometry/polygons.h"

#include <filesystem>

namespace gis {

/// Writes the .shp of two-dimensional polygons and the .shx beside it, shells clockwise and holes counter-clockwise,
/// units without a part as null shapes: byte for byte what GDAL writes of valid polygons, but for the box of the file,
/// which GDAL starts at the origin where the first unit is without. Neither flushes nor reads back. Throws
/// Error{CannotWrite "write.file", "write.no_space", ...}. At most 2 GiB, which the caller checks.
void writeShapes(const std::filesystem::path& shp, const Polygons& polygons, const Progress& progress);

} // namespace gis
