// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/cluster/rescore_clusters.h"

#include <string>
#include <vector>

namespace diaban {

/// Clusters of a table as somebody wants them, one each in its order; those whose `extends` names a cluster that counts
/// are what that one should become. Told: "rescore.unknown_extends", with rows.
[[nodiscard]] std::vector<WantedCluster> wantedClusters(const Clusters& written, const ClusterStudy& study,
                                                        gis::Problems& problems);

/// What was scored as proposals, so that words, lists and layers of these take it; the bound is the value itself.
[[nodiscard]] Proposals asProposals(const Rescored& rescored, const ProposalProblem& problem,
                                    const ProposalOptions& options);

/// What keeps a cluster from being a proposal; `ids` of the wanted clusters.
[[nodiscard]] gis::Message wordsOf(const WantedFaultAt& fault, const Rescored& rescored, const ProposalOptions& options,
                                   const std::vector<std::string>& ids, const Units& units);

/// "too_many" and so on, as JSON has it.
[[nodiscard]] const char* nameOf(WantedFault fault) noexcept;

} // namespace diaban
