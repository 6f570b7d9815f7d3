// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

namespace diaban {

/// The tones in the order of the tables here; Level has no mark.
enum class Tone : unsigned char { Level, Grave, Hook, Tilde, Acute, Dot };

/// A vowel letter of Vietnamese taken apart: "Ấ" is capital â with Acute.
struct VowelLetter {
    char32_t base = 0; ///< one of aăâeêioôơuưy, in lower case
    Tone tone = Tone::Level;
    bool capital = false;
};

/// The vowel letter (composed) as its parts; nothing for any other letter.
[[nodiscard]] std::optional<VowelLetter> vowelLetterOf(char32_t letter) noexcept;

/// The composed letter of these parts; `base` is one of aăâeêioôơuưy.
[[nodiscard]] char32_t composed(const VowelLetter& letter) noexcept;

/// The capital of a letter of Vietnamese; any other letter as it is.
[[nodiscard]] char32_t capitalOf(char32_t letter) noexcept;

} // namespace diaban
