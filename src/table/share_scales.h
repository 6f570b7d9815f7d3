// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

namespace diaban {

/// Warns where some figures of a column look like parts of one (0.97) and others like percent (97): all are between 0
/// and 100, none between 1 and 20, and those up to 1, times 100, lie among the others.
void tellSharesOfTwoScales(const Table& table, const TableColumn& column, gis::Problems& problems);

} // namespace diaban
