// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_choice.h"

#include <algorithm>

namespace diaban {

ProposalChoice::ProposalChoice(const ProposalGraph& graph)
    : m_graph(&graph), m_covers(graph.edges.size(), 0), m_joined(graph.size(), 0), m_grows(graph.bases.size(), false) {}

std::optional<Points> ProposalChoice::gainOf(std::uint32_t base, std::span<const std::uint32_t> added,
                                             std::span<const std::uint32_t> edges, Points cost) const noexcept {
    if (base != ProposalSet::kNoBase && m_grows[base]) {
        return std::nullopt;
    }
    for (const std::uint32_t unit : added) {
        if (m_joined[unit] >= m_graph->room[unit]) {
            return std::nullopt;
        }
    }
    Points gain = -cost;
    for (const std::uint32_t edge : edges) {
        gain += m_covers[edge] == 0 ? m_graph->edges[edge].points : 0;
    }
    return gain;
}

void ProposalChoice::add(ProposalSet set) {
    m_value -= set.cost;
    for (const std::uint32_t edge : set.edges) {
        m_value += m_covers[edge]++ == 0 ? m_graph->edges[edge].points : 0;
    }
    for (const std::uint32_t unit : set.added) {
        ++m_joined[unit];
    }
    if (!set.isNew()) {
        m_grows[set.base] = true;
    }
    m_sets.push_back(std::move(set));
}

ProposalSet ProposalChoice::take(std::size_t at) {
    std::swap(m_sets[at], m_sets.back());
    ProposalSet set = std::move(m_sets.back());
    m_sets.pop_back();
    m_value += set.cost;
    for (const std::uint32_t edge : set.edges) {
        m_value -= --m_covers[edge] == 0 ? m_graph->edges[edge].points : 0;
    }
    for (const std::uint32_t unit : set.added) {
        --m_joined[unit];
    }
    if (!set.isNew()) {
        m_grows[set.base] = false;
    }
    return set;
}

void ProposalChoice::putBack(std::size_t at, ProposalSet set) {
    add(std::move(set));
    std::swap(m_sets[at], m_sets.back());
}

std::vector<std::size_t> ProposalChoice::groupsLeft() const {
    std::vector<std::size_t> left;
    for (std::size_t group = 0; group < m_graph->together.size(); ++group) {
        if (std::ranges::none_of(
                m_sets, [&](const ProposalSet& set) { return holds(*m_graph, set, m_graph->together[group]); })) {
            left.push_back(group);
        }
    }
    return left;
}

bool holds(const ProposalGraph& graph, const ProposalSet& set, const std::vector<std::uint32_t>& group) {
    return std::ranges::all_of(group, [&](std::uint32_t unit) {
        return std::ranges::binary_search(set.added, unit) ||
               (!set.isNew() && std::ranges::binary_search(graph.bases[set.base], unit));
    });
}

} // namespace diaban
