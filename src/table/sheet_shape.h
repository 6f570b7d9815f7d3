// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/grid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// What a row of a sheet is there for.
enum class RowRole : std::uint8_t {
    Blank,
    Title,         ///< lines above the header: the office, the name of the table, a block's district
    UnitNote,      ///< "Đơn vị tính: hộ"
    PlaceAndDate,  ///< "…, ngày 30 tháng 9 năm 2025"
    Header,        ///< also where it is repeated on the next page
    ColumnNumbers, ///< "(1) (2) (3=2/1)" below the header
    Data,
    Group,      ///< a district over its communes, with or without its own figures
    Subtotal,   ///< "Cộng huyện A"
    Total,      ///< "Tổng cộng"
    Note,       ///< "Ghi chú: …"
    Signature,  ///< "NGƯỜI LẬP BIỂU", "Nơi nhận"
    Numbered,   ///< a form's line that nobody filled in: its number alone
    Skipped,    ///< by the project or an option
    OtherBlock, ///< of another table on the sheet
};

/// What a column of a sheet holds.
enum class ColumnRole : std::uint8_t { Blank, Number, Code, Name, Parent, Figure, Text };

/// Rows as the user counts them, both ends within.
struct RowSpan {
    std::uint32_t first = 0, last = 0;
};

/// What a project or an option says of a sheet instead of the evidence; rows are counted as the program of the sheet,
/// or an editor of the CSV, counts them.
struct ShapeOptions {
    std::optional<RowSpan> headerRows;
    std::optional<RowSpan> dataRows; ///< groups and totals are still looked for within
    std::vector<std::uint32_t> skipRows;
    std::optional<std::size_t> block; ///< from 1, of a sheet with several tables
};

/// A row that says the sum of others, kept to be compared with it.
struct SumRow {
    std::size_t gridRow = 0;
    std::string label;
    RowRole role = RowRole::Total;
    /// Data rows that it may be the sum of, the likeliest first: [first, second) of SheetShape::dataRows.
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
};

/// What the rows and columns of a grid were taken for.
struct SheetShape {
    std::vector<RowRole> rows;           ///< of each row of the grid
    std::vector<ColumnRole> columns;     ///< of each column of the grid
    std::vector<std::size_t> headerRows; ///< rows of the grid
    std::vector<std::string> headers;    ///< of each column, its rows joined by " / "; empty where there is none
    std::optional<std::size_t> nameColumn, codeColumn, numberColumn, parentColumn;
    std::vector<std::size_t> dataRows;
    std::vector<std::string> groups;           ///< names of group rows
    std::vector<std::uint32_t> groupOfDataRow; ///< parallel to dataRows, kNoGroup where none; empty: no groups
    std::vector<SumRow> sums;

    static constexpr std::uint32_t kNoGroup = UINT32_MAX;
};

/// Finds out what the rows and columns of a sheet are: header rows by their text over figures, everything else by the
/// words and marks of Vietnamese reports (sheet_words.h). A sheet of plain columns under its first row is read as that.
/// Tells what was found beyond such a sheet. Throws gis::Error{BadInput}: "table.empty", "table.no_rows",
/// "table.no_header", "sheet.no_header_found", "sheet.several_blocks", "sheet.no_such_row", "sheet.no_such_block".
[[nodiscard]] SheetShape readSheetShape(const Grid& grid, const ShapeOptions& options, gis::Problems& problems);

} // namespace diaban
