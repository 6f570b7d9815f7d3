// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/body_rows.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// The rows that stand over others though neither a word nor a number says so: the figures of each are exactly the
/// sums of the rows below it, down to the next such row or the end, in every column that adds up. Empty where a single
/// row of the table does not fit, or where the figures are so small that chance does as well.
[[nodiscard]] std::vector<std::size_t> unsaidGroups(const Grid& grid, const SheetShape& shape,
                                                    const std::vector<BodyRow>& body);

/// Marks a last row without a unit word as the total where its figures are exactly the sums of all rows above.
void markUnsaidTotal(const Grid& grid, const SheetShape& shape, std::vector<BodyRow>& body);

} // namespace diaban
