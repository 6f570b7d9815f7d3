// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/body_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace diaban {

/// What the rows of a table's body are to each other.
struct GroupRows {
    static constexpr std::uint8_t kNoRank = UINT8_MAX;
    std::vector<std::uint8_t> rank; ///< of each body row: 0 is the outermost kind of group; kNoRank: no group
    /// Of a row that is a unit, and of the kind of a group: it ends the groups of that rank above it.
    std::vector<std::uint8_t> ends;
};

/// Finds the rows that stand over those below them: by their numbers (I over 1), by the words of their names (Huyện
/// over Xã), by being merged or having no figures where all rows of units have some, or by figures that are the sums of
/// the rows below. A row that may as well be a unit stays one; so does a group without rows of its own that has
/// figures.
[[nodiscard]] GroupRows findGroups(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body);

} // namespace diaban
