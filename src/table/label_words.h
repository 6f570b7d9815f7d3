// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace diaban {

/// The level that the first word of a name says, upper levels first. None: "Tân Lập", "Quản Bạ".
enum class UnitLevel : std::uint8_t { Region, Province, District, Commune, Hamlet, None };

/// The level of a squeezed name: "Huyện A", "TX. B", "XÃ C". Fast, for each row of a large table.
[[nodiscard]] UnitLevel unitLevelOf(std::string_view name) noexcept;

/// What the first words of a label say of sums. All: "Tổng cộng", "Toàn tỉnh"; Any: "Cộng", whose rows its place says;
/// Named: "Cộng huyện A", "Cộng (I)". Never a commune's name such as Cộng Hòa, Tổng Cọt or Toàn Thắng.
enum class SumWord : std::uint8_t { None, All, Any, Named };

/// The sum that a squeezed label speaks of. Fast for labels that speak of none.
[[nodiscard]] SumWord sumWordOf(std::string_view label);

/// "huyện A" of "Cộng huyện A:"; empty where the label names no unit.
[[nodiscard]] std::string summedUnit(std::string_view label);

/// How rows are numbered: 1 · I · A · 1.2 (Steps) · anything else.
enum class Ordinal : std::uint8_t { Blank, Arabic, Roman, Letter, Steps, Other };

/// The kind of a squeezed number of a row: "12", "II.", "a)", "(1)", "1.2".
[[nodiscard]] Ordinal ordinalOf(std::string_view text) noexcept;

/// A name without the number before it and a count behind it: "II. Huyện A (12 xã):" gives "Huyện A".
[[nodiscard]] std::string withoutOrdinal(std::string_view label);

} // namespace diaban
