// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join_keys.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A parent that rows write and the layer does not have, or has several of.
struct UnknownParent {
    std::string written; ///< "Huyện A, Tỉnh B"
    std::size_t rows = 0;
    std::uint32_t firstRow = 0;
};

/// The parents of units and rows as numbers: equal ones are one parent. Rows whose parent is no parent of a unit have
/// numbers that no unit has, one for each parent written.
struct ParentScopes {
    std::vector<std::uint32_t> ofUnits, ofRows;
    std::uint32_t known = 1;            ///< numbers below it are parents of units
    std::vector<UnknownParent> unknown; ///< in the order of rows
    /// Which column of the table was taken for which level of the layer (0: the parent, 1: its parent); the others met
    /// nothing and are not used.
    std::vector<std::pair<std::size_t, std::size_t>> used;
};

/// The parents of a row as those columns write them, with ", " between.
[[nodiscard]] std::string writtenParents(const Table& table, const std::vector<std::size_t>& columns, std::size_t row);

/// All units and rows in one scope.
[[nodiscard]] ParentScopes oneScope(const Units& units, const Table& table);

/// Parents by their names or codes, in the tiers of names (NameTiers), a level within the level above it. Which column
/// of the table is which level of the layer is found by how many of its texts meet; the order of levels is kept.
[[nodiscard]] ParentScopes parentScopes(const Units& units, const Table& table,
                                        const std::vector<std::size_t>& columns);

} // namespace diaban
