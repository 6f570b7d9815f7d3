// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/number_text.h"
#include "src/table/table.h"
#include "src/table/type_columns.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

/// squeezeSpace, without its cost for what has nothing to squeeze.
std::string squeezed(const std::string& text) {
    bool clean = text.empty() || (text.front() != ' ' && text.back() != ' ');
    char before = 0;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        // C2, E2, E3, EF begin the spaces beyond ASCII.
        const bool maybeSpace =
            byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
        clean = clean && !maybeSpace && !(letter == ' ' && before == ' ');
        before = letter;
    }
    return clean ? text : gis::squeezeSpace(text);
}

bool isBlank(const std::string& text) {
    return text.empty() || squeezed(text).empty();
}

bool isBlankRow(const Grid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (!isBlank(grid.cell(row, column))) {
            return false;
        }
    }
    return true;
}

std::size_t filledCells(const Grid& grid, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        filled += isBlank(grid.cell(row, column)) ? 0U : 1U;
    }
    return filled;
}

bool looksLikeYear(double value) {
    return value >= 1900.0 && value <= 2100.0;
}

/// Throws where the first row is a title, or already data.
void requireHeader(const Grid& grid, const std::vector<std::size_t>& rows) {
    const auto header = rows.front();
    const auto rowNumber = std::int64_t{grid.rowNumbers[header]};
    constexpr std::size_t kOfATable = 3;
    const auto filled = filledCells(grid, header);
    const bool widerBelow =
        std::any_of(rows.begin() + 1, rows.end(), [&](std::size_t row) { return filledCells(grid, row) >= kOfATable; });
    std::size_t figures = 0;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        const auto text = squeezed(grid.cell(header, column));
        const auto reading = readNumber(text);
        const bool year = reading.isPlain() && looksLikeYear(*reading.point);
        figures += (reading.isNumber() && !year) || reading.code ? 1U : 0U;
        if (filled == 1 && widerBelow && !text.empty()) {
            throw gis::badInput(grid.file, std::to_string(rowNumber),
                                {"table.title_above_header", {{"row", rowNumber}, {"title", text}}});
        }
        constexpr std::size_t kCodeDigits = 4;
        if (reading.code && text.size() >= kCodeDigits) {
            throw gis::badInput(grid.file, std::to_string(rowNumber),
                                {"table.no_header", {{"row", rowNumber}, {"value", text}}});
        }
    }
    if (figures == filled) {
        throw gis::badInput(grid.file, std::to_string(rowNumber),
                            {"table.no_header", {{"row", rowNumber}, {"value", squeezed(grid.cell(header, 0))}}});
    }
}

/// Gives each column its name, no two the same.
class Headers {
public:
    Headers(const Grid& grid, std::size_t row, gis::Problems& problems)
        : m_grid(grid), m_row(row), m_problems(problems) {
        for (std::size_t column = 0; column < grid.columns; ++column) {
            m_written.insert(squeezed(grid.cell(row, column)));
        }
    }

    std::string nameOf(std::size_t column) {
        const auto written = squeezed(m_grid.cell(m_row, column));
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
        m_problems.warn(m_grid.file, std::to_string(m_grid.rowNumbers[m_row]), {id, std::move(args)});
    }

    const Grid& m_grid;
    std::size_t m_row;
    gis::Problems& m_problems;
    std::set<std::string> m_written;
    std::set<std::string> m_given;
};

std::vector<std::uint8_t> typedCells(const Grid& grid, const std::vector<std::size_t>& rows, std::size_t column) {
    std::vector<std::uint8_t> typed;
    if (!grid.typed.empty()) {
        typed.reserve(rows.size() - 1);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            typed.push_back(grid.isTyped(rows[i], column) ? 1 : 0);
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

/// The rows that are not blank, the header first.
std::vector<std::size_t> filledRows(const Grid& grid) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        if (!isBlankRow(grid, row)) {
            rows.push_back(row);
        }
    }
    if (rows.size() < 2) {
        throw gis::badInput(grid.file, grid.sheet, {rows.empty() ? "table.empty" : "table.no_rows", {}});
    }
    return rows;
}

/// The columns as texts, without those that are blank from the header down.
std::vector<TableColumn> textColumns(const Grid& grid, const std::vector<std::size_t>& rows, gis::Problems& problems) {
    std::vector<TableColumn> columns;
    Headers headers(grid, rows.front(), problems);
    for (std::size_t column = 0; column < grid.columns; ++column) {
        TableColumn made;
        bool anyText = false;
        made.texts.reserve(rows.size() - 1);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            made.texts.push_back(squeezed(grid.cell(rows[i], column)));
            made.states.push_back(made.texts.back().empty() ? CellState::Empty : CellState::Value);
            anyText = anyText || !made.texts.back().empty();
        }
        if (!anyText && isBlank(grid.cell(rows.front(), column))) {
            continue;
        }
        made.header = headers.nameOf(column);
        made.gridColumn = column;
        made.typed = typedCells(grid, rows, column);
        columns.push_back(std::move(made));
    }
    return columns;
}

} // namespace

Table tableOf(const Grid& grid, const TableOptions& options, gis::Problems& problems) {
    const std::vector<std::size_t> rows = filledRows(grid);
    requireHeader(grid, rows);
    tellRewritten(grid, problems);
    Table table;
    table.file = grid.file;
    table.sheet = grid.sheet;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        table.rowNumbers.push_back(grid.rowNumbers[rows[i]]);
    }
    table.columns = textColumns(grid, rows, problems);
    typeColumns(table, grid, options, problems);
    return table;
}

} // namespace diaban
