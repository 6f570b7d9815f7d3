// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace diaban {

/// What the word in front of a name says of the unit; None where there is no such word.
enum class UnitKind : std::uint8_t {
    None,
    Commune,       ///< xã
    Ward,          ///< phường
    Township,      ///< thị trấn
    SpecialZone,   ///< đặc khu
    UrbanDistrict, ///< quận
    RuralDistrict, ///< huyện
    Town,          ///< thị xã
    City,          ///< thành phố, thủ đô
    Province,      ///< tỉnh
};

/// A name without the word for its kind.
struct KindAndRest {
    UnitKind kind = UnitKind::None;
    bool withoutMarks = false; ///< the word has lost its diacritics ("xa", "phuong"), so it may be part of a name
    std::string_view rest;     ///< into the name; all of it where the kind is None
};

/// Takes the unit word off a name folded as nameKey does: Xã/X., Phường/P., Thị trấn/TT., Đặc khu/ĐK., Quận/Q.,
/// Huyện/H., Thị xã/TX., Thành phố/TP., Tỉnh/T.; "P1" and "Q.3" too. Only where a name stays behind it.
[[nodiscard]] KindAndRest splitUnitWord(std::string_view foldedName);

/// Whether both may be one unit: of the same kind, or one without a word for it.
[[nodiscard]] constexpr bool kindsAgree(UnitKind a, UnitKind b) noexcept {
    return a == b || a == UnitKind::None || b == UnitKind::None;
}

} // namespace diaban
