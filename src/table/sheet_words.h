// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// What the words of a line say that it is; None for most.
enum class LineMark : std::uint8_t {
    None,
    Office, ///< "UBND TỈNH …", "Độc lập - Tự do - Hạnh phúc", "Biểu số 1", "(Kèm theo …)"
    UnitNote,
    PlaceAndDate,
    Note,
    Signature,
};

/// Of one squeezed cell.
[[nodiscard]] LineMark lineMarkOf(const std::string& text);

/// What a column holds by its squeezed header, of how much weight (from 0, more is better); nothing for a header that
/// says nothing of units. A header over districts alone is a Parent.
struct HeaderMeaning {
    ColumnRole role = ColumnRole::Text;
    int weight = 0;
};
[[nodiscard]] std::optional<HeaderMeaning> meaningOfHeader(const std::string& header);

/// The mark of a column below its header: "(3)", "3", "A", "a", "III", "-3" (a sheet's reading of "(3)"), "3=2/1".
struct ColumnMark {
    std::optional<int> number; ///< nothing for a letter, a Roman number, "[3a]"
    bool sure = false;         ///< a bare "3" or "a" may also be a figure or a name
};
[[nodiscard]] std::optional<ColumnMark> columnMarkOf(std::string_view text);

} // namespace diaban
