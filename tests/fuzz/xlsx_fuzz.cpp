// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Bytes as the XML of a worksheet in an otherwise sound workbook with formats and shared texts to refer to.
#include "gis/base/error.h"
#include "src/table/xlsx_grid.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/fuzz/stored_zip.h"
#include "tests/fuzz/table_laws.h"
#include "tests/support/xlsx_file.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

Parts workbook() {
    diaban::test::XlsxBook book;
    book.sheets.push_back({"Biểu 1", "", "", "", ""});
    book.formatCodes = {"0.00%", "00000", "dd/mm/yyyy", "#,##0", "h:mm"};
    book.sharedStrings = {"<t>TT</t>",        "<t>Đơn vị</t>", "<t>Xã Ba Tơ</t>", "<t>1.234</t>",
                          "<t>Tổng cộng</t>", "<t>I</t>",      "<t>-</t>"};
    return diaban::test::xlsxParts(book);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const diaban::fuzz::ScratchFile file(".xlsx");
    static Parts parts = workbook();
    parts.back().second.assign(data, data + size);
    file.write(diaban::fuzz::storedZip(parts));
    gis::Problems problems;
    try {
        const diaban::Grid grid = diaban::readXlsxGrid(file.path(), {}, problems);
        diaban::fuzz::holdLaws(grid);
        diaban::fuzz::holdLaws(diaban::tableOf(grid, {}, problems));
    } catch (const gis::Error&) {
        return 0; // told
    }
    return 0;
}
