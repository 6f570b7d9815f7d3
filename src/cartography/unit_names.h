// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace diaban {

/// How much of a unit's name a label says: "Phường Hàng Trống", "P. Hàng Trống", "Hàng Trống".
enum class NameForm { Full, Short, Bare };

/// The ways to write one name, each as the pieces between which a line may break: "P. Hàng", "Trống".
struct NameForms {
    std::vector<std::string> full, shortened, bare;

    [[nodiscard]] const std::vector<std::string>& in(NameForm form) const noexcept;
};

/// Makes the forms of names from the words for kinds of units and their abbreviations (data/unit_words.json).
class UnitNames {
public:
    UnitNames();

    /// A name without such a word has one form. What is but a number without its word ("Phường 12") keeps it.
    [[nodiscard]] NameForms of(const std::string& name) const;
    /// Of all names; those that would be the same without their words keep these.
    [[nodiscard]] std::vector<NameForms> of(const std::vector<std::string>& names) const;

private:
    struct Word {
        std::string word, folded, shortened;
    };
    std::vector<Word> m_words;
};

/// The names without the words for kinds of units, where they can be told apart so; in one line each.
[[nodiscard]] std::vector<std::string> bareNames(const std::vector<std::string>& names);

} // namespace diaban
