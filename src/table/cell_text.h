// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/grid.h"

#include <string>
#include <string_view>

namespace diaban {

/// gis::squeezeSpace, without its cost for what has nothing to squeeze.
[[nodiscard]] std::string squeezedCell(const std::string& text);

/// True where a cell shows nothing.
[[nodiscard]] bool isBlankCell(const std::string& text);

/// True where no cell of the row shows anything.
[[nodiscard]] bool isBlankRow(const Grid& grid, std::size_t row);

/// The words of a text without diacritics, in lower case, one space between them; signs are spaces. For recognising
/// headers and notes, never for joining: "Đơn vị tính: hộ" gives "don vi tinh ho".
[[nodiscard]] std::string plainWords(std::string_view text);

} // namespace diaban
