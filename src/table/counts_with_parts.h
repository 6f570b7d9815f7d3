// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

namespace diaban {

/// Warns of a column whose header counts whole things ("Số hộ") while a tenth of its figures or more have decimals,
/// mostly three, and are below 1,000: a spreadsheet of another country took "2.333" for two and a third.
void tellCountsWithParts(const Table& table, const TableColumn& column, gis::Problems& problems);

} // namespace diaban
