// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/table/cell_format.h"
#include "src/table/sheet_archive.h"
#include "src/table/sheet_cells.h"

#include <string>
#include <vector>

namespace diaban {

/// What the cells of a sheet refer to.
struct SheetContext {
    std::string sheet; ///< its name
    std::vector<std::string> sharedStrings;
    std::vector<CellFormat> formats;
    bool date1904 = false;
    gis::Progress progress{}; ///< asked every thousand rows
};

/// The cells of a worksheet. Throws gis::Error{BadInput}: "table.workbook_bad_cell" with its place, XML faults, and as
/// SheetCollector does.
[[nodiscard]] SheetCells readXlsxCells(SheetArchive& archive, const std::string& part, const SheetContext& context);

/// True where no cell of the worksheet holds anything; false for a large one, which is not looked through.
[[nodiscard]] bool isEmptySheet(SheetArchive& archive, const std::string& part);

} // namespace diaban
