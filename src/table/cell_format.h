// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace diaban {

/// What a number format makes of a number, as far as its meaning goes.
struct CellFormat {
    enum class Kind { General, Percent, Date, Time, DateTime, ZeroPadded } kind = Kind::General;
    std::size_t width = 0; ///< digits of ZeroPadded
};

/// What a format code such as "0.00%", "dd/mm/yyyy" or "00000" means; its first section counts.
[[nodiscard]] CellFormat cellFormatOf(std::string_view code);
/// The same of a built-in format id (ECMA-376 part 1, 18.8.30, with the East Asian dates).
[[nodiscard]] CellFormat builtInCellFormat(std::int64_t id) noexcept;

} // namespace diaban
