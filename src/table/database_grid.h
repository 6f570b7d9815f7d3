// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <string>
#include <vector>

namespace diaban {

/// The tables of a database file (.gpkg, .sqlite, .db) as sheets; also those of layers.
[[nodiscard]] std::vector<SheetInfo> databaseSheets(const std::string& file, const gis::Limits& limits);

/// Reads a table: its header is the names of its columns, and rows are counted from 1. Numbers are typed; yes and no
/// are TRUE and FALSE; shapes and other binary columns are left out and told.
[[nodiscard]] Grid readDatabaseGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
