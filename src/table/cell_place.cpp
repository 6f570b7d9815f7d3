// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_place.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kMostColumns = 16'384;
constexpr std::uint32_t kMostRows = 1'048'576;

} // namespace

std::optional<CellPlace> cellPlaceOf(std::string_view reference) noexcept {
    std::size_t at = 0;
    std::size_t column = 0;
    while (at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= kMostColumns) {
        column = column * 26 + static_cast<std::size_t>(reference[at] - 'A') + 1;
        ++at;
    }
    const auto digits = at;
    std::uint32_t row = 0;
    while (at < reference.size() && reference[at] >= '0' && reference[at] <= '9' && row <= kMostRows) {
        row = row * 10 + static_cast<std::uint32_t>(reference[at] - '0');
        ++at;
    }
    if (digits == 0 || at == digits || at != reference.size() || column > kMostColumns || row == 0 || row > kMostRows) {
        return std::nullopt;
    }
    return CellPlace{row, column - 1};
}

std::string cellReference(std::uint32_t row, std::size_t column) {
    std::string letters;
    for (auto left = column + 1; left > 0; left = (left - 1) / 26) {
        letters += static_cast<char>('A' + static_cast<char>((left - 1) % 26));
    }
    std::reverse(letters.begin(), letters.end());
    return letters + std::to_string(row);
}

std::string placeInSheet(const std::string& sheet, std::uint32_t row, std::size_t column) {
    return sheet.empty() ? std::to_string(row) : sheet + "!" + cellReference(row, column);
}

} // namespace diaban
