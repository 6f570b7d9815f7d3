// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/cell_format.h"
#include "src/table/read_grid.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What a workbook of Excel 97-2003 (BIFF8) says of itself: its worksheets, and what their cells refer to.
struct XlsWorkbook {
    std::vector<SheetInfo> sheets;
    std::vector<std::size_t> starts; ///< of each sheet in the stream
    std::vector<std::string> sharedTexts;
    std::vector<CellFormat> formats; ///< by cell style
    bool date1904 = false;

    /// The format of a cell style; none of its own where there is no such style.
    [[nodiscard]] CellFormat formatOf(std::size_t style) const {
        return style < formats.size() ? formats[style] : CellFormat{};
    }
};

/// Reads the first part of a workbook stream. Throws BrokenBytes, and gis::Error{BadInput}: "table.xls_too_old" for a
/// workbook of Excel 95 and before, "table.workbook_encrypted", "table.workbook_no_sheet", "table.text_too_long".
[[nodiscard]] XlsWorkbook readXlsWorkbook(std::string_view stream, const std::string& file, const gis::Limits& limits);

} // namespace diaban
