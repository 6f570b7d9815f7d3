// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace diaban {

/// How one text can be read as a number. Readings differ only for one sign before three last digits: "1.234".
struct NumberReading {
    std::optional<double> point; ///< with a decimal point, groups by comma or space
    std::optional<double> comma; ///< with a decimal comma, groups by point or space
    bool percent = false;
    bool code = false; ///< leading zeros ("00125", "0912.345.678") or more digits than a number keeps: not a number
    bool ungrouped = false; ///< four digits or more before the decimal sign, written without groups

    [[nodiscard]] bool isNumber() const noexcept { return point || comma; }
    [[nodiscard]] bool isAmbiguous() const noexcept { return point && comma && *point != *comma; }
    [[nodiscard]] bool isPlain() const noexcept { return point && comma && *point == *comma; }
};

/// Reads squeezed text: sign + - or U+2212, groups of three only, % at the end, 1.5e-07 only with a signed exponent.
/// Parentheses, units and currencies make no number.
[[nodiscard]] NumberReading readNumber(std::string_view text);

/// True for what sheets put where there is no figure: "đang cập nhật", "-", "…", "n/a", "x", "#DIV/0!", whatever the
/// case.
[[nodiscard]] bool isNotStated(std::string_view text);

} // namespace diaban
