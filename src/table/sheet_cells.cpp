// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/sheet_cells.h"

#include "gis/base/error.h"
#include "src/table/cell_place.h"
#include "src/table/grid_limits.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

void tell(const Grid& grid, const char* id, const SheetCount& what, bool isWarning, gis::Problems& problems) {
    if (what.count == 0) {
        return;
    }
    gis::Message message{id, {{"count", what.count}, {"first", what.first}}};
    if (isWarning) {
        problems.warn(grid.file, grid.sheet, std::move(message));
    } else {
        problems.note(grid.file, grid.sheet, std::move(message));
    }
}

/// Merges that show text, cut to the grid; of those that overlap, which no program makes, the first.
std::vector<CellRange> shownMerges(std::vector<CellRange> ranges, const Grid& grid) {
    std::ranges::stable_sort(ranges, {}, [](const CellRange& range) { return range.firstRow; });
    std::vector<std::uint32_t> freeFrom(grid.columns, 0);
    std::vector<CellRange> shown;
    const std::uint32_t lastRow = grid.rowNumbers.back();
    for (CellRange range : ranges) {
        range.lastRow = std::min(range.lastRow, lastRow);
        range.lastColumn = std::min(range.lastColumn, grid.columns - 1);
        if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn) {
            continue;
        }
        bool free = true;
        for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column) {
            free = free && freeFrom[column] <= range.firstRow;
        }
        if (free) {
            std::fill(freeFrom.begin() + static_cast<std::ptrdiff_t>(range.firstColumn),
                      freeFrom.begin() + static_cast<std::ptrdiff_t>(range.lastColumn) + 1, range.lastRow + 1);
            shown.push_back(range);
        }
    }
    return shown;
}

void layOutHidden(const SheetCells& cells, Grid& grid) {
    if (!cells.hiddenRowNumbers.empty()) {
        grid.hiddenRows.resize(grid.rows());
        for (const std::uint32_t number : cells.hiddenRowNumbers) {
            const auto found = std::ranges::lower_bound(grid.rowNumbers, number);
            if (found != grid.rowNumbers.end() && *found == number) {
                grid.hiddenRows[static_cast<std::size_t>(found - grid.rowNumbers.begin())] = 1;
            }
        }
    }
    if (!cells.hiddenColumnRanges.empty()) {
        grid.hiddenColumns.resize(grid.columns);
        for (const CellRange& range : cells.hiddenColumnRanges) {
            for (std::size_t column = range.firstColumn; column <= range.lastColumn && column < grid.columns;
                 ++column) {
                grid.hiddenColumns[column] = 1;
            }
        }
    }
}

} // namespace

void SheetCells::addMerge(CellRange range) {
    constexpr std::size_t kMostMerges = 1'000'000;
    merges.add(cellReference(range.firstRow, range.firstColumn) + ':' + cellReference(range.lastRow, range.lastColumn));
    if (mergedRanges.size() < kMostMerges) {
        mergedRanges.push_back(range);
    }
}

void SheetCells::addHiddenRow(std::uint32_t row) {
    hiddenRows.add(std::to_string(row));
    hiddenRowNumbers.push_back(row);
}

void SheetCells::addHiddenColumns(std::size_t first, std::size_t last) {
    hiddenColumns.add(cellReference(1, first));
    hiddenColumnRanges.push_back({0, 0, first, last});
}

void SheetCells::addFormulaWithoutValue(std::uint32_t row, std::size_t column) {
    formulasWithoutValue.add(cellReference(row, column));
    emptyFormulas.push_back({row, row, column, column});
}

void SheetCells::addError(std::uint32_t row, std::size_t column) {
    errors.push_back({row, row, column, column});
}

SheetCollector::SheetCollector(std::string file, std::string sheet, const gis::Limits& limits)
    : m_file(std::move(file)), m_sheet(std::move(sheet)), m_limits(limits) {}

void SheetCollector::add(std::uint32_t row, std::size_t column, CellText text) {
    if (text.text.empty()) {
        return;
    }
    requireTextWithinLimits(text.text, row, column);
    auto& cells = m_cells.cells;
    if (cells.empty() || cells.back().row != row) {
        ++m_cells.rows;
    }
    m_cells.columns = std::max(m_cells.columns, column + 1);
    if (cells.size() % 65'536 == 0) {
        Grid grid;
        grid.file = m_file;
        grid.sheet = m_sheet;
        requireWithinLimits(grid, m_cells.rows - 1, m_cells.columns, m_limits);
    }
    cells.push_back({row, column, std::move(text.text), text.typed});
}

/// One long text may be meant by a million cells, so the sum counts too.
void SheetCollector::requireTextWithinLimits(const std::string& text, std::uint32_t row, std::size_t column) {
    const auto place = [&] { return cellReference(row, column); };
    if (text.size() > static_cast<std::size_t>(m_limits.textBytes)) {
        throw gis::badInput(m_file, place(), {"table.text_too_long", {{"limit", m_limits.textBytes}}});
    }
    m_textBytes += static_cast<std::int64_t>(text.size());
    if (m_textBytes > m_limits.inflatedBytes) {
        throw gis::badInput(
            m_file, place(),
            {"table.workbook_inflated", {{"limit", m_limits.inflatedBytes}, {"ratio", m_limits.inflatedRatio}}});
    }
}

Grid gridOf(const std::string& file, const std::string& sheet, SheetCells cells, const gis::Limits& limits,
            gis::Problems& problems) {
    Grid grid;
    grid.file = file;
    grid.sheet = sheet;
    grid.encoding = "UTF-8";
    if (cells.cells.empty()) {
        throw gis::badInput(file, sheet, {"table.empty", {}});
    }
    requireWithinLimits(grid, cells.rows - 1, cells.columns, limits);
    grid.columns = cells.columns;
    grid.rowNumbers.reserve(cells.rows);
    grid.cells.resize(cells.rows * cells.columns);
    grid.typed.resize(grid.cells.size());
    for (auto& cell : cells.cells) {
        if (grid.rowNumbers.empty() || grid.rowNumbers.back() != cell.row) {
            grid.rowNumbers.push_back(cell.row);
        }
        const auto at = (grid.rowNumbers.size() - 1) * grid.columns + cell.column;
        grid.cells[at] = std::move(cell.text);
        grid.typed[at] = cell.typed ? 1 : 0;
    }
    grid.merges = shownMerges(std::move(cells.mergedRanges), grid);
    layOutHidden(cells, grid);
    grid.formulasWithoutValue = std::move(cells.emptyFormulas);
    grid.errors = std::move(cells.errors);
    tell(grid, "table.formula_without_value", cells.formulasWithoutValue, true, problems);
    tell(grid, "table.merged_cells", cells.merges, false, problems);
    tell(grid, "table.hidden_rows", cells.hiddenRows, false, problems);
    tell(grid, "table.hidden_columns", cells.hiddenColumns, false, problems);
    return grid;
}

} // namespace diaban
