// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gis {

/// True where `json`, the root's member "crs" of a GeoJSON file, is null or names a CRS that this machine knows. GDAL
/// takes WGS 84 in silence for any other, or asks the network.
[[nodiscard]] bool isKnownGeoJsonCrs(std::string_view json);

} // namespace gis
