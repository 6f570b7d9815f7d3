// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/wanted_clusters.h"

#include "src/cluster/proposal_graph.h"
#include "src/unit/name_key.h"

#include <array>
#include <map>
#include <tuple>

namespace diaban {

namespace {

struct FaultWords {
    const char* name;
    const char* id;
};

/// In the order of the enumeration.
constexpr std::array<FaultWords, 12> kFaults{{{"too_few", "rescore.few"},
                                              {"too_many", "rescore.many"},
                                              {"scattered", "rescore.scattered"},
                                              {"crowded", "rescore.crowded"},
                                              {"apart", "rescore.apart"},
                                              {"other_parent", "rescore.other_parent"},
                                              {"other_kind", "rescore.other_kind"},
                                              {"member_lost", "rescore.member_lost"},
                                              {"nothing_added", "rescore.nothing_added"},
                                              {"extended_twice", "rescore.extended_twice"},
                                              {"not_extendable", "rescore.not_extendable"},
                                              {"not_together", "rescore.not_together"}}};

std::string nameOf(const Units& units, std::optional<std::uint32_t> unit) {
    return !unit ? std::string() : units.names[*unit].empty() ? units.codes[*unit] : units.names[*unit];
}

} // namespace

std::vector<WantedCluster> wantedClusters(const Clusters& written, const ClusterStudy& study, gis::Problems& problems) {
    std::map<std::string, std::size_t> placeOf; // among those that count, as the problem has them
    for (std::size_t at = 0; at < study.counted.size(); ++at) {
        placeOf.try_emplace(nameKey(study.clusters.list[study.counted[at]].id), at);
    }
    std::vector<WantedCluster> wanted;
    for (const Cluster& cluster : written.list) {
        WantedCluster& one = wanted.emplace_back(WantedCluster{std::nullopt, cluster.members});
        if (cluster.extends.empty()) {
            continue;
        }
        if (const auto found = placeOf.find(nameKey(cluster.extends)); found != placeOf.end()) {
            one.extends = found->second;
        } else {
            problems.warn(written.file, std::to_string(cluster.row),
                          {"rescore.unknown_extends", {{"cluster", cluster.id}, {"extends", cluster.extends}}});
        }
    }
    return wanted;
}

Proposals asProposals(const Rescored& rescored, const ProposalProblem& problem, const ProposalOptions& options) {
    Proposals all;
    all.list = rescored.clusters;
    const std::vector<bool> covered = coveredPairs(problem);
    for (std::size_t i = 0; i < covered.size(); ++i) {
        all.coverable += covered[i] ? 0 : problem.pairs[i].priority;
    }
    std::tie(all.clusterCost, all.memberCost) = costsOf(problem, options);
    all.priority = rescored.priority;
    all.value = all.bound = rescored.value;
    return all;
}

gis::Message wordsOf(const WantedFaultAt& fault, const Rescored& rescored, const ProposalOptions& options,
                     const std::vector<std::string>& ids, const Units& units) {
    const std::size_t most = fault.fault == WantedFault::Crowded ? options.maxClustersPerUnit : options.maxUnits;
    const std::size_t pieces = fault.cluster ? rescored.pieces[*fault.cluster] : 0;
    return {kFaults.at(static_cast<std::size_t>(fault.fault)).id,
            {{"cluster", fault.cluster ? ids[*fault.cluster] : std::string()},
             {"unit", nameOf(units, fault.unit)},
             {"other", nameOf(units, fault.other)},
             {"most", static_cast<std::int64_t>(most)},
             {"pieces", static_cast<std::int64_t>(pieces)}}};
}

const char* nameOf(WantedFault fault) noexcept {
    return kFaults[static_cast<std::size_t>(fault)].name;
}

} // namespace diaban
