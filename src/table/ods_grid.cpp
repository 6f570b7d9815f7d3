// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/ods_grid.h"

#include "src/table/ods_sheet.h"
#include "src/table/ods_workbook.h"
#include "src/table/require_content.h"
#include "src/table/select_sheet.h"

namespace diaban {

namespace {

SheetArchive openOds(const std::string& file, const gis::Limits& limits) {
    requireContent(file, limits, {FileContent::OpenDocument, FileContent::Zip});
    return {file, limits};
}

} // namespace

std::vector<SheetInfo> odsSheets(const std::string& file, const gis::Limits& limits) {
    auto archive = openOds(file, limits);
    return readOdsWorkbook(archive).sheets;
}

Grid readOdsGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    auto archive = openOds(file, options.limits);
    auto workbook = readOdsWorkbook(archive);
    const auto sheet = selectSheet(workbook.sheets, options.sheet, file,
                                   [&workbook](std::size_t index) { return isEmptySheet(workbook, index); });
    auto cells = readOdsCells(workbook, sheet, odsContentPart(archive), options.limits);
    return gridOf(file, workbook.sheets[sheet].name, std::move(cells), options.limits, problems);
}

} // namespace diaban
