// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <string>
#include <vector>

namespace diaban {

/// The sheets of an OpenDocument spreadsheet, hidden ones too.
[[nodiscard]] std::vector<SheetInfo> odsSheets(const std::string& file, const gis::Limits& limits);

/// Reads one sheet of an OpenDocument spreadsheet; says and tells the same as readXlsxGrid.
[[nodiscard]] Grid readOdsGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
