// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_sets.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// Sets that are chosen, and what they cover together. Adding and removing are exact and undo each other.
class ProposalChoice {
public:
    explicit ProposalChoice(const ProposalGraph& graph);

    /// What adding a set would gain: points that are not covered, less its cost; nothing where its units have no room
    /// or its base grows already. How many are chosen is not looked at.
    [[nodiscard]] std::optional<Points> gainOf(std::uint32_t base, std::span<const std::uint32_t> added,
                                               std::span<const std::uint32_t> edges, Points cost) const noexcept;
    [[nodiscard]] std::optional<Points> gainOf(const ProposalSet& set) const noexcept {
        return gainOf(set.base, set.added, set.edges, set.cost);
    }
    [[nodiscard]] std::optional<Points> gainOf(const ProposalSets& sets, std::size_t set) const noexcept {
        return gainOf(sets.base(set), sets.added(set), sets.edges(set), sets.cost(set));
    }

    void add(ProposalSet set);
    /// Takes the set at that place out; the last one moves there.
    ProposalSet take(std::size_t at);
    /// Undoes take(at).
    void putBack(std::size_t at, ProposalSet set);

    [[nodiscard]] const std::vector<ProposalSet>& sets() const noexcept { return m_sets; }
    [[nodiscard]] std::size_t size() const noexcept { return m_sets.size(); }
    [[nodiscard]] bool full() const noexcept { return m_sets.size() >= m_graph->maxProposals; }
    [[nodiscard]] Points value() const noexcept { return m_value; }
    /// Groups that must be together and are in no set chosen.
    [[nodiscard]] std::vector<std::size_t> groupsLeft() const;

private:
    const ProposalGraph* m_graph;
    std::vector<ProposalSet> m_sets;
    std::vector<std::uint32_t> m_covers; ///< of each edge, by how many sets
    std::vector<std::uint32_t> m_joined; ///< of each unit, how many sets it is added to
    std::vector<bool> m_grows;           ///< of each base
    Points m_value = 0;
};

/// Whether a set holds a group.
[[nodiscard]] bool holds(const ProposalGraph& graph, const ProposalSet& set, const std::vector<std::uint32_t>& group);

} // namespace diaban
