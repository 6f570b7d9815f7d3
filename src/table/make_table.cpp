// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_text.h"
#include "src/table/check_sums.h"
#include "src/table/parent_texts.h"
#include "src/table/table.h"
#include "src/table/type_columns.h"

#include <set>

namespace diaban {

namespace {

/// Gives each column its name, no two the same.
class Headers {
public:
    Headers(const Grid& grid, const SheetShape& shape, gis::Problems& problems)
        : m_grid(grid), m_shape(shape), m_problems(problems), m_written(shape.headers.begin(), shape.headers.end()) {}

    std::string nameOf(std::size_t column) {
        const std::string& written = m_shape.headers[column];
        const auto number = static_cast<std::int64_t>(column) + 1;
        auto name = written.empty() ? "column_" + std::to_string(number) : written;
        const bool taken = written.empty() ? m_written.contains(name) : m_given.contains(name);
        if (taken) {
            name = numbered(name);
        }
        m_given.insert(name);
        if (written.empty()) {
            tell("table.header_blank", {{"number", number}, {"name", name}});
        } else if (taken) {
            tell("table.header_repeated", {{"header", written}, {"name", name}});
        }
        return name;
    }

private:
    std::string numbered(const std::string& name) const {
        for (int count = 2;; ++count) {
            auto next = name + " (" + std::to_string(count) + ")";
            if (!m_given.contains(next) && !m_written.contains(next)) {
                return next;
            }
        }
    }

    void tell(const char* id, std::vector<std::pair<std::string, gis::MessageValue>> args) {
        const auto row = m_shape.headerRows.front();
        m_problems.warn(m_grid.file, std::to_string(m_grid.rowNumbers[row]), {id, std::move(args)});
    }

    const Grid& m_grid;
    const SheetShape& m_shape;
    gis::Problems& m_problems;
    std::set<std::string> m_written;
    std::set<std::string> m_given;
};

std::vector<std::uint8_t> typedCells(const Grid& grid, const std::vector<std::size_t>& rows, std::size_t column) {
    std::vector<std::uint8_t> typed;
    if (!grid.typed.empty()) {
        typed.reserve(rows.size());
        for (const std::size_t row : rows) {
            typed.push_back(grid.isTyped(row, column) ? 1 : 0);
        }
    }
    return typed;
}

/// Says what was changed in the writing of cells so that names meet: normal form, and line breaks made spaces.
void tellRewritten(const Grid& grid, gis::Problems& problems) {
    if (grid.renormalised > 0) {
        problems.note(grid.file, grid.sheet,
                      {"table.renormalised", {{"count", static_cast<std::int64_t>(grid.renormalised)}}});
    }
    std::int64_t broken = 0;
    std::uint32_t first = 0;
    for (std::size_t cell = 0; cell < grid.cells.size(); ++cell) {
        if (grid.cells[cell].find('\n') != std::string::npos && broken++ == 0) {
            first = grid.rowNumbers[cell / grid.columns];
        }
    }
    if (broken > 0) {
        problems.note(grid.file, std::to_string(first), {"table.line_breaks", {{"count", broken}}});
    }
}

/// The columns as texts, without those that are blank from the header down.
std::vector<TableColumn> textColumns(const Grid& grid, const SheetShape& shape, gis::Problems& problems) {
    std::vector<TableColumn> columns;
    Headers headers(grid, shape, problems);
    for (std::size_t column = 0; column < grid.columns; ++column) {
        TableColumn made;
        bool anyText = false;
        made.texts.reserve(shape.dataRows.size());
        for (const std::size_t row : shape.dataRows) {
            made.texts.push_back(squeezedCell(grid.cell(row, column)));
            made.states.push_back(made.texts.back().empty() ? CellState::Empty : CellState::Value);
            anyText = anyText || !made.texts.back().empty();
        }
        if (!anyText && shape.headers[column].empty()) {
            continue;
        }
        made.header = headers.nameOf(column);
        made.gridColumn = column;
        made.typed = typedCells(grid, shape.dataRows, column);
        columns.push_back(std::move(made));
    }
    return columns;
}

} // namespace

Table tableOf(const Grid& grid, const TableOptions& options, gis::Problems& problems) {
    Table table;
    table.shape = readSheetShape(grid, options.shape, problems);
    tellRewritten(grid, problems);
    table.file = grid.file;
    table.sheet = grid.sheet;
    table.rowNumbers.reserve(table.shape.dataRows.size());
    for (const std::size_t row : table.shape.dataRows) {
        table.rowNumbers.push_back(grid.rowNumbers[row]);
    }
    table.columns = textColumns(grid, table.shape, problems);
    fillMergedTexts(grid, table, problems);
    typeColumns(table, grid, options, problems);
    addGroupColumn(grid, table, problems);
    table.checkSums = checkSums(grid, table, problems);
    return table;
}

} // namespace diaban
