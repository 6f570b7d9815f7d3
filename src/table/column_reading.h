// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace diaban {

/// How a user says that a column is to be read.
enum class ColumnReading {
    DecimalComma, ///< 1.234,5
    DecimalPoint, ///< 1,234.5
    Fractions,    ///< 56/64: a numerator and a denominator
    Text,
};

/// "comma", "point", "fraction", "text"; nothing for another word.
[[nodiscard]] std::optional<ColumnReading> columnReadingOf(std::string_view word) noexcept;
[[nodiscard]] std::string_view nameOf(ColumnReading reading) noexcept;

/// All of those words, for messages.
inline constexpr std::string_view kColumnReadings = "comma, point, fraction, text";

} // namespace diaban
