// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/row_names.h"

#include "src/table/unit_slips.h"

#include <algorithm>

namespace diaban {

std::string rowName(const Units& units, const Table& table, const Join& join, std::size_t row) {
    const auto found = std::ranges::find(join.rowOfUnit, std::optional(static_cast<std::uint32_t>(row)));
    if (found == join.rowOfUnit.end()) {
        return std::to_string(table.rowNumbers[row]);
    }
    return units.describe(static_cast<std::size_t>(found - join.rowOfUnit.begin()));
}

void tellUnitSlipsOfJoin(const Units& units, const Table& table, const TableColumn& column, const Join& join,
                         gis::Problems& problems) {
    tellUnitSlips(
        table, column, [&](std::size_t row) { return rowName(units, table, join, row); }, problems);
}

} // namespace diaban
