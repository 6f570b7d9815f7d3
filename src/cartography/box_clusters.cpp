// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/box_clusters.h"

#include "gis/base/disjoint_sets.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <unordered_map>

namespace diaban {

namespace {

/// What a line sweeping east has passed and still touches: stretches of y that do not overlap, each with the box that
/// reaches furthest there. All boxes that cover one place of the line are in one set, so one of them is enough.
class Skyline {
public:
    Skyline(gis::DisjointSets& sets, double gap) : m_sets(sets), m_gap(gap) {}

    void add(const gis::Box& box, std::uint32_t number) {
        const double bottom = box.min.y;
        const double top = std::max(box.max.y + m_gap, std::nextafter(bottom, std::numeric_limits<double>::infinity()));
        const Stretch own{top, box.max.x + m_gap, number};
        auto at = m_stretches.upper_bound(bottom);
        while (at != m_stretches.begin() && std::prev(at)->second.top >= bottom) {
            --at;
        }
        double free = bottom; // up to here the new box is in
        while (at != m_stretches.end() && at->first <= top) {
            const auto [low, met] = *at;
            if (met.reach < box.min.x) {
                at = m_stretches.erase(at);
                continue;
            }
            m_sets.join(met.number, number);
            if (met.reach >= own.reach) {
                put(free, std::min(low, top), own);
                free = std::max(free, met.top);
                ++at;
                continue;
            }
            at = m_stretches.erase(at);
            put(low, bottom, met);
            put(top, met.top, met);
        }
        put(free, top, own);
    }

private:
    struct Stretch {
        double top, reach;
        std::uint32_t number;
    };
    void put(double bottom, double top, Stretch stretch) {
        if (bottom < top) {
            stretch.top = top;
            m_stretches.insert_or_assign(bottom, stretch);
        }
    }

    gis::DisjointSets& m_sets;
    double m_gap;
    std::map<double, Stretch> m_stretches; ///< by their bottom
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
    gis::DisjointSets sets(boxes.size());
    Skyline skyline(sets, gap);
    for (const std::uint32_t next : order) {
        skyline.add(boxes[next], next);
    }
    std::unordered_map<std::uint32_t, std::uint32_t> numbers;
    std::vector<std::uint32_t> clusters(boxes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        clusters[i] = numbers.try_emplace(sets.rootOf(i), static_cast<std::uint32_t>(numbers.size())).first->second;
    }
    return clusters;
}

} // namespace diaban
