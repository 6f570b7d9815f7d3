// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/table/cell_number.h"
#include "src/table/grid.h"

#include <cstddef>
#include <cstdint>
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

/// The cells of a sheet in order, row by row.
struct SheetCells {
    std::vector<SheetCell> cells;
    std::size_t rows = 0;    ///< with text
    std::size_t columns = 0; ///< up to the last one with text
    SheetCount merges;
    SheetCount hiddenRows; ///< with text
    SheetCount hiddenColumns;
    SheetCount formulasWithoutValue;
    std::vector<CellRange> mergedRanges; ///< as they come, the first kMostMerges
    std::vector<std::uint32_t> hiddenRowNumbers;
    std::vector<CellRange> hiddenColumnRanges;
    std::vector<CellRange> emptyFormulas;
    std::vector<CellRange> errors;

    void addMerge(CellRange range);
    void addHiddenRow(std::uint32_t row);
    void addHiddenColumns(std::size_t first, std::size_t last);
    void addFormulaWithoutValue(std::uint32_t row, std::size_t column);
    void addError(std::uint32_t row, std::size_t column);
};

/// Takes the cells of a sheet in order and stops where they go over a limit, so that no sheet takes memory out of
/// proportion.
class SheetCollector {
public:
    SheetCollector(std::string file, std::string sheet, const gis::Limits& limits);

    /// Adds a cell unless its text is empty. Cells come in order. Throws gis::Error{BadInput}: "table.text_too_long",
    /// "table.workbook_inflated" where the texts together are longer than an unpacked file may be,
    /// "table.too_many_rows", "table.too_many_columns", "table.too_many_cells".
    void add(std::uint32_t row, std::size_t column, CellText text);

    /// Cells so far; the counts of what is told are the caller's.
    [[nodiscard]] SheetCells& cells() noexcept { return m_cells; }

private:
    void requireTextWithinLimits(const std::string& text, std::uint32_t row, std::size_t column);

    std::string m_file;
    std::string m_sheet;
    gis::Limits m_limits;
    SheetCells m_cells;
    std::int64_t m_textBytes = 0;
};

/// Lays the cells out as a grid and tells what is odd about the sheet: merged cells, hidden rows and columns, formulas
/// without a value. Throws gis::Error{BadInput}: "table.empty", and limits as requireWithinLimits.
[[nodiscard]] Grid gridOf(const std::string& file, const std::string& sheet, SheetCells cells,
                          const gis::Limits& limits, gis::Problems& problems);

} // namespace diaban
