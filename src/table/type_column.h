// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

namespace diaban {

/// Decides whether a column of `table` holds numbers and how they are written, and fills numbers and states from its
/// texts. A column that may be read in two ways stays text and is marked open, which is not told here. Tells the style,
/// ambiguous and unreadable cells, cells without a figure, and percent signs on some cells only. Of the table only
/// file, sheet and row numbers are looked at.
void typeColumn(TableColumn& column, const Table& table, const TableOptions& options, gis::Problems& problems);

/// The style that the column as a whole speaks for; nothing where it speaks for none.
[[nodiscard]] std::optional<NumberStyle> numberStyleOf(const TableColumn& column);

} // namespace diaban
