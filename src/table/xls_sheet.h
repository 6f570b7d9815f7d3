// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_cells.h"
#include "src/table/xls_workbook.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace diaban {

/// The cells of one sheet of a workbook stream; of formulas the stored results. Throws BrokenBytes, and
/// gis::Error{BadInput}: "table.workbook_bad_cell" with its place, and as SheetCollector does.
[[nodiscard]] SheetCells readXlsCells(std::string_view stream, const XlsWorkbook& workbook, std::size_t sheet,
                                      const std::string& file, const gis::Limits& limits);

} // namespace diaban
