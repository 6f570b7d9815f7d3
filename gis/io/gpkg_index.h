// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/gpkg_tables.h"
#include "gis/io/packed_rtree.h"
#include "gis/io/sqlite_database.h"

#include <vector>

namespace gis {

/// Makes the spatial index of a layer and fills its tables at once. Throws SqliteFailure.
void writeIndex(const SqliteDatabase& database, const GpkgNames& names, std::vector<RtreeEntry> entries);

} // namespace gis
