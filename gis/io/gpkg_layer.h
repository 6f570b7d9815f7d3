// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"
#include "gis/io/sqlite_database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gis {

/// How a column's values are kept.
struct GpkgColumn {
    std::string name;
    std::optional<FieldType> type; ///< nothing for binary
};

/// A polygon layer of a GeoPackage as its catalogue describes it.
struct GpkgLayer {
    std::string table;
    std::string idColumn, geometryColumn;
    std::vector<GpkgColumn> columns; ///< the others, in their order
    std::int64_t features = 0;       ///< as the file tells, or counted where it does not
    std::int64_t srs = 0;            ///< its CRS's number in the file
};

/// The polygon layer of that name, or the only one where the name is empty, if nothing about the file and the layer is
/// out of the ordinary: a GeoPackage 1.0 to 1.4, tables (no views) for its catalogue and the layer, one integer primary
/// key, columns of the standard's types, extensions that do not matter for reading, at most `mostFeatures`. Nothing in
/// any other case, right or wrong: such a file is the general road's, which knows what to tell. Throws SqliteFailure.
[[nodiscard]] std::optional<GpkgLayer> ordinaryLayer(const SqliteDatabase& database, const std::string& name,
                                                     std::int64_t mostFeatures);

} // namespace gis
