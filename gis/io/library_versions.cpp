// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/library_versions.h"

#include "gis/io/gdal_functions.h"

#include <sqlite3.h>

namespace gis {

std::string gdalVersion() {
    return GDALVersionInfo("RELEASE_NAME");
}

std::string sqliteVersion() {
    return sqlite3_libversion();
}

} // namespace gis
