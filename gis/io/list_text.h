// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/gdal_functions.h"

#include <string>

namespace gis {

/// A value of a field of a list type as JSON text, as GDAL's own drivers write it: "[ 1, 2 ]".
[[nodiscard]] std::string listText(OGRFeatureH feature, int index, OGRFieldType type);

} // namespace gis
