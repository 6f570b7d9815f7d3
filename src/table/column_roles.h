// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// Fills the roles of the columns of a shape whose headers are known, and which of them name and number the units:
/// by the words of headers, then by what stands in the sheet's rows `body`, of which some hundred are looked at.
void findColumnRoles(const Grid& grid, const std::vector<std::size_t>& body, SheetShape& shape);

} // namespace diaban
