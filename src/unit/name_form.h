// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/unit/unit_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// One way to read a name: as a whole, or as a unit word with a name behind it.
struct NameReading {
    UnitKind kind = UnitKind::None;
    bool withoutMarks = false; ///< the unit word has lost its diacritics
    std::string toned;         ///< tonedKey without spaces; numbers without leading zeros, a Roman one as digits
    std::string bare;          ///< the same without diacritics
};

/// A name as it is compared, from its strictest form to its loosest.
struct NameForm {
    std::string key;    ///< nameKey
    std::string joined; ///< the same without spaces, hyphens and apostrophes, but told apart between digits
    std::string bare;   ///< the same without diacritics
    std::string toned;  ///< tonedKey, likewise
    bool tones = false; ///< written with tone marks: what it lacks, it was not meant to have
    NameReading whole;
    std::optional<NameReading> split; ///< where the name begins with a unit word

    [[nodiscard]] bool empty() const noexcept { return key.empty(); }
};

[[nodiscard]] NameForm nameFormOf(std::string_view name);

/// How alike two writings of a name are: the strictest of the ways that makes them equal.
enum class Likeness : std::uint8_t {
    Key,       ///< but for case, normal form, white space, hyphens and apostrophes
    Tone,      ///< but for the place of tone marks, and i for y
    UnitWord,  ///< but for unit words, written out, abbreviated or left out, and the writing of numbers
    LostMarks, ///< one is written without any tones, and its diacritics are some of the other's
    BareOnly,  ///< equal without diacritics, but for such that one of them was not meant to have: other names
    None,      ///< different, or with words for different kinds of unit
};

/// Whatever is liker than None shares one of the texts `bare` of the two forms or of their readings.
[[nodiscard]] Likeness likenessOf(const NameForm& a, const NameForm& b);

} // namespace diaban
