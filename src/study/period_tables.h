// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/join/join.h"
#include "src/study/sources.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What a source says of one period: a row a unit, a column a figure. `period` is empty where the source does not say
/// it, or says it of its columns.
struct PeriodTable {
    Table table;
    std::string period;
    JoinColumns keys;   ///< the columns that name the unit, as headers
    TableSource source; ///< with the columns that were recognised
};

/// Reads the tables of a source, in the order of their periods: one for a plain table, one for each sheet or file, or
/// for each period that the rows write. Throws gis::Error{BadInput} as readGrid, tableOf, rowPeriods and
/// layOutLongTable do.
[[nodiscard]] std::vector<PeriodTable> readPeriodTables(const std::filesystem::path& folder, const TableSource& source,
                                                        const Units& units, const gis::Limits& limits,
                                                        gis::Problems& problems);

} // namespace diaban
