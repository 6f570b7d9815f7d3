// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <string>
#include <vector>

namespace diaban {

/// Rows that follow each other with one role, as the user counts them. Of a group or a sum each row is told alone.
struct RowRun {
    RowRole role = RowRole::Data;
    std::uint32_t first = 0, last = 0;
    std::string text; ///< of a group or sum its label, of another run the text of its first cell; empty for data
};
[[nodiscard]] std::vector<RowRun> rowRuns(const Grid& grid, const SheetShape& shape);

/// Row numbers as people write them: "3-5, 8, 12-20"; of many the first few and "…".
[[nodiscard]] std::string rowList(const Grid& grid, const std::vector<std::size_t>& rows);

/// Tells of a sheet what it has beside a header in its first row and data below: lines left out, groups, sums.
void tellShape(const Grid& grid, const SheetShape& shape, gis::Problems& problems);

/// The name of a role in JSON: "data", "column_numbers" …
[[nodiscard]] const char* nameOf(RowRole role) noexcept;
[[nodiscard]] const char* nameOf(ColumnRole role) noexcept;

} // namespace diaban
