// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_sets.h"

#include <algorithm>

namespace diaban {

ProposalSet proposalSet(const ProposalGraph& graph, std::uint32_t base, std::vector<std::uint32_t> added) {
    ProposalSet set{base, std::move(added), {}, 0};
    const std::vector<std::uint32_t> units = unitsOf(graph, set);
    for (const std::uint32_t unit : set.added) {
        for (const ProposalGraph::Side& side : graph.around(unit)) {
            const bool inside = std::ranges::binary_search(units, side.unit);
            const bool bothAdded = std::ranges::binary_search(set.added, side.unit);
            if (inside && graph.edges[side.edge].points > 0 && (!bothAdded || unit < side.unit)) {
                set.edges.push_back(side.edge);
            }
        }
    }
    std::ranges::sort(set.edges);
    set.cost = graph.cost(set.isNew(), set.added.size());
    return set;
}

std::vector<std::uint32_t> unitsOf(const ProposalGraph& graph, const ProposalSet& set) {
    if (set.isNew()) {
        return set.added;
    }
    std::vector<std::uint32_t> units = graph.bases[set.base];
    units.insert(units.end(), set.added.begin(), set.added.end());
    std::ranges::sort(units);
    return units;
}

bool allowed(const ProposalGraph& graph, const ProposalSet& set) {
    const std::vector<std::uint32_t> units = unitsOf(graph, set);
    if (set.added.empty() || units.size() < 2 || units.size() > graph.maxUnits) {
        return false;
    }
    for (const std::uint32_t unit : set.added) {
        for (const std::uint32_t other : units) {
            if (unit != other && !graph.mayJoin(unit, other)) {
                return false;
            }
        }
    }
    return graph.contiguous(units);
}

void ProposalSets::add(std::uint32_t base, std::span<const std::uint32_t> added, std::span<const std::uint32_t> edges,
                       Points cost) {
    m_base.push_back(base);
    m_cost.push_back(cost);
    m_added.insert(m_added.end(), added.begin(), added.end());
    std::sort(m_added.begin() + static_cast<std::ptrdiff_t>(m_addedStart.back()), m_added.end());
    m_addedStart.push_back(m_added.size());
    m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    std::sort(m_edges.begin() + static_cast<std::ptrdiff_t>(m_edgeStart.back()), m_edges.end());
    m_edgeStart.push_back(m_edges.size());
}

void ProposalSets::closeRoot(std::uint32_t most) {
    const std::uint32_t begin = m_roots.empty() ? 0 : m_roots.back().end;
    if (begin < size()) {
        m_roots.push_back({begin, static_cast<std::uint32_t>(size()), most});
    }
}

ProposalSet ProposalSets::operator[](std::size_t set) const {
    return {m_base[set], {added(set).begin(), added(set).end()}, {edges(set).begin(), edges(set).end()}, m_cost[set]};
}

} // namespace diaban
