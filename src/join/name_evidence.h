// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/key_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What the names of units are in the loosest tier, for telling a column of names from others: without diacritics,
/// under their unit word and without it. A value with a unit word meets only units of that kind or without such a word,
/// so that a column of districts does not meet the communes of the same names. Plain numbers meet nothing: a numbering
/// of rows is no column of wards.
class NameEvidence {
public:
    explicit NameEvidence(const std::vector<std::string>& names);

    /// The keys; a unit's have its place, modulo the number of units.
    [[nodiscard]] const KeyIndex& index() const noexcept { return m_index; }
    /// The key by which a value is looked for in the index; empty where it meets nothing.
    [[nodiscard]] std::string keyOf(const std::string& value) const;
    /// Whether that key is of a name written as the layer has it, but for case and spaces.
    [[nodiscard]] static bool isExact(std::string_view key) noexcept;

private:
    std::vector<std::string> m_keys;
    KeyIndex m_index;
};

} // namespace diaban
