// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gis {

/// "3.6.2", of the GDAL found on this machine. Loads it; throws what loading it throws.
[[nodiscard]] std::string gdalVersion();

/// "3.40.1"
[[nodiscard]] std::string sqliteVersion();

} // namespace gis
