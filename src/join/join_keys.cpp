// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_keys.h"

#include "src/unit/name_key.h"

namespace diaban {

namespace {

/// Stands between parent and key: no squeezed text holds a control character.
constexpr char kBetween = '\x1f';

template <typename AsKey>
SideKeys keysWithin(const std::vector<std::string>& texts, const std::vector<std::uint32_t>& scopes,
                    const AsKey& asKey) {
    SideKeys side;
    side.made.reserve(texts.size());
    for (std::size_t at = 0; at < texts.size(); ++at) {
        std::string key = asKey(texts[at]);
        if (!key.empty()) {
            key.insert(0, std::to_string(scopes[at]) + kBetween);
        }
        side.made.push_back(std::move(key));
    }
    side.keys.assign(side.made.begin(), side.made.end());
    return side;
}

} // namespace

std::vector<std::size_t> KeyColumns::parents() const {
    std::vector<std::size_t> columns;
    if (parent) {
        columns.push_back(*parent);
        columns.insert(columns.end(), above.begin(), above.end());
    }
    return columns;
}

SideKeys codeKeys(const std::vector<std::string>& codes) {
    SideKeys side;
    side.keys.assign(codes.begin(), codes.end());
    return side;
}

SideKeys scopedKeys(const std::vector<std::string>& codes, const std::vector<std::uint32_t>& scopes) {
    return keysWithin(codes, scopes, [](const std::string& code) { return code; });
}

SideKeys scopedNameKeys(const std::vector<std::string>& names, const std::vector<std::uint32_t>& scopes) {
    return keysWithin(names, scopes, [](const std::string& name) { return nameKey(name); });
}

} // namespace diaban
