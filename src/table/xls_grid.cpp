// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xls_grid.h"

#include "gis/base/error.h"
#include "src/table/byte_view.h"
#include "src/table/compound_file.h"
#include "src/table/file_bytes.h"
#include "src/table/require_content.h"
#include "src/table/select_sheet.h"
#include "src/table/xls_sheet.h"
#include "src/table/xls_workbook.h"

#include <algorithm>

namespace diaban {

namespace {

std::string workbookStream(const std::string& file, const gis::Limits& limits) {
    requireContent(file, limits, {FileContent::OldExcel});
    const std::string bytes = readFileBytes(file, std::min(limits.bytes, limits.inflatedBytes));
    if (auto stream = compoundStream(bytes, "workbook")) {
        return std::move(*stream);
    }
    if (compoundStream(bytes, "book")) {
        throw gis::badInput(file, "", {"table.xls_too_old", {}});
    }
    throw notAWorkbook(file, FileContent::Binary);
}

/// Runs a reading of the file and says of broken bytes which file holds them.
template <typename Reading> auto named(const std::string& file, Reading reading) {
    try {
        return reading();
    } catch (const BrokenBytes&) {
        throw gis::badInput(file, "", {"table.workbook_damaged", {}});
    }
}

} // namespace

std::vector<SheetInfo> xlsSheets(const std::string& file, const gis::Limits& limits) {
    return named(file, [&] { return readXlsWorkbook(workbookStream(file, limits), file, limits).sheets; });
}

Grid readXlsGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    return named(file, [&] {
        const std::string stream = workbookStream(file, options.limits);
        const XlsWorkbook workbook = readXlsWorkbook(stream, file, options.limits);
        const auto cellsOf = [&](std::size_t sheet) {
            return readXlsCells(stream, workbook, sheet, file, options.limits);
        };
        const auto sheet = selectSheet(workbook.sheets, options.sheet, file,
                                       [&](std::size_t index) { return cellsOf(index).cells.empty(); });
        return gridOf(file, workbook.sheets[sheet].name, cellsOf(sheet), options.limits, problems);
    });
}

} // namespace diaban
