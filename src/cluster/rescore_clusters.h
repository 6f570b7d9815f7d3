// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_problem.h"

#include <string>
#include <vector>

namespace diaban {

/// A cluster as somebody wants it: new, or what one that is there should become.
struct WantedCluster {
    std::optional<std::size_t> extends; ///< the cluster of the problem
    std::vector<std::uint32_t> units;   ///< all members
};

/// What is wrong with one, against the options.
enum class WantedFault {
    TooFew,        ///< fewer than two units
    TooMany,       ///< more than maxUnits
    Scattered,     ///< not contiguous
    Crowded,       ///< `unit` would be in more clusters than maxClustersPerUnit
    Apart,         ///< `unit` and `other` must not be together
    OtherParent,   ///< `unit` is of another parent than `other`, or one of them has none
    OtherKind,     ///< the same of kinds
    MemberLost,    ///< `unit` is a member of the cluster to be extended and would not be any more
    NothingAdded,  ///< extends a cluster by nothing
    ExtendedTwice, ///< another one before extends the same cluster
    NotExtendable, ///< clusters there are must stay as they are
    NotTogether    ///< of no cluster in particular: `unit` and others of its group are in no cluster together
};

struct WantedFaultAt {
    WantedFault fault;
    std::optional<std::size_t> cluster; ///< of those wanted
    std::optional<std::uint32_t> unit, other;

    friend bool operator==(const WantedFaultAt&, const WantedFaultAt&) = default;
};

struct Rescored {
    std::vector<ClusterProposal> clusters; ///< one each, in the order given, each after those before it
    std::vector<std::size_t> pieces;       ///< into which each falls; 1: contiguous
    std::vector<double> priorityAlone;     ///< of each, newly covered were it the only one
    std::vector<WantedFaultAt> faults;     ///< empty: as good as any proposal
    double priority = 0;                   ///< newly covered, in all
    double metres = 0;
    double value = 0; ///< priority less costs, comparable with Proposals::value and ::bound where there are no faults
};

/// Scores any clusters, drawn by hand or changed from proposals, by the same measure as propose(), and says what keeps
/// them from being a proposal. Never throws; units are numbers of the problem, each once a cluster.
[[nodiscard]] Rescored rescore(const ProposalProblem& problem, const ProposalOptions& options,
                               const std::vector<WantedCluster>& wanted);

} // namespace diaban
