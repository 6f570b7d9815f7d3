// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"
#include "src/table/table.h"

namespace diaban {

/// Adds what the rows and columns of a sheet were taken for: "header", "roles" and "check_sums" of the JSON, and lines
/// for people.
void addInspectedShape(const Grid& grid, const Table& table, const Session& session, VerbResult& result);

/// "AB" of the column 27.
[[nodiscard]] std::string columnLetters(std::size_t column);

} // namespace diaban
