// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/look_at_sheets.h"

#include "gis/base/error.h"
#include "src/project/title_period.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"

#include <algorithm>

namespace diaban {

namespace {

/// The style that settles what a column leaves open: that of the other columns, else the comma of Vietnamese offices.
std::optional<NumberStyle> styleFor(const Table& table) {
    const bool open = std::ranges::any_of(table.columns, [](const TableColumn& column) {
        return column.open && column.open->kind == OpenCell::Kind::Number;
    });
    if (!open) {
        return std::nullopt;
    }
    const bool point = std::ranges::any_of(table.columns, [](const TableColumn& column) {
        return column.numeric && column.style == NumberStyle::DecimalPoint;
    });
    return point ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

LookedAt lookAt(const std::string& file, const SheetInfo& sheet, bool several, const gis::Limits& limits) {
    GridOptions options;
    options.sheet = sheet.name;
    options.limits = limits;
    gis::Problems told;
    const Grid grid = readGrid(file, options, told);
    LookedAt seen;
    seen.path = file;
    seen.sheet = several ? sheet.name : std::string{};
    seen.sheetName = sheet.name;
    seen.table = tableOfPlaces(grid, {}, told);
    seen.titlePeriod = periodOfTitles(titlesOf(grid, seen.table.shape));
    seen.style = styleFor(seen.table);
    if (seen.style) {
        gis::Problems again;
        TableOptions settled;
        settled.style = seen.style;
        seen.table = tableOf(grid, settled, again);
    }
    return seen;
}

} // namespace

std::vector<LookedAt> lookAtSheets(const std::vector<std::string>& files, const gis::Limits& limits,
                                   std::vector<LeftOutTable>& leftOut) {
    std::vector<LookedAt> seen;
    for (const std::string& file : files) {
        std::vector<SheetInfo> sheets = sheetsOf(file, limits);
        std::erase_if(sheets, [](const SheetInfo& sheet) { return sheet.hidden; });
        const bool several = sheets.size() > 1;
        for (const SheetInfo& sheet : sheets) {
            try {
                seen.push_back(lookAt(file, sheet, several, limits));
            } catch (const gis::Error& fault) {
                if (!several || fault.kind() != gis::ErrorKind::BadInput) {
                    throw;
                }
                leftOut.push_back({file, sheet.name, fault.message()});
            }
        }
    }
    return seen;
}

} // namespace diaban
