// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/text_edits.h"

#include <algorithm>
#include <cassert>

namespace diaban {

void TextEdits::replace(TextRange range, std::string text) {
    m_edits.push_back({range, std::move(text)});
}

std::string TextEdits::appliedTo(std::string_view text) const {
    std::vector<Edit> edits = m_edits;
    std::ranges::stable_sort(edits, {}, [](const Edit& edit) { return std::pair(edit.range.begin, edit.range.end); });
    std::string result;
    std::size_t done = 0;
    for (const Edit& edit : edits) {
        assert(edit.range.begin >= done && edit.range.end >= edit.range.begin);
        result.append(text, done, edit.range.begin - done);
        result += edit.text;
        done = edit.range.end;
    }
    return result.append(text, done);
}

} // namespace diaban
