// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

namespace diaban {

/// The figure that a column of a joined table gives, in the column's period or else the table's: its numbers, or its
/// yes and no where the source says that the figure is a status. Throws as Table::requireColumn, requireNumbers and
/// statusColumn.
[[nodiscard]] Figure columnFigure(const TableSource& source, const FigureColumn& column, const JoinedTable& joined,
                                  gis::Problems& problems);

} // namespace diaban
