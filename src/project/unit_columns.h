// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>

namespace diaban {

/// The columns of a table that say which unit a row is about, by evidence: those whose values are mostly codes, names
/// and parents' names of the units.
struct UnitColumns {
    std::optional<std::size_t> key, name, parent;
    std::size_t values = 0;   ///< of the key, else of the name, that are not empty
    std::size_t met = 0;      ///< of those, how many a unit has
    std::size_t unitsMet = 0; ///< units that a row is about
};

[[nodiscard]] UnitColumns unitColumns(const Units& units, const Table& table);

} // namespace diaban
