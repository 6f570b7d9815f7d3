// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/unit_values.h"
#include "src/join/join.h"
#include "src/table/table.h"

namespace diaban {

/// What each unit's row says in a column of numbers: not matched without a row, no data where the cell has no figure.
[[nodiscard]] UnitValues columnValues(const TableColumn& column, const Join& join);

/// True where every figure is a whole number that a double and a 64-bit integer both hold exactly.
[[nodiscard]] bool allWhole(const UnitValues& values);

} // namespace diaban
