// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/read_grid.h"

#include "gis/base/error.h"
#include "src/table/csv_grid.h"
#include "src/table/file_bytes.h"
#include "src/table/xlsx_grid.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

enum class TableFormat { Csv, Xlsx };

TableFormat formatOf(const std::string& file) {
    auto extension = std::filesystem::path(file).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (extension == ".csv" || extension == ".tsv" || extension == ".tab" || extension == ".txt") {
        return TableFormat::Csv;
    }
    if (extension == ".xlsx" || extension == ".xlsm") {
        return TableFormat::Xlsx;
    }
    throw gis::badInput(file, "", {"table.format_unknown", {{"extension", extension}}});
}

} // namespace

std::vector<SheetInfo> sheetsOf(const std::string& file, const gis::Limits& limits) {
    const auto format = formatOf(file);
    requireRegularFile(file, limits.bytes);
    return format == TableFormat::Xlsx ? xlsxSheets(file, limits) : std::vector<SheetInfo>(1);
}

Grid readGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    return formatOf(file) == TableFormat::Xlsx ? readXlsxGrid(file, options, problems)
                                               : readCsvGrid(file, options, problems);
}

} // namespace diaban
