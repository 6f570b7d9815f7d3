// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_grid.h"

#include "gis/base/error.h"
#include "src/table/file_bytes.h"
#include "src/table/file_content.h"
#include "src/table/grid_limits.h"
#include "src/table/xlsx_shared_strings.h"
#include "src/table/xlsx_sheet.h"
#include "src/table/xlsx_workbook.h"

#include <utility>

namespace diaban {

namespace {

XlsxArchive openWorkbook(const std::string& file, const gis::Limits& limits) {
    requireRegularFile(file, limits.bytes);
    constexpr std::size_t kLooked = 4'194'304;
    const auto content = fileContent(readFileStart(file, kLooked));
    if (content == FileContent::OldExcel || content == FileContent::EncryptedExcel) {
        const bool encrypted = content == FileContent::EncryptedExcel;
        throw gis::badInput(file, "", {encrypted ? "table.xlsx_encrypted" : "table.xlsx_is_xls", {}});
    }
    if (content != FileContent::Zip) {
        throw gis::badInput(file, "", {"table.not_xlsx", {{"found", std::string(contentName(content))}}});
    }
    return {file, limits};
}

void tell(const Grid& grid, const char* id, const SheetCount& what, bool isWarning, gis::Problems& problems) {
    if (what.count == 0) {
        return;
    }
    gis::Message message{id, {{"count", what.count}, {"first", what.first}}};
    if (isWarning) {
        problems.warn(grid.file, grid.sheet, std::move(message));
    } else {
        problems.note(grid.file, grid.sheet, std::move(message));
    }
}

/// Lays the cells out row by row.
void fillGrid(Grid& grid, SheetCells& sheet, const gis::Limits& limits) {
    requireWithinLimits(grid, sheet.rows == 0 ? 0 : sheet.rows - 1, sheet.columns, limits);
    grid.columns = sheet.columns;
    grid.rowNumbers.reserve(sheet.rows);
    grid.cells.resize(sheet.rows * sheet.columns);
    grid.typed.resize(grid.cells.size());
    for (auto& cell : sheet.cells) {
        if (grid.rowNumbers.empty() || grid.rowNumbers.back() != cell.row) {
            grid.rowNumbers.push_back(cell.row);
        }
        const auto at = (grid.rowNumbers.size() - 1) * grid.columns + cell.column;
        grid.cells[at] = std::move(cell.text);
        grid.typed[at] = cell.typed ? 1 : 0;
    }
}

} // namespace

std::vector<SheetInfo> xlsxSheets(const std::string& file, const gis::Limits& limits) {
    auto archive = openWorkbook(file, limits);
    std::vector<SheetInfo> sheets;
    for (auto& sheet : readWorkbook(archive).sheets) {
        sheets.push_back(std::move(sheet.info));
    }
    return sheets;
}

Grid readXlsxGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    auto archive = openWorkbook(file, options.limits);
    const auto workbook = readWorkbook(archive);
    const auto& chosen = selectSheet(workbook, options.sheet, file);
    Grid grid;
    grid.file = file;
    grid.sheet = chosen.info.name;
    grid.encoding = "UTF-8";
    const SheetContext context{readSharedStrings(archive, workbook.sharedStringsPart),
                               readNumberFormats(archive, workbook.stylesPart), workbook.date1904};
    auto sheet = readSheetCells(archive, chosen.part, context);
    if (sheet.cells.empty()) {
        throw gis::badInput(file, grid.sheet, {"table.empty", {}});
    }
    fillGrid(grid, sheet, options.limits);
    tell(grid, "table.formula_without_value", sheet.formulasWithoutValue, true, problems);
    tell(grid, "table.merged_cells", sheet.merges, false, problems);
    tell(grid, "table.hidden_rows", sheet.hiddenRows, false, problems);
    tell(grid, "table.hidden_columns", sheet.hiddenColumns, false, problems);
    return grid;
}

} // namespace diaban
