// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// Row from 1 and column from 0 of a reference such as "AB12"; nothing for another text, or beyond XFD1048576.
struct CellPlace {
    std::uint32_t row = 0;
    std::size_t column = 0;
};
[[nodiscard]] std::optional<CellPlace> cellPlaceOf(std::string_view reference) noexcept;

/// "AB12" for row 12, column 27.
[[nodiscard]] std::string cellReference(std::uint32_t row, std::size_t column);

/// Where a cell stands, for messages: "Biểu 1!AB12", or without a sheet (CSV) the row alone.
[[nodiscard]] std::string placeInSheet(const std::string& sheet, std::uint32_t row, std::size_t column);

} // namespace diaban
