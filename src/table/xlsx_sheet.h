// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/xlsx_archive.h"
#include "src/table/xlsx_number_format.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A cell that holds text.
struct SheetCell {
    std::uint32_t row = 0;  ///< from 1
    std::size_t column = 0; ///< from 0
    std::string text;
    bool typed = false; ///< as in Grid
};

/// What is told of a sheet: how often, and the first place.
struct SheetCount {
    std::int64_t count = 0;
    std::string first;

    void add(std::string place) {
        if (count++ == 0) {
            first = std::move(place);
        }
    }
};

/// The cells of a worksheet in order, row by row.
struct SheetCells {
    std::vector<SheetCell> cells;
    std::size_t rows = 0;    ///< with text
    std::size_t columns = 0; ///< up to the last one with text
    SheetCount merges;
    SheetCount hiddenRows; ///< with text
    SheetCount hiddenColumns;
    SheetCount formulasWithoutValue;
};

/// What the cells of a sheet refer to.
struct SheetContext {
    std::vector<std::string> sharedStrings;
    std::vector<NumberFormat> formats;
    bool date1904 = false;
};

/// Throws gis::Error{BadInput}: "table.xlsx_bad_cell" with its place, "table.text_too_long", limits, XML faults.
[[nodiscard]] SheetCells readSheetCells(XlsxArchive& archive, const std::string& part, const SheetContext& context);

} // namespace diaban
