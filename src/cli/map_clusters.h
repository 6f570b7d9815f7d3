// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cli/border_clusters.h"
#include "src/cli/border_proposals.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What `map --kind clusters` is told of clusters.
struct MapClusterWords {
    ClusterWords clusters;
    std::string province;
    double tolerance = 0;
    std::optional<std::size_t> numbers;
    ProposalWords proposals;
    std::vector<CLI::Option*> options{}; ///< of clusters alone, as the verb has them
};

void addMapClusterOptions(CLI::App& verb, const Session& session, MapClusterWords& words);

/// Throws gis::Error{BadUsage}: "border_map.clusters_missing" of that kind, "border_map.clusters_only" of another;
/// and as requireClusters and requireProposals.
void requireMapClusters(const MapClusterWords& words, bool clusters);

/// Finds the borders of a layer, studies its clusters and makes of the request a map of them. Repairs the layer.
void addMapClusters(MapRequest& request, const MapClusterWords& words, Boundaries& boundaries, gis::OutputSet& outputs,
                    Session& session);

} // namespace diaban
