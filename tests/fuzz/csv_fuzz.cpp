// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Bytes as a CSV: the first says which separator and encoding are asked for, if any; the others are the file. Read as
// every table is, up to typed columns.
#include "gis/base/error.h"
#include "src/table/csv_grid.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/fuzz/table_laws.h"

#include <array>
#include <cstdint>

namespace {

constexpr std::array kSeparators = {'\0', ';', ',', '\t', '|', '\0', '\0', '\0'};
constexpr std::array kEncodings = {"", "UTF-8", "UTF-16LE", "windows-1258", "TCVN3", "VNI", "windows-1252", ""};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    static const diaban::fuzz::ScratchFile file(".csv");
    file.write({data + 1, data + size});
    diaban::GridOptions options;
    options.separator = kSeparators.at(data[0] % 8U);
    options.encoding = kEncodings.at(data[0] / 8U % 8U);
    diaban::TableOptions tableOptions;
    if (data[0] >= 64) {
        tableOptions.style = data[0] >= 128 ? diaban::NumberStyle::DecimalComma : diaban::NumberStyle::DecimalPoint;
    }
    gis::Problems problems;
    try {
        const diaban::Grid grid = diaban::readCsvGrid(file.path(), options, problems);
        diaban::fuzz::holdLaws(grid);
        diaban::fuzz::holdLaws(diaban::tableOf(grid, tableOptions, problems));
    } catch (const gis::Error&) {
        return 0; // told
    }
    return 0;
}
