// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <string>
#include <vector>

namespace diaban {

/// The worksheets of a workbook of Excel 97-2003, hidden ones too.
[[nodiscard]] std::vector<SheetInfo> xlsSheets(const std::string& file, const gis::Limits& limits);

/// Reads one sheet of a workbook of Excel 97-2003 (.xls); says and tells the same as readXlsxGrid. The file may be as
/// large as an archive when unpacked, because all of it is in memory.
[[nodiscard]] Grid readXlsGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
