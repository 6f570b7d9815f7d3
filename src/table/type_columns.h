// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/grid.h"
#include "src/table/table.h"

namespace diaban {

/// Types the columns of a table that holds texts so far (typeColumn), settles what they leave open by the other columns
/// (settleOpenNumbers), splits fractions (splitFractions) and warns of what stays open. A column named in
/// `options.readings` must be there: gis::Error{BadInput "table.column_missing"}. Rows of `grid` above the table are
/// looked at for units such as "nghìn người".
void typeColumns(Table& table, const Grid& grid, const TableOptions& options, gis::Problems& problems);

} // namespace diaban
