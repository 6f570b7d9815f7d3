// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_grid.h"

#include "src/table/require_content.h"
#include "src/table/select_sheet.h"
#include "src/table/xlsx_shared_strings.h"
#include "src/table/xlsx_sheet.h"
#include "src/table/xlsx_styles.h"
#include "src/table/xlsx_workbook.h"

namespace diaban {

namespace {

SheetArchive openWorkbook(const std::string& file, const gis::Limits& limits) {
    requireContent(file, limits, {FileContent::Zip});
    return {file, limits};
}

std::vector<SheetInfo> infosOf(const Workbook& workbook) {
    std::vector<SheetInfo> infos;
    for (const auto& sheet : workbook.sheets) {
        infos.push_back(sheet.info);
    }
    return infos;
}

} // namespace

std::vector<SheetInfo> xlsxSheets(const std::string& file, const gis::Limits& limits) {
    auto archive = openWorkbook(file, limits);
    return infosOf(readWorkbook(archive));
}

Grid readXlsxGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    auto archive = openWorkbook(file, options.limits);
    const auto workbook = readWorkbook(archive);
    const auto isEmpty = [&](std::size_t sheet) { return isEmptySheet(archive, workbook.sheets[sheet].part); };
    const auto& chosen = workbook.sheets[selectSheet(infosOf(workbook), options.sheet, file, isEmpty)];
    const SheetContext context{chosen.info.name, readSharedStrings(archive, workbook.sharedStringsPart),
                               readXlsxFormats(archive, workbook.stylesPart), workbook.date1904, options.progress};
    return gridOf(file, chosen.info.name, readXlsxCells(archive, chosen.part, context), options.limits, problems);
}

} // namespace diaban
