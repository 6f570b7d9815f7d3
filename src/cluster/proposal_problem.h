// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A border that two units share, as proposals see it. Units are numbers; each pair once.
struct ProposalPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    double metres = 0;
    double priority = 0;   ///< finite, 0 or more: what covering this border is worth
    bool covered = false;  ///< by a cluster already: worth nothing more, but the two are neighbours
    std::uint32_t gap = 0; ///< its number in the list of gaps; 0: none
};

/// Where clusters could be: units, who is whose neighbour along a border, and the clusters there are.
struct ProposalProblem {
    std::vector<std::string> keys;    ///< of the units, each once; ties are decided by them, not by the order of units
    std::vector<std::string> parents; ///< of the units (district or province); empty list: not known
    std::vector<std::string> kinds;   ///< of the units ("phường", "xã"); empty list: not known
    std::vector<ProposalPair> pairs;
    std::vector<std::vector<std::uint32_t>> clusters; ///< members of those that hold
};

/// What a proposal may be, and how many are wanted.
struct ProposalOptions {
    std::size_t maxUnits = 5;           ///< of a cluster, new or extended
    std::size_t maxClustersPerUnit = 2; ///< those there are are counted
    std::size_t maxProposals = 10;      ///< 0: all that are worth more than they cost
    bool extend = false;                ///< clusters there are may be given members; else they stay as they are
    bool sameParent = false;            ///< all units of a proposal have the same, known parent
    bool sameKind = false;
    std::vector<std::vector<std::uint32_t>> together; ///< some cluster, there or proposed, holds all of each group
    std::vector<std::vector<std::uint32_t>> apart;    ///< no proposal adds a unit to another of its group
    std::optional<double> clusterCost;                ///< of a new cluster, as priority; left out: kClusterCost
    std::optional<double> memberCost;                 ///< of a member of a new cluster or one added: kMemberCost
};

/// What a cluster and a member cost where nothing is said, as shares of the mean priority of an uncovered border:
/// enough that nothing is proposed for next to nothing.
constexpr double kClusterCost = 0.05;
constexpr double kMemberCost = 0.02;

/// A new cluster, or members for one that is there.
struct ClusterProposal {
    std::optional<std::size_t> extends; ///< the cluster that is to grow
    std::vector<std::uint32_t> units;   ///< of the cluster as it would be, ascending
    std::vector<std::uint32_t> added;   ///< those of them that are new to it, ascending; all of a new cluster
    std::vector<std::size_t> covers;    ///< pairs that it covers and no cluster or proposal before it, most first
    double metres = 0;                  ///< of these
    double priority = 0;                ///< of these
    double cost = 0;
};

/// The proposals for a problem, best first. What is maximised is `value`.
struct Proposals {
    std::vector<ClusterProposal> list;
    double coverable = 0;   ///< priority of all pairs not covered yet
    double clusterCost = 0; ///< as used
    double memberCost = 0;
    double priority = 0;  ///< newly covered, in all
    double value = 0;     ///< priority less costs
    double bound = 0;     ///< no choice of proposals has a greater value
    bool optimal = false; ///< value is the bound (to 1e-9 of what is coverable)

    /// By how much of the bound a better choice could be better at most; 0 where the optimum is found.
    [[nodiscard]] double gap() const noexcept { return bound > value ? (bound - value) / bound : 0; }
};

} // namespace diaban
