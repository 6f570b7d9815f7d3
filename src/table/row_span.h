// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <optional>
#include <string_view>
#include <vector>

namespace diaban {

/// Rows as people write them: "4", "4-6", "4..6"; nothing for another text, row 0, or an end before the start.
[[nodiscard]] std::optional<RowSpan> rowSpanOf(std::string_view written);

/// Rows of a list "5, 9, 12-14", at most a thousand; nothing where one of its parts is none.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> rowsOfList(std::string_view written);

} // namespace diaban
