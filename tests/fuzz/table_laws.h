// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/text.h"
#include "src/table/table.h"

#include <cmath>
#include <cstdlib>

namespace diaban::fuzz {

inline void require(bool law) {
    if (!law) {
        std::abort();
    }
}

/// What holds for every grid, whatever file it is from.
inline void holdLaws(const Grid& grid) {
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        require(row == 0 || grid.rowNumbers[row] > grid.rowNumbers[row - 1]);
        for (std::size_t column = 0; column < grid.columns; ++column) {
            require(gis::isNfc(grid.cell(row, column)));
        }
    }
}

/// What holds for every table: columns as long as the table, names of their own, numbers only where they are stated.
inline void holdLaws(const Table& table) {
    for (const TableColumn& column : table.columns) {
        require(!column.header.empty());
        require(table.columnOf(column.header).has_value());
        require(column.texts.size() == table.rows());
        require(column.typed.empty() || column.typed.size() == table.rows());
        if (!column.numeric) {
            require(column.numbers.empty());
            continue;
        }
        require(column.numbers.size() == table.rows() && column.states.size() == table.rows());
        for (std::size_t row = 0; row < table.rows(); ++row) {
            require(std::isfinite(column.numbers[row]) == (column.states[row] == CellState::Value));
        }
    }
}

} // namespace diaban::fuzz
