// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/column_reading.h"
#include "src/table/table.h"

#include <optional>
#include <vector>

namespace diaban {

/// Makes two columns of numbers of each column of fractions ("56/64", "56/64 (87,5 %)"): "H (tử số)" and "H (mẫu số)",
/// told as a note. A column is one if nine in ten of its stated cells are fractions and they cannot all be days of a
/// year: by their values, a share behind them, a "/" in the header, or numerators that are never above the
/// denominators. Where days remain possible, or fractions stand among dates (spreadsheets make dates of "5/6"), the
/// column stays text and is marked open. `readings`: what was asked for, parallel to the columns. Stated shares that do
/// not fit their fraction are warned about.
void splitFractions(Table& table, const std::vector<std::optional<ColumnReading>>& readings, gis::Problems& problems);

} // namespace diaban
