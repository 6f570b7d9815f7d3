// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/sample_workbook.h"

#include "tests/support/xlsx_file.h"

#include <algorithm>

namespace generator {

namespace {

bool isCount(const std::string& cell) {
    return !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SheetText earlierSheet(const Province& province) {
    const std::vector<double> areas = layerOf(province).attributes.find("area_km2")->reals();
    return sheetOf(province, makeFigures(province, areas, 1), areas);
}

void writeEarlierWorkbook(const std::filesystem::path& path, const Province& province) {
    diaban::test::XlsxSheet sheet;
    sheet.name = "Quý II-2025";
    for (auto row : earlierSheet(province)) {
        // The first column holds codes: text, or their leading zeros would be lost.
        std::transform(row.begin() + 1, row.end(), row.begin() + 1,
                       [](const std::string& cell) { return isCount(cell) ? "=" + cell : cell; });
        sheet.rows += diaban::test::xlsxRow(row);
    }
    diaban::test::XlsxBook book;
    book.sheets.push_back(std::move(sheet));
    diaban::test::writeXlsx(path.string(), book);
}

} // namespace generator
