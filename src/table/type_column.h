// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// A column of text on its way to being typed, and where it stands.
struct UntypedColumn {
    const Table& table;              ///< file, sheet and row numbers
    std::size_t gridColumn = 0;      ///< for places such as C12
    std::vector<std::uint8_t> typed; ///< per row; empty: none
};

/// Decides whether a column holds numbers and how they are written, and fills numbers and states from its texts. Tells
/// the style, ambiguous columns and cells, unreadable cells, cells without a figure, and percent signs on some cells
/// only.
void typeColumn(TableColumn& column, const UntypedColumn& where, const TableOptions& options, gis::Problems& problems);

} // namespace diaban
