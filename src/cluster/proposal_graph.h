// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_problem.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace diaban {

/// Priorities as whole points, so that sums are exact and ties are ties in whatever order they are added.
using Points = std::int64_t;

/// A ProposalProblem made ready: units in the order of their keys, pairs as edges of a graph in the order of their
/// units, clusters in the order of their members. Nothing in it depends on the order in which the problem came.
struct ProposalGraph {
    struct Side {
        std::uint32_t unit;
        std::uint32_t edge;
    };
    struct Edge {
        std::uint32_t first; ///< the lower unit
        std::uint32_t second;
        std::size_t pair; ///< of the problem
        Points points;    ///< 0 where it is covered
    };

    std::vector<std::uint32_t> unitOf; ///< the unit of the problem
    std::vector<Edge> edges;
    std::vector<std::uint32_t> start;                           ///< n + 1 offsets into sides
    std::vector<Side> sides;                                    ///< of each unit, ascending by neighbour
    std::vector<std::uint32_t> room;                            ///< how many more clusters a unit may join
    std::vector<std::vector<std::uint32_t>> bases;              ///< clusters that may grow, ascending members
    std::vector<std::size_t> clusterOf;                         ///< of each base, the cluster of the problem
    std::vector<std::vector<std::uint32_t>> together;           ///< groups that no cluster holds yet
    std::vector<std::pair<std::uint32_t, std::uint32_t>> apart; ///< both ways, ascending
    std::vector<std::uint32_t> parents;                         ///< numbers; 0: not known. Empty: does not matter
    std::vector<std::uint32_t> kinds;
    std::size_t maxUnits = 0;
    std::size_t maxProposals = 0; ///< never 0
    Points clusterCost = 0;
    Points memberCost = 0;
    Points coverable = 0;
    double pointsPerPriority = 1;

    [[nodiscard]] std::size_t size() const noexcept { return unitOf.size(); }
    [[nodiscard]] std::span<const Side> around(std::uint32_t unit) const noexcept {
        return {sides.data() + start[unit], sides.data() + start[unit + 1]};
    }
    /// Whether two units may be members of one proposal.
    [[nodiscard]] bool mayJoin(std::uint32_t one, std::uint32_t other) const;
    /// Whether a unit may be added to these, as far as rules about pairs of units go.
    [[nodiscard]] bool mayJoin(std::uint32_t unit, std::span<const std::uint32_t> members) const;
    /// Whether the units hang together along borders.
    [[nodiscard]] bool contiguous(std::span<const std::uint32_t> members) const;
    /// Of adding so many members to a base or, without one, of a new cluster.
    [[nodiscard]] Points cost(bool isNew, std::size_t members) const noexcept {
        return (isNew ? clusterCost : 0) + memberCost * static_cast<Points>(members);
    }
};

/// The costs of a cluster and of a member that hold: those said, or the shares of the mean priority of an uncovered
/// border.
[[nodiscard]] std::pair<double, double> costsOf(const ProposalProblem& problem, const ProposalOptions& options);

/// Of each pair, whether it is covered: as it says, or because a cluster holds both.
[[nodiscard]] std::vector<bool> coveredPairs(const ProposalProblem& problem);

[[nodiscard]] ProposalGraph proposalGraph(const ProposalProblem& problem, const ProposalOptions& options);

} // namespace diaban
