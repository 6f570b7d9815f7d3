// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>
#include <string>

namespace diaban {

/// What rows about the units of a layer have in common and others have not: their province.
struct OwnRows {
    std::size_t column = 0; ///< of the table
    std::string text;       ///< that they have in it
    std::size_t rows = 0;   ///< that have it
};

/// Of a table of more ground than the layer has, as of a whole country: the column and text that tell its own rows from
/// those of other places, among which there may be units of the same names. `key` and `name` are the columns that say
/// the unit, of which one is enough. Nothing where at least half of the rows are of units, or no column tells them
/// apart so that all units that are met stay, nine in ten of the rows are about one of its own, and others have several
/// other texts: a remark, or a province that some rows have wrong, tells nothing.
[[nodiscard]] std::optional<OwnRows> ownRows(const Units& units, const Table& table, std::optional<std::size_t> key,
                                             std::optional<std::size_t> name);

} // namespace diaban
