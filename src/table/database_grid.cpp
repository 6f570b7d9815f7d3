// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/database_grid.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/database_tables.h"
#include "src/table/grid_limits.h"
#include "src/table/require_content.h"
#include "src/table/select_sheet.h"
#include "src/table/sheet_cells.h"

#include <cmath>

namespace diaban {

namespace {

gis::DatabaseTables openDatabase(const std::string& file, const gis::Limits& limits) {
    requireContent(file, limits, {FileContent::Sqlite});
    return gis::DatabaseTables(file);
}

std::vector<SheetInfo> sheetsOf(const gis::DatabaseTables& database) {
    std::vector<SheetInfo> sheets;
    for (const std::string& name : database.names()) {
        sheets.push_back({gis::toNfc(name), false});
    }
    return sheets;
}

CellText textOf(const gis::DatabaseValue& value, bool boolean) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        if (boolean && (*whole == 0 || *whole == 1)) {
            return {*whole == 0 ? "FALSE" : "TRUE", false};
        }
        return {std::to_string(*whole), true};
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return std::isfinite(*real) ? numberText(*real, {}, false) : CellText{"inf", false};
    }
    const auto* text = std::get_if<std::string>(&value);
    return {text != nullptr ? *text : std::string(), false};
}

/// The cells of a table, the header as row 0.
SheetCells cellsOf(const gis::DatabaseTables& database, const std::string& table, const std::string& file,
                   const gis::Limits& limits) {
    Grid shown;
    shown.file = file;
    shown.sheet = gis::toNfc(table);
    SheetCollector collector(file, shown.sheet, limits);
    const auto columns = database.columnsOf(table);
    requireWithinLimits(shown, 0, columns.size(), limits);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        collector.add(0, column, {columns[column].name, false});
    }
    std::uint32_t row = 0;
    database.forEachRow(table, [&](std::span<const gis::DatabaseValue> values) {
        requireWithinLimits(shown, ++row, columns.size(), limits);
        for (std::size_t column = 0; column < values.size(); ++column) {
            collector.add(row, column, textOf(values[column], columns[column].boolean));
        }
    });
    return std::move(collector.cells());
}

} // namespace

std::vector<SheetInfo> databaseSheets(const std::string& file, const gis::Limits& limits) {
    return sheetsOf(openDatabase(file, limits));
}

Grid readDatabaseGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    const gis::DatabaseTables database = openDatabase(file, options.limits);
    const auto& names = database.names();
    if (names.empty()) {
        throw gis::badInput(file, "", {"table.empty", {}});
    }
    const auto isEmpty = [&](std::size_t table) { return database.isEmpty(names[table]); };
    const std::string& table = names[selectSheet(sheetsOf(database), options.sheet, file, isEmpty)];
    if (const std::size_t binary = database.binaryColumnsOf(table); binary > 0) {
        problems.note(file, gis::toNfc(table),
                      {"table.binary_columns", {{"count", static_cast<std::int64_t>(binary)}}});
    }
    return gridOf(file, gis::toNfc(table), cellsOf(database, table, file, options.limits), options.limits, problems);
}

} // namespace diaban
