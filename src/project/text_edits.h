// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_places.h"

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Changes of a text, gathered in any order and applied at once.
class TextEdits {
public:
    /// Ranges of one text may touch, not overlap.
    void replace(TextRange range, std::string text);
    /// What is inserted at one place comes out in the order of the calls, before a replacement that begins there.
    void insert(std::size_t at, std::string text) { replace({at, at}, std::move(text)); }
    void remove(TextRange range) { replace(range, {}); }

    [[nodiscard]] bool empty() const noexcept { return m_edits.empty(); }
    [[nodiscard]] std::string appliedTo(std::string_view text) const;

private:
    struct Edit {
        TextRange range;
        std::string text;
    };
    std::vector<Edit> m_edits;
};

} // namespace diaban
