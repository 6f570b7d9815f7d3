// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/parent_texts.h"

#include "src/table/cell_text.h"
#include "src/table/head_window.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

void set(TableColumn& column, std::size_t row, const std::string& text) {
    column.texts[row] = text;
    column.states[row] = CellState::Value;
}

/// Fills one merge down the rows it covers; how many it filled.
std::int64_t fillMerge(const Grid& grid, const CellRange& range, Table& table, TableColumn& column) {
    const auto top = std::ranges::lower_bound(grid.rowNumbers, range.firstRow);
    if (top == grid.rowNumbers.end() || *top != range.firstRow) {
        return 0;
    }
    const auto topRow = static_cast<std::size_t>(top - grid.rowNumbers.begin());
    if (cellKindOf(grid, topRow, range.firstColumn) != CellKind::Text) {
        return 0;
    }
    const std::string text = squeezedCell(grid.cell(topRow, range.firstColumn));
    std::int64_t filled = 0;
    auto row = std::ranges::lower_bound(table.rowNumbers, range.firstRow);
    for (; row != table.rowNumbers.end() && *row <= range.lastRow; ++row) {
        const auto at = static_cast<std::size_t>(row - table.rowNumbers.begin());
        if (column.texts[at].empty()) {
            set(column, at, text);
            ++filled;
        }
    }
    return filled;
}

void fillMerges(const Grid& grid, Table& table, gis::Problems& problems) {
    std::vector<std::int64_t> filled(table.columns.size(), 0);
    for (const CellRange& range : grid.merges) {
        if (range.firstRow == range.lastRow) {
            continue;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].gridColumn == range.firstColumn) {
                filled[i] += fillMerge(grid, range, table, table.columns[i]);
            }
        }
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (filled[i] > 0) {
            problems.note(table.file, table.columns[i].header,
                          {"sheet.merges_filled", {{"column", table.columns[i].header}, {"count", filled[i]}}});
        }
    }
}

/// Each text of the column once, the first row among them, over at least a third of blanks.
bool isWrittenOnce(const TableColumn& column) {
    std::set<std::string> seen;
    std::size_t blank = 0;
    for (const std::string& text : column.texts) {
        if (text.empty()) {
            ++blank;
        } else if (!seen.insert(text).second) {
            return false;
        }
    }
    return !column.texts.empty() && !column.texts.front().empty() && 3 * blank >= column.texts.size() &&
           blank > seen.size();
}

void fillParents(Table& table, gis::Problems& problems) {
    for (TableColumn& column : table.columns) {
        if (column.gridColumn != table.shape.parentColumn || !isWrittenOnce(column)) {
            continue;
        }
        std::int64_t filled = 0;
        for (std::size_t row = 1; row < column.texts.size(); ++row) {
            if (column.texts[row].empty()) {
                set(column, row, std::string(column.texts[row - 1]));
                ++filled;
            }
        }
        problems.note(table.file, column.header,
                      {"sheet.parents_filled", {{"column", column.header}, {"count", filled}}});
    }
}

} // namespace

void fillMergedTexts(const Grid& grid, Table& table, gis::Problems& problems) {
    fillMerges(grid, table, problems);
    if (table.shape.parentColumn) {
        fillParents(table, problems);
    }
}

void addGroupColumn(const Grid& grid, Table& table, gis::Problems& problems) {
    const SheetShape& shape = table.shape;
    if (shape.groupOfDataRow.empty() || shape.parentColumn) {
        return;
    }
    TableColumn column;
    column.header = kGroupHeader;
    while (std::ranges::find(table.columns, column.header, &TableColumn::header) != table.columns.end()) {
        column.header += " (*)";
    }
    column.gridColumn = grid.columns;
    std::int64_t without = 0;
    std::uint32_t first = 0;
    for (std::size_t row = 0; row < shape.groupOfDataRow.size(); ++row) {
        const std::uint32_t group = shape.groupOfDataRow[row];
        const bool has = group != SheetShape::kNoGroup;
        column.texts.push_back(has ? shape.groups[group] : std::string{});
        column.states.push_back(has ? CellState::Value : CellState::Empty);
        first = !has && without == 0 ? table.rowNumbers[row] : first;
        without += has ? 0 : 1;
    }
    if (without > 0) {
        problems.warn(table.file, std::to_string(first),
                      {"sheet.rows_without_group", {{"count", without}, {"row", std::int64_t{first}}}});
    }
    problems.note(
        table.file, table.sheet,
        {"sheet.group_column", {{"column", column.header}, {"count", static_cast<std::int64_t>(shape.groups.size())}}});
    table.derivedParent = table.columns.size();
    table.columns.push_back(std::move(column));
}

} // namespace diaban
