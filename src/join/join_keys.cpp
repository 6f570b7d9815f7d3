// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_keys.h"

#include "src/unit/name_key.h"

#include <unordered_map>

namespace diaban {

namespace {

/// Stands between parent and name: no squeezed text holds a control character.
constexpr char kBetween = '\x1f';

} // namespace

SideKeys codeKeys(const std::vector<std::string>& codes) {
    SideKeys side;
    side.keys.assign(codes.begin(), codes.end());
    return side;
}

SideKeys nameKeys(const std::vector<std::string>& names, const std::vector<std::string>* parents) {
    SideKeys side;
    side.made.reserve(names.size());
    std::unordered_map<std::string_view, std::string> parentKeys; // few parents, many names
    for (std::size_t at = 0; at < names.size(); ++at) {
        std::string key = nameKey(names[at]);
        if (parents != nullptr && !key.empty()) {
            const auto [parent, isNew] = parentKeys.try_emplace((*parents)[at]);
            if (isNew) {
                parent->second = nameKey((*parents)[at]) + kBetween;
            }
            key.insert(0, parent->second);
        }
        side.made.push_back(std::move(key));
    }
    side.keys.assign(side.made.begin(), side.made.end());
    return side;
}

} // namespace diaban
