// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/grid.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The columns of a corrections file, in the order in which they are written.
inline constexpr std::array<std::string_view, 8> kCorrectionColumns{"table",     "column",    "parent",  "written",
                                                                    "unit_code", "unit_name", "vintage", "accepted_on"};

/// Where that column stands in a grid whose first row is its header, without regard to case and white space.
[[nodiscard]] std::optional<std::size_t> columnOfGrid(const Grid& grid, std::string_view header);

/// The text of a cell, squeezed NFC, without an apostrophe in front of what a spreadsheet would run.
[[nodiscard]] std::string plainCell(std::string_view cell);

} // namespace diaban
