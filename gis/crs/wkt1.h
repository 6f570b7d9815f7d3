// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"

#include <string>

namespace gis {

/// The CRS in WKT 1 as GDAL writes it, axes included, for formats older than WKT 2. Empty for an unknown CRS and where
/// WKT 1 has no words for it.
[[nodiscard]] std::string wkt1Of(const Crs& crs);

} // namespace gis
