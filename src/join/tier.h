// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

namespace diaban {

/// What made a pair of row and unit, the surest first.
enum class Tier : std::uint8_t {
    Code,         ///< the same code
    Correction,   ///< a person said so, in a corrections file
    Exact,        ///< the same name, letter by letter
    CaseSpace,    ///< but for case, normal form, white space, hyphens and apostrophes
    Tone,         ///< but for the place of tone marks, and i for y
    UnitWord,     ///< but for unit words and the writing of numbers
    NoDiacritics, ///< one side has lost its tones and other diacritics, and no other name of the parent is like it
};

inline constexpr std::array kTiers{Tier::Code, Tier::Correction, Tier::Exact,       Tier::CaseSpace,
                                   Tier::Tone, Tier::UnitWord,   Tier::NoDiacritics};

/// The tier's key in reports: "code", "correction", "exact", "case_space", "tone", "unit_word", "no_diacritics".
[[nodiscard]] const char* nameOf(Tier tier) noexcept;

} // namespace diaban
