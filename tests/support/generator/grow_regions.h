// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <queue>
#include <tuple>
#include <vector>

namespace generator {

/// Grows regions from starts over a graph: every place goes to the region that reaches it at the least cost, ties to
/// the lower place. `visit(place, reach)` calls reach(neighbour, cost) for each neighbour. Places not reached keep
/// `none`.
struct Start {
    std::uint32_t place;
    double handicap = 0; ///< keeps a region small
};

template <typename Visit>
std::vector<std::uint32_t> growRegions(std::size_t places, const std::vector<Start>& starts, std::uint32_t none,
                                       Visit visit) {
    std::vector<std::uint32_t> region(places, none);
    using Entry = std::tuple<double, std::uint32_t, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (std::uint32_t i = 0; i < starts.size(); ++i) {
        queue.emplace(starts[i].handicap, starts[i].place, i);
    }
    while (!queue.empty()) {
        const auto [cost, place, mine] = queue.top();
        queue.pop();
        if (region[place] != none) {
            continue;
        }
        region[place] = mine;
        const double soFar = cost;
        const std::uint32_t own = mine;
        visit(place, [&](std::uint32_t neighbour, double step) {
            if (region[neighbour] == none) {
                queue.emplace(soFar + step, neighbour, own);
            }
        });
    }
    return region;
}

} // namespace generator
