// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <string>
#include <vector>

namespace diaban {

/// The worksheets of a workbook, hidden ones too.
[[nodiscard]] std::vector<SheetInfo> xlsxSheets(const std::string& file, const gis::Limits& limits);

/// Reads one sheet of a workbook: values as people see them as far as meaning goes (dates, percentages, padded codes),
/// exact otherwise. Tells merged cells (the value stands in the first one only), hidden rows and columns (they are
/// kept) and formulas without a stored value (their cells are empty).
[[nodiscard]] Grid readXlsxGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
