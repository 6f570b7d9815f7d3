// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/key_index.h"

namespace diaban {

KeyIndex::KeyIndex(std::span<const std::string_view> keys) {
    m_places.reserve(keys.size());
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (!keys[at].empty()) {
            Place& place = m_places.try_emplace(keys[at], Place{static_cast<std::uint32_t>(at), 0}).first->second;
            ++place.count;
        }
    }
}

KeyIndex::Place KeyIndex::find(std::string_view key) const {
    const auto found = m_places.find(key);
    return found == m_places.end() ? Place{} : found->second;
}

} // namespace diaban
