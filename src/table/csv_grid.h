// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <string>

namespace diaban {

/// Reads a CSV. Every record has as many cells as the first one: missing ones are empty and told, further ones that
/// hold text are an error. Throws gis::Error{BadInput}: ids "table.*" with the line.
[[nodiscard]] Grid readCsvGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
