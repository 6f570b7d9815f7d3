// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/box_clusters.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace diaban {

namespace {

/// Sets of boxes that have met.
class Sets {
public:
    explicit Sets(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    std::uint32_t rootOf(std::uint32_t i) {
        while (m_parent[i] != i) {
            i = m_parent[i] = m_parent[m_parent[i]];
        }
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = rootOf(a);
        b = rootOf(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

} // namespace

double gapBetween(const gis::Box& a, const gis::Box& b) noexcept {
    const double x = std::max(a.min.x - b.max.x, b.min.x - a.max.x);
    const double y = std::max(a.min.y - b.max.y, b.min.y - a.max.y);
    return std::max({x, y, 0.0});
}

std::vector<std::uint32_t> clusterBoxes(std::span<const gis::Box> boxes, double gap) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].empty()) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return boxes[a].min.x < boxes[b].min.x; });
    Sets sets(boxes.size());
    std::vector<std::uint32_t> active; // boxes that the sweep line has not left behind
    for (const std::uint32_t next : order) {
        std::erase_if(active, [&](std::uint32_t i) { return boxes[i].max.x + gap < boxes[next].min.x; });
        for (const std::uint32_t i : active) {
            if (gapBetween(boxes[i], boxes[next]) <= gap) {
                sets.join(i, next);
            }
        }
        active.push_back(next);
    }
    std::unordered_map<std::uint32_t, std::uint32_t> numbers;
    std::vector<std::uint32_t> clusters(boxes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        clusters[i] = numbers.try_emplace(sets.rootOf(i), static_cast<std::uint32_t>(numbers.size())).first->second;
    }
    return clusters;
}

} // namespace diaban
