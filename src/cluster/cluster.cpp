// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster.h"

#include "src/cluster/cluster_standing.h"

namespace diaban {

Validity validityOn(const Cluster& cluster, const std::string& day) {
    if (day.empty()) {
        return Validity::Valid;
    }
    if (cluster.dateUnread) {
        return Validity::DateUnread;
    }
    if (!cluster.signedOn.empty() && day < cluster.signedOn) {
        return Validity::NotYetSigned;
    }
    return !cluster.validUntil.empty() && cluster.validUntil < day ? Validity::Expired : Validity::Valid;
}

std::vector<std::uint32_t> clustersOn(const Clusters& clusters, const std::string& day) {
    const std::vector<Standing> standings = standingsOn(clusters, day);
    std::vector<std::uint32_t> counted;
    for (std::uint32_t i = 0; i < standings.size(); ++i) {
        if (standings[i] == Standing::Counted) {
            counted.push_back(i);
        }
    }
    return counted;
}

} // namespace diaban
