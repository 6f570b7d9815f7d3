// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace diaban {

/// Why a unit is suggested for a row (or a row for a unit) although they were not joined.
enum class Reason : std::uint8_t {
    Taken,       ///< the unit has a row already, or several rows mean it
    OtherParent, ///< the name is like, but under another parent, or the row's is not known
    UnitWord,    ///< the words for the kind of unit differ: Xã and Phường
    Ambiguous,   ///< the name fits this unit as well as others
    OtherCode,   ///< the name fits; the codes differ
    Diacritics,  ///< the names differ by diacritics: Ba Tơ and Ba Tô
    Letters,     ///< the names differ by a letter or two
};

/// The reason's key in reports: "taken", "other_parent", "unit_word", "ambiguous", "other_code", "diacritics",
/// "letters".
[[nodiscard]] const char* nameOf(Reason reason) noexcept;

/// One suggestion. Never joined by itself: a person accepts it through a corrections file.
struct Suggestion {
    std::optional<std::size_t> unit; ///< suggested for a row
    std::optional<std::size_t> row;  ///< suggested for a unit
    std::string key;                 ///< code of the unit, or what the row writes
    std::string name;
    std::string parent;
    std::size_t distance = 0; ///< letters that differ, diacritics apart
    Reason reason = Reason::Letters;
};

} // namespace diaban
