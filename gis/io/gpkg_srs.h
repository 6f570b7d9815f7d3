// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/io/sqlite_database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace gis {

/// The CRS that a GeoPackage has under this number, where it is one of EPSG's under its own number; else unknown.
/// Throws SqliteFailure.
[[nodiscard]] Crs epsgCrsOf(const SqliteDatabase& database, std::int64_t srs);

/// A CRS as gpkg_spatial_ref_sys holds it.
struct SrsRow {
    std::int32_t id = 0;                        ///< 0: undefined
    std::string name, organization, definition; ///< empty for what is in every file
};

/// Under its authority's number, or under the first of our own. Nothing where WKT 1 cannot say it.
[[nodiscard]] std::optional<SrsRow> srsRowOf(const Crs& crs);

} // namespace gis
