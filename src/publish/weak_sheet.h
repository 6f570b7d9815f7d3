// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/list_sheet.h"
#include "src/publish/weak_list.h"

#include <vector>

namespace diaban {

/// The columns of a list of weak areas in a workbook.
[[nodiscard]] std::vector<ListColumn> weakListColumns(bool hasIndex, const Catalogue& catalogue);

/// One unit of the list, a cell a column.
[[nodiscard]] std::vector<ListCell> weakListCells(const WeakListRow& row, bool hasIndex);

/// The sheet that writeWeakWorkbook writes: the units, a blank row, and in the first column what stands below. The list
/// must outlive it.
[[nodiscard]] ListSheet weakSheet(const WeakList& list, const Catalogue& catalogue);

} // namespace diaban
