// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Cells of a sheet from corner to corner, both within. Rows count as rowNumbers of the grid do, columns from 0.
struct CellRange {
    std::uint32_t firstRow = 0, lastRow = 0;
    std::size_t firstColumn = 0, lastColumn = 0;
};

/// A sheet as it is: the text of every cell, untyped, row by row. Cells are UTF-8 in NFC; nothing else is changed.
/// Rows without any text are left out.
struct Grid {
    std::string file;
    std::string sheet;    ///< or table of a database; empty for CSV
    std::string encoding; ///< of the file, as found
    char separator = 0;   ///< of a CSV
    std::size_t columns = 0;
    std::vector<std::string> cells; ///< row-major, rows() * columns
    /// Parallel to cells, or empty (none): 1 where a cell holds a true number or percentage. Its text then has a
    /// decimal point, no groups and perhaps a % sign, and reads in one way only: "1.234" is never 1234.
    std::vector<std::uint8_t> typed;
    std::vector<std::uint32_t> rowNumbers; ///< what the user sees: line of a CSV (where the row starts), row of a sheet

    /// Merged cells, none over another, from the top down; the text is in the first cell alone. None in a CSV.
    std::vector<CellRange> merges;
    std::vector<std::uint8_t> hiddenRows;    ///< parallel to rowNumbers, or empty: none is hidden
    std::vector<std::uint8_t> hiddenColumns; ///< of each column, or empty
    /// Formulas for which the file holds no result: their cells are empty here. One cell a range.
    std::vector<CellRange> formulasWithoutValue;
    /// Cells that hold an error ("#DIV/0!") and not a text that reads so. One cell a range.
    std::vector<CellRange> errors;

    std::size_t renormalised = 0; ///< cells of a CSV that were written in another normal form than NFC

    [[nodiscard]] std::size_t rows() const noexcept { return rowNumbers.size(); }
    [[nodiscard]] const std::string& cell(std::size_t row, std::size_t column) const noexcept {
        return cells[row * columns + column];
    }
    [[nodiscard]] bool isTyped(std::size_t row, std::size_t column) const noexcept {
        return !typed.empty() && typed[row * columns + column] != 0;
    }
    [[nodiscard]] bool isHiddenRow(std::size_t row) const noexcept {
        return !hiddenRows.empty() && hiddenRows[row] != 0;
    }
    [[nodiscard]] bool isHiddenColumn(std::size_t column) const noexcept {
        return !hiddenColumns.empty() && hiddenColumns[column] != 0;
    }
};

} // namespace diaban
