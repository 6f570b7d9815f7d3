// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"
#include "src/table/xlsx_archive.h"

#include <string>
#include <vector>

namespace diaban {

/// A worksheet and the part that holds it.
struct WorkbookSheet {
    SheetInfo info;
    std::string part;
};

/// What a workbook says of itself: its worksheets (no chart sheets), its parts, its calendar.
struct Workbook {
    std::vector<WorkbookSheet> sheets;
    std::string sharedStringsPart; ///< empty: none
    std::string stylesPart;        ///< empty: none
    bool date1904 = false;
};

/// Throws gis::Error{BadInput}: "table.xlsx_part_missing", "table.xlsx_bad_path", "table.xlsx_no_sheet", XML faults.
[[nodiscard]] Workbook readWorkbook(XlsxArchive& archive);

/// The sheet of this name (NFC, without regard to case and white space at the ends), or where the name is empty the
/// only visible one. Throws "table.sheet_missing" or "table.sheet_needed", which name the sheets.
[[nodiscard]] const WorkbookSheet& selectSheet(const Workbook& workbook, const std::string& name,
                                               const std::string& file);

} // namespace diaban
