// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/grid.h"
#include "src/table/table.h"

namespace diaban {

/// Settles open columns of numbers ("1.234" and the like alone) by what else the sheet says. Kinds of evidence:
/// - the header counts whole things ("Số hộ"), so that a decimal part is out of the question;
/// - several cells have exactly three digits behind the sign, others are whole numbers below 1,000, and none is larger
///   without a sign: decimals would end in other places too;
/// - true numbers of a workbook in the same column are all whole, and reach 1,000;
/// - all other columns with decimals write them in one way; where that makes three decimals of every cell, the header
///   must name a measure ("Diện tích (km²)"); thousands are not made so of shares, sizes and scores.
/// A column that has decimals of its own is never settled.
/// Where they agree the column is typed, and told with the reason; where they disagree or there is none it stays open.
/// A unit of thousands in the header, above the table, in a note below it or in a column "ĐVT" takes the force of the
/// first three: "23.870" may be 23,870 persons, or thousands with decimals.
void settleOpenNumbers(Table& table, const Grid& grid, gis::Problems& problems);

} // namespace diaban
