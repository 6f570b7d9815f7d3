// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/grid_limits.h"

#include "gis/base/error.h"

namespace diaban {

namespace {

gis::Error overLimit(const Grid& grid, const char* id, std::size_t count, std::size_t limit) {
    return gis::badInput(
        grid.file, grid.sheet,
        {id, {{"count", static_cast<std::int64_t>(count)}, {"limit", static_cast<std::int64_t>(limit)}}});
}

} // namespace

void requireWithinLimits(const Grid& grid, std::size_t rows, std::size_t columns, const gis::Limits& limits) {
    const auto mostRows = static_cast<std::size_t>(limits.rows);
    const auto mostColumns = static_cast<std::size_t>(limits.columns);
    if (columns > mostColumns) {
        throw overLimit(grid, "table.too_many_columns", columns, mostColumns);
    }
    if (rows > mostRows) {
        throw overLimit(grid, "table.too_many_rows", rows, mostRows);
    }
    if (columns != 0 && rows > kMostCells / columns) {
        throw overLimit(grid, "table.too_many_cells", rows * columns, kMostCells);
    }
}

} // namespace diaban
