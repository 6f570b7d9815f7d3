// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"

#include <cstdint>
#include <optional>
#include <string>

namespace gis {

/// What a GeoJSON file says beside its features.
struct GeoJsonFrame {
    std::string name; ///< of the layer
    Crs crs;
};

/// Reads what stands before and after the features of the file `path`, with GDAL where it is not plain, so that it
/// means the same as on the general road. Nothing where it is not the frame of one feature collection, nests deeper
/// than `depthLimit`, or has something that GDAL tells of.
[[nodiscard]] std::optional<GeoJsonFrame> geoJsonFrame(const std::string& path, const std::string& head,
                                                       const std::string& tail, std::int64_t depthLimit);

} // namespace gis
