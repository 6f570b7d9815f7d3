// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "gis/io/gpkg_srs.h"
#include "gis/io/gpkg_tables.h"
#include "gis/io/sqlite_database.h"

#include <cstdint>
#include <string>

namespace gis {

/// What the catalogue says of a layer.
struct GpkgRegistration {
    GpkgNames names;
    std::string description;
    std::string date; ///< YYYY-MM-DD
    SrsRow srs;
    Box box; ///< empty: none of the features has a geometry
    std::int64_t features = 0;
};

/// Writes the rows of the catalogue. Throws SqliteFailure.
void registerLayer(const SqliteDatabase& database, const GpkgRegistration& layer);

} // namespace gis
