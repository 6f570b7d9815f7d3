// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/legacy_text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace diaban {

/// How many of the different words with letters beyond ASCII are Vietnamese by each reading of a text that shows as
/// Western letters.
struct SyllableCounts {
    std::size_t words = 0;
    std::size_t asShown = 0;
    std::array<std::size_t, kLegacyEncodings.size()> legacy{}; ///< in the order of kLegacyEncodings

    [[nodiscard]] std::size_t of(LegacyEncoding encoding) const noexcept {
        return legacy.at(static_cast<std::size_t>(encoding));
    }
    void add(const SyllableCounts& other) noexcept;
};

/// The legacy encoding that speaks best for a text.
struct EncodingChoice {
    LegacyEncoding best = LegacyEncoding::Tcvn3;
    std::optional<LegacyEncoding> rival; ///< one that does about as well, so that the choice is open
};
/// Nothing where no encoding makes Vietnamese of most words.
[[nodiscard]] std::optional<EncodingChoice> chooseEncoding(const SyllableCounts& counts) noexcept;

/// Gathers the different words of a text; the first few thousand are enough.
class EncodingEvidence {
public:
    /// `western`: as it shows, in UTF-8. Words of ASCII alone say nothing, nor do words with letters beyond Latin-1.
    void add(std::string_view western);
    [[nodiscard]] const SyllableCounts& counts() const noexcept { return m_counts; }
    /// A word that two encodings read as different syllables; empty where there is none.
    [[nodiscard]] std::string wordBetween(LegacyEncoding one, LegacyEncoding other) const;

private:
    void addWord(std::u32string_view word);

    SyllableCounts m_counts;
    std::unordered_set<std::string> m_seen;
    std::vector<std::string> m_words; ///< in the order of the text
};

/// How many words with letters beyond ASCII a text has, and how many of them are Vietnamese syllables.
struct SyllableShare {
    std::size_t words = 0;
    std::size_t valid = 0;

    [[nodiscard]] bool all() const noexcept { return valid == words; }
};
[[nodiscard]] SyllableShare syllablesOf(std::string_view text);

} // namespace diaban
