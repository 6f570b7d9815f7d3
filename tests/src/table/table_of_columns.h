// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban::test {

/// A column of a sheet under test; a cell that begins with '=' is a true number of a workbook: "=12.5".
struct WrittenColumn {
    std::string header;
    std::vector<std::string> cells;
};

/// The grid of a column of names and these columns.
inline Grid gridOfColumns(const std::vector<WrittenColumn>& columns) {
    Grid grid;
    grid.file = "t.csv";
    grid.columns = columns.size() + 1;
    const std::size_t rows = columns.front().cells.size();
    for (std::size_t row = 0; row <= rows; ++row) {
        grid.rowNumbers.push_back(static_cast<std::uint32_t>(row + 1));
        grid.cells.push_back(row == 0 ? "ten" : "Xã " + std::to_string(row));
        grid.typed.push_back(0);
        for (const auto& column : columns) {
            const std::string& text = row == 0 ? column.header : column.cells.at(row - 1);
            const bool typed = text.starts_with('=');
            grid.cells.push_back(typed ? text.substr(1) : text);
            grid.typed.push_back(typed ? 1 : 0);
        }
    }
    return grid;
}

} // namespace diaban::test
