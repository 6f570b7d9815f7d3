// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/neighbour_graph.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace gis {

NeighbourGraph::NeighbourGraph(std::size_t units, std::span<const NeighbourPair> pairs, Contact contact)
    : m_start(units + 1) {
    const auto counts = [contact](const NeighbourPair& pair) {
        return contact == Contact::Queen || pair.contact == Contact::Rook;
    };
    for (const NeighbourPair& pair : pairs) {
        if (counts(pair)) {
            ++m_start[pair.first + 1];
            ++m_start[pair.second + 1];
        }
    }
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    m_neighbours.resize(m_start.back());
    std::vector<std::uint32_t> at(m_start.begin(), m_start.end() - 1);
    for (const NeighbourPair& pair : pairs) {
        if (counts(pair)) {
            m_neighbours[at[pair.first]++] = pair.second;
            m_neighbours[at[pair.second]++] = pair.first;
        }
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        std::sort(m_neighbours.begin() + m_start[unit], m_neighbours.begin() + m_start[unit + 1]);
    }
}

std::vector<std::uint32_t> islands(const NeighbourGraph& graph) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t unit = 0; unit < graph.size(); ++unit) {
        if (graph[unit].empty()) {
            found.push_back(unit);
        }
    }
    return found;
}

std::vector<std::uint32_t> components(const NeighbourGraph& graph) {
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> component(graph.size(), kNone);
    std::vector<std::uint32_t> open;
    std::uint32_t count = 0;
    for (std::uint32_t start = 0; start < graph.size(); ++start) {
        if (component[start] != kNone) {
            continue;
        }
        component[start] = count;
        open.assign(1, start);
        while (!open.empty()) {
            const std::uint32_t unit = open.back();
            open.pop_back();
            for (const std::uint32_t next : graph[unit]) {
                if (component[next] == kNone) {
                    component[next] = count;
                    open.push_back(next);
                }
            }
        }
        ++count;
    }
    return component;
}

std::vector<std::uint32_t> neighboursOfOrder(const NeighbourGraph& graph, std::uint32_t unit, std::size_t order) {
    std::unordered_set<std::uint32_t> seen{unit};
    std::vector<std::uint32_t> ring{unit};
    for (std::size_t step = 0; step < order; ++step) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t from : ring) {
            std::copy_if(graph[from].begin(), graph[from].end(), std::back_inserter(next),
                         [&](std::uint32_t to) { return seen.insert(to).second; });
        }
        ring = std::move(next);
    }
    std::sort(ring.begin(), ring.end());
    return ring;
}

} // namespace gis
