// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>

namespace diaban {

/// Where each key of one side stands first, and how often; empty keys are left out. Only asked, never walked, so that
/// the order of the hash shows nowhere. The texts behind the views must outlive it.
class KeyIndex {
public:
    struct Place {
        std::uint32_t first = 0;
        std::uint32_t count = 0; ///< 0: the key is not there
    };

    explicit KeyIndex(std::span<const std::string_view> keys);

    [[nodiscard]] Place find(std::string_view key) const;
    /// How many different keys there are.
    [[nodiscard]] std::size_t size() const noexcept { return m_places.size(); }

private:
    std::unordered_map<std::string_view, Place> m_places;
};

} // namespace diaban
