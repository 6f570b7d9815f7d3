// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

#include <vector>

namespace diaban {

/// Compares the rows that say sums with the sums of their rows, in the columns that add up: counts, not percentages,
/// rates or averages. Each difference is warned of with row, column and both figures.
[[nodiscard]] std::vector<CheckSum> checkSums(const Grid& grid, const Table& table, gis::Problems& problems);

} // namespace diaban
