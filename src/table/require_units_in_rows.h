// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

namespace diaban {

/// Throws gis::Error{BadInput} where one row of a sheet is not one unit: "sheet.side_by_side" where the same columns,
/// that of names among them, stand again to the right, "sheet.units_as_columns" where units are the column names.
void requireUnitsInRows(const Grid& grid, const SheetShape& shape);

} // namespace diaban
