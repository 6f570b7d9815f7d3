// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/body_rows.h"
#include "src/table/group_rows.h"

#include <vector>

namespace diaban {

/// Gives the body rows their roles and fills data rows, groups and sums of the shape. A sum row may stand above or
/// below the rows it sums; which they are is left open between the likely ranges.
void settleRows(const Grid& grid, const std::vector<BodyRow>& body, const GroupRows& groups, SheetShape& shape);

} // namespace diaban
