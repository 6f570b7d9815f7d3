// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/input_file.h"
#include "gis/io/read_layer.h"

#include <optional>

namespace gis {

/// The fast lane of readLayer: a feature collection of plain features (see FeatureParser) by simdjson, block by block,
/// on two threads. What it reads and tells equals what the general road does. Nothing, and nothing told, for any other
/// file: then the general road reads it and tells. Throws Error{BadInput "layer.limit_*"} and {Stopped}.
[[nodiscard]] std::optional<Layer> readGeoJson(const InputFile& input, const ReadOptions& options, Problems& problems,
                                               const Progress& progress);

/// The same lane for layersOf, which must read all features to know the types of the fields.
[[nodiscard]] std::optional<LayerInfo> geoJsonInfo(const InputFile& input, const Limits& limits);

} // namespace gis
