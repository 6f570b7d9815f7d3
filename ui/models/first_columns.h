// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/list_sheet.h"

#include <cstddef>
#include <vector>

namespace diaban::ui {

/// The same list with these columns first, in that order, and the others behind them: what a narrow window shows.
[[nodiscard]] ListSheet withFirst(ListSheet list, const std::vector<std::size_t>& first);

} // namespace diaban::ui
