// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/column_reading.h"

#include <array>

namespace diaban {

std::optional<ColumnReading> columnReadingOf(std::string_view word) noexcept {
    for (const auto reading :
         {ColumnReading::DecimalComma, ColumnReading::DecimalPoint, ColumnReading::Fractions, ColumnReading::Text}) {
        if (nameOf(reading) == word) {
            return reading;
        }
    }
    return std::nullopt;
}

std::string_view nameOf(ColumnReading reading) noexcept {
    constexpr std::array<std::string_view, 4> kNames{"comma", "point", "fraction", "text"};
    return kNames.at(static_cast<std::size_t>(reading));
}

} // namespace diaban
