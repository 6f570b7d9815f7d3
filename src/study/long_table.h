// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join_keys.h"
#include "src/study/period_tables.h"
#include "src/study/sources.h"
#include "src/table/table.h"

#include <vector>

namespace diaban {

/// Lays a long table out: for each period a table with a row a unit, the columns that name the unit, and a column for
/// each of the source's figures under the text of its indicator. A figure's values are typed as one column over all
/// periods. Indicators that the source does not ask for are told as a note. Throws gis::Error{BadInput}:
/// "period.indicator_missing" naming those there are, "period.figure_twice" where one indicator of a unit stands twice
/// in a period, naming both rows, and as rowPeriods.
[[nodiscard]] std::vector<PeriodTable> layOutLongTable(const Table& table, const TableSource& source,
                                                       const KeyColumns& keys, gis::Problems& problems);

} // namespace diaban
