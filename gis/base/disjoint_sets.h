// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace gis {

/// Things numbered from 0 that are joined into sets; the least number of a set stands for it.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    [[nodiscard]] std::uint32_t rootOf(std::uint32_t i) noexcept {
        while (m_parent[i] != i) {
            i = m_parent[i] = m_parent[m_parent[i]];
        }
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) noexcept {
        a = rootOf(a);
        b = rootOf(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

} // namespace gis
