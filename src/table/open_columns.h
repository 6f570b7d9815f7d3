// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban {

/// The error that asks how an open column is to be read: "value.open_number" with both readings of its first open cell,
/// or "value.open_fraction"; the other open columns are named too.
[[nodiscard]] gis::Error openColumnError(const Table& table, std::size_t column);

/// Throws it for the first open column that is not among `asText` (headers, as columnOf takes them; empty ones are
/// none): for those who use every column.
void requireSettled(const Table& table, const std::vector<std::string>& asText);

/// Warns of each open column that it is left as text.
void tellOpenColumns(const Table& table, gis::Problems& problems);

} // namespace diaban
