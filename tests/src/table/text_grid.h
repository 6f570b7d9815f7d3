// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace diaban::test {

using Rows = std::vector<std::vector<std::string>>;

/// "TT|Xã|Số hộ\n1|An|12": lines as rows, bars between cells.
inline Rows rowsOf(const std::string& drawn) {
    Rows rows;
    std::istringstream lines(drawn);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, '|');) {
            cells.push_back(cell);
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

inline Grid gridOf(const Rows& rows) {
    Grid grid;
    grid.file = "t.csv";
    for (const auto& row : rows) {
        grid.columns = std::max(grid.columns, row.size());
    }
    for (auto row : rows) {
        row.resize(grid.columns);
        grid.cells.insert(grid.cells.end(), row.begin(), row.end());
        grid.rowNumbers.push_back(static_cast<std::uint32_t>(grid.rowNumbers.size()) + 1);
    }
    return grid;
}

inline Grid gridOf(const std::string& drawn) {
    return gridOf(rowsOf(drawn));
}

/// The table as it is drawn: headers, then rows.
inline std::string drawn(const Table& table) {
    std::string text;
    for (const TableColumn& column : table.columns) {
        text += (text.empty() ? "" : "|") + column.header;
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        text += '\n';
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            text += (column == 0 ? "" : "|") + table.columns[column].texts[row];
        }
    }
    return text;
}

} // namespace diaban::test
