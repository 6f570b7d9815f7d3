// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/column_reading.h"
#include "src/table/grid.h"
#include "src/table/sheet_shape.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace diaban {

/// How the numbers of a column are written; decided for the whole column by evidence.
enum class NumberStyle {
    Plain,        ///< digits only, or a sign
    DecimalPoint, ///< 1,234.5
    DecimalComma, ///< 1.234,5
};

/// What a cell of a column holds. NotStated: the sheet says that there is no figure ("đang cập nhật", "-", "…", "n/a",
/// "#DIV/0!"); Unreadable: text in a column of numbers. Neither is ever zero.
enum class CellState : std::uint8_t { Value, Empty, NotStated, Unreadable };

/// A cell that two readings fit, so that its column is left as text until the user says which one is meant.
struct OpenCell {
    enum class Kind : std::uint8_t {
        Number,   ///< "1.234": 1234 or 1.234
        Fraction, ///< "5/6": five of six, or a day
    } kind = Kind::Number;
    std::size_t row = 0; ///< in the table
};

/// A column of a table: the text as written and, for columns of numbers, what it means.
struct TableColumn {
    std::string header;              ///< squeezed, NFC; a repeated header gets " (2)" and is told
    std::size_t gridColumn = 0;      ///< where it stands in the sheet, from 0
    std::vector<std::string> texts;  ///< squeezed, NFC
    std::vector<std::uint8_t> typed; ///< parallel to texts, or empty (none): 1 where the cell is a true number (Grid)
    bool numeric = false;
    NumberStyle style = NumberStyle::Plain;
    bool percent = false;        ///< written with a % sign; values are as written (97.37 for "97,37 %")
    std::vector<double> numbers; ///< NaN where state is not Value; empty unless numeric
    std::vector<CellState> states;
    std::optional<OpenCell> open{}; ///< why the column is text although it may hold numbers
};

/// A row of the sheet that says the sum of others, and how it compares with them.
struct CheckSum {
    std::uint32_t row = 0; ///< in the file
    std::string label;
    std::size_t rows = 0;      ///< that are summed; 0: none were found
    std::size_t compared = 0;  ///< columns
    std::size_t different = 0; ///< of these
};

/// A sheet as it is meant: a header and typed columns. Codes (leading zeros) stay text.
struct Table {
    std::string file;
    std::string sheet;
    std::vector<TableColumn> columns;
    std::vector<std::uint32_t> rowNumbers; ///< of each row in the file, for messages
    /// The column made of the sheet's group rows: the district over each row. Nothing where the sheet has none, or a
    /// column of its own.
    std::optional<std::size_t> derivedParent;
    std::vector<CheckSum> checkSums;
    SheetShape shape; ///< what rows and columns of the sheet were taken for

    [[nodiscard]] std::size_t rows() const noexcept { return rowNumbers.size(); }
    /// Index by header: exact, then without regard to case and white space. Nothing where there is none; two equally
    /// good ones throw gis::Error{BadInput "table.column_ambiguous"}.
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view header) const;
    /// The same, or gis::Error{BadInput "table.column_missing"} that names the columns there are.
    [[nodiscard]] std::size_t requireColumn(std::string_view header) const;
    /// The column with its numbers, or gis::Error{BadInput "table.not_numeric"} naming the first cell in the way; where
    /// it is open the error of requireSettled (open_columns.h).
    [[nodiscard]] const TableColumn& requireNumbers(std::size_t column) const;
};

struct TableOptions {
    std::optional<NumberStyle> style; ///< settles what the evidence leaves open, for every column
    std::string untyped = {};         ///< header of a column that is not typed: it holds values of several kinds
    std::vector<std::pair<std::string, ColumnReading>> readings = {}; ///< header and how its column is read
    ShapeOptions shape = {}; ///< what is said of the sheet's rows instead of the evidence
};

/// The header of Table::derivedParent.
inline constexpr const char* kGroupHeader = "Đơn vị cấp trên";

/// Makes the table of a grid: its data rows under its header as readSheetShape finds them, and of its group rows a
/// column. Rows that say sums are left out and compared with the rows that they sum. A text that is merged down a
/// column is that of each of its rows; of figures, of the first one alone.
/// Numbers by column (type_columns.h): all readings that fit every cell are kept; where two remain that differ in value
/// ("1.234") and nothing in the sheet settles it, the column stays text, is marked open and told as "value.open_number"
/// with both readings.
/// Throws gis::Error{BadInput} as readSheetShape does.
[[nodiscard]] Table tableOf(const Grid& grid, const TableOptions& options, gis::Problems& problems);

} // namespace diaban
