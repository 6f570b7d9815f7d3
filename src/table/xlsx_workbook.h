// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"
#include "src/table/sheet_archive.h"

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

/// Throws gis::Error{BadInput}: "table.workbook_part_missing", "table.workbook_bad_path", "table.workbook_no_sheet",
/// XML faults.
[[nodiscard]] Workbook readWorkbook(SheetArchive& archive);

} // namespace diaban
