// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <cstddef>

namespace diaban::ui {

/// True where rows, columns, sheets or files of a table say their periods themselves.
[[nodiscard]] bool hasOwnPeriods(const TableSource& source);

/// True where a table says no period and another one of the project says its: who compares periods then misses what
/// this table holds.
[[nodiscard]] bool wantsPeriod(const Project& project, std::size_t table);

} // namespace diaban::ui
