// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/table.h"

namespace diaban {

/// Gives the rows below a text their text where it is merged down a column of texts; and down the column of parents
/// also where only its first row has it: each text stands once, over blanks. Both are told. Figures are left alone:
/// one figure of three rows is not that of each.
void fillMergedTexts(const Grid& grid, Table& table, gis::Problems& problems);

/// Adds the column of the group over each row, unless no row has one or the table has a column of parents.
void addGroupColumn(const Grid& grid, Table& table, gis::Problems& problems);

} // namespace diaban
