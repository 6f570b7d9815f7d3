// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/geojson_frame.h"

#include <optional>
#include <string>

namespace gis {

/// The frame of a feature collection `json` of the file `path` where it says no more than most do: a name, a
/// description, a box, and a CRS that is CRS 84 or has a number of EPSG's. Equals what GDAL makes of it. Nothing where
/// it says anything else.
[[nodiscard]] std::optional<GeoJsonFrame> plainFrame(const std::string& path, const std::string& json);

} // namespace gis
