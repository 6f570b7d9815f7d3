// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"

#include "gis/base/error.h"
#include "src/table/csv_grid.h"
#include "src/table/database_grid.h"
#include "src/table/file_bytes.h"
#include "src/table/ods_grid.h"
#include "src/table/redress_grid.h"
#include "src/table/table_format.h"
#include "src/table/xls_grid.h"
#include "src/table/xlsx_grid.h"

#include <filesystem>

namespace diaban {

namespace {

TableFormat requireFormat(const std::string& file) {
    if (const auto format = tableFormatOf(file)) {
        return *format;
    }
    throw gis::badInput(file, "",
                        {"table.format_unknown", {{"extension", std::filesystem::path(file).extension().string()}}});
}

} // namespace

std::vector<SheetInfo> sheetsOf(const std::string& file, const gis::Limits& limits) {
    switch (requireFormat(file)) {
    case TableFormat::Xlsx:
        return xlsxSheets(file, limits);
    case TableFormat::Ods:
        return odsSheets(file, limits);
    case TableFormat::Xls:
        return xlsSheets(file, limits);
    case TableFormat::Database:
        return databaseSheets(file, limits);
    case TableFormat::Csv:
        break;
    }
    requireRegularFile(file, limits.bytes);
    return std::vector<SheetInfo>(1);
}

namespace {

Grid gridAsStored(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    switch (requireFormat(file)) {
    case TableFormat::Xlsx:
        return readXlsxGrid(file, options, problems);
    case TableFormat::Ods:
        return readOdsGrid(file, options, problems);
    case TableFormat::Xls:
        return readXlsGrid(file, options, problems);
    case TableFormat::Database:
        return readDatabaseGrid(file, options, problems);
    case TableFormat::Csv:
        break;
    }
    if (!options.sheet.empty()) {
        problems.note(file, {}, {"table.sheet_of_text", {{"sheet", options.sheet}}});
    }
    return readCsvGrid(file, options, problems);
}

} // namespace

Grid readGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    Grid grid = gridAsStored(file, options, problems);
    options.progress.at("stage.read", 0, 0);
    redressGrid(grid, options.encoding, problems);
    return grid;
}

} // namespace diaban
