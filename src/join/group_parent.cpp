// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/group_parent.h"

#include "src/unit/name_key.h"
#include "src/unit/unit_words.h"

#include <set>
#include <string>

namespace diaban {

namespace {

/// "quỳnh lưu" of "huyện quỳnh lưu", "thị xã …", "tp. …": what stands behind the unit word.
std::string withoutUnitWord(const std::string& key) {
    std::string rest = key;
    for (int words = 0; words < 2 && beginsWithUnitWord(rest); ++words) {
        const auto end = rest.find_first_of(" .");
        const auto start = end == std::string::npos ? end : rest.find_first_not_of(" .", end);
        if (start == std::string::npos) {
            break;
        }
        const bool twoWords = rest.starts_with("thị ") || rest.starts_with("thành ");
        rest.erase(0, start);
        if (twoWords && rest.find(' ') != std::string::npos) {
            rest.erase(0, rest.find(' ') + 1);
        }
    }
    return rest;
}

} // namespace

std::optional<std::size_t> groupParent(const Units& units, const Table& table) {
    if (!table.derivedParent) {
        return std::nullopt;
    }
    std::set<std::string> parents;
    for (const std::string& parent : std::set<std::string>(units.parents.begin(), units.parents.end())) {
        if (!parent.empty()) {
            parents.insert(withoutUnitWord(nameKey(parent)));
        }
    }
    const auto& texts = table.columns[*table.derivedParent].texts;
    std::size_t named = 0;
    std::size_t met = 0;
    for (const std::string& text : std::set<std::string>(texts.begin(), texts.end())) {
        named += text.empty() ? 0U : 1U;
        met += !text.empty() && parents.contains(withoutUnitWord(nameKey(text))) ? 1U : 0U;
    }
    return met > 0 && 2 * met >= named ? table.derivedParent : std::nullopt;
}

} // namespace diaban
