// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/cluster/proposal_graph.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace diaban {

/// One set of units that could be proposed: a new cluster, or members for a base.
struct ProposalSet {
    std::uint32_t base = kNoBase;
    std::vector<std::uint32_t> added; ///< ascending
    std::vector<std::uint32_t> edges; ///< worth points, that the cluster would then cover; ascending
    Points cost = 0;

    static constexpr std::uint32_t kNoBase = UINT32_MAX;
    [[nodiscard]] bool isNew() const noexcept { return base == kNoBase; }
};

/// The set of a base (or none) with these added, ascending; edges and cost worked out.
[[nodiscard]] ProposalSet proposalSet(const ProposalGraph& graph, std::uint32_t base, std::vector<std::uint32_t> added);
/// All units of the cluster as it would be, ascending.
[[nodiscard]] std::vector<std::uint32_t> unitsOf(const ProposalGraph& graph, const ProposalSet& set);
/// Whether it is contiguous, not too large, and keeps the rules about pairs of units. Room is not looked at.
[[nodiscard]] bool allowed(const ProposalGraph& graph, const ProposalSet& set);

/// Many sets in flat arrays, by root: the lowest unit of new ones, then the bases.
class ProposalSets {
public:
    struct Root {
        std::uint32_t begin;
        std::uint32_t end;
        std::uint32_t most; ///< of these sets that can be chosen at the same time
    };

    void add(std::uint32_t base, std::span<const std::uint32_t> added, std::span<const std::uint32_t> edges,
             Points cost);
    /// Those added since the last one are of one root.
    void closeRoot(std::uint32_t most);

    [[nodiscard]] std::size_t size() const noexcept { return m_base.size(); }
    /// Units and edges of all sets together.
    [[nodiscard]] std::size_t entries() const noexcept { return m_added.size() + m_edges.size(); }
    [[nodiscard]] std::uint32_t base(std::size_t set) const noexcept { return m_base[set]; }
    [[nodiscard]] Points cost(std::size_t set) const noexcept { return m_cost[set]; }
    [[nodiscard]] std::span<const std::uint32_t> added(std::size_t set) const noexcept {
        return {m_added.data() + m_addedStart[set], m_added.data() + m_addedStart[set + 1]};
    }
    [[nodiscard]] std::span<const std::uint32_t> edges(std::size_t set) const noexcept {
        return {m_edges.data() + m_edgeStart[set], m_edges.data() + m_edgeStart[set + 1]};
    }
    [[nodiscard]] const std::vector<Root>& roots() const noexcept { return m_roots; }
    [[nodiscard]] ProposalSet operator[](std::size_t set) const;

private:
    std::vector<std::uint32_t> m_base;
    std::vector<Points> m_cost;
    std::vector<std::size_t> m_addedStart{0}, m_edgeStart{0};
    std::vector<std::uint32_t> m_added, m_edges;
    std::vector<Root> m_roots;
};

/// All sets that can be of use, in a fixed order. Left out are those that do not pay even alone, and those with a
/// member that adds nothing and joins nothing, unless they hold a whole group that must be together. `limit` sets at
/// most: nothing where there are more, or where they are so large that they would fill the memory, found out after so
/// many steps. Tells how many units it began with as
/// "stage.proposals.search".
[[nodiscard]] std::optional<ProposalSets> allProposalSets(const ProposalGraph& graph, std::size_t limit,
                                                          const gis::Progress& progress = {});

/// The sets that growing from each border, base and group finds, step by step the best few: for graphs with too many.
/// Tells how many of these it grew from as "stage.proposals.grow".
[[nodiscard]] ProposalSets grownProposalSets(const ProposalGraph& graph, const gis::Progress& progress = {});

} // namespace diaban
