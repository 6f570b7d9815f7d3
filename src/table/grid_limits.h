// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/table/grid.h"

#include <cstddef>

namespace diaban {

/// Cells of one grid, empty ones too: each takes 32 bytes here and about 40 more in a Table.
inline constexpr std::size_t kMostCells = 20'000'000;

/// Throws gis::Error{BadInput} where a grid of this size goes over a limit: "table.too_many_rows",
/// "table.too_many_columns", "table.too_many_cells". `rows` is without the header.
void requireWithinLimits(const Grid& grid, std::size_t rows, std::size_t columns, const gis::Limits& limits);

} // namespace diaban
