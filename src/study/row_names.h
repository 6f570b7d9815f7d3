// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <string>

namespace diaban {

/// What a row of a joined table is called in messages: its unit, or its number where no unit has it.
[[nodiscard]] std::string rowName(const Units& units, const Table& table, const Join& join, std::size_t row);

/// Warns of figures of a column that look as if they were written in another unit than the rest (unit_slips.h), by the
/// names of their units.
void tellUnitSlipsOfJoin(const Units& units, const Table& table, const TableColumn& column, const Join& join,
                         gis::Problems& problems);

} // namespace diaban
