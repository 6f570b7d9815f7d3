// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/input_file.h"
#include "gis/io/read_layer.h"

#include <optional>

namespace gis {

/// The fast lane of readLayer: an ordinary layer (see ordinaryLayer) straight from SQLite, its coordinates copied as
/// they are. What it reads and tells equals what the general road does. Nothing, and nothing told, where the file is
/// out of the ordinary, damaged or not what it says of itself: then the general road reads it and tells.
/// The file has been looked at (checkGeoPackage). Throws Error{BadInput "layer.limit_*"} and {Stopped}.
[[nodiscard]] std::optional<Layer> readGeoPackage(const InputFile& input, const ReadOptions& options,
                                                  Problems& problems, const Progress& progress);

} // namespace gis
