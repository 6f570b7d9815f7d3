// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// The letters that a text of so many may differ in and still be taken for a slip of another: 1, from 8 on 2; none in
/// texts of one or two, of which every other one would be a slip.
[[nodiscard]] constexpr std::size_t slipsAllowed(std::size_t letters) noexcept {
    constexpr std::size_t kShort = 3;
    constexpr std::size_t kLong = 8;
    return letters < kShort ? 0 : (letters < kLong ? 1 : 2);
}

/// Texts within scopes, to be asked for those that differ by a slip or two. Two texts that differ by so many share what
/// is left of their beginnings when so many letters are left out, so that a question looks at few texts, not at all.
/// Source: W. Garbe's symmetric delete spelling correction (SymSpell), with its prefixes of seven letters.
class NearTexts {
public:
    struct Near {
        std::uint32_t text = 0;   ///< in the order of adding
        std::size_t distance = 0; ///< editDistance
    };

    /// To be called for every text before the first question.
    void add(std::string text, std::uint32_t scope);
    void finish();

    /// The texts of that scope no farther than slipsAllowed, in the order of adding; of very many that are all alike at
    /// most kMostLookedAt are compared.
    [[nodiscard]] std::vector<Near> near(std::string_view text, std::uint32_t scope) const;

    static constexpr std::size_t kMostLookedAt = 500;

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t text = 0;
        auto operator<=>(const Entry&) const = default;
    };

    std::vector<std::string> m_texts;
    std::vector<std::uint32_t> m_scopes;
    std::vector<Entry> m_entries; ///< sorted
};

} // namespace diaban
