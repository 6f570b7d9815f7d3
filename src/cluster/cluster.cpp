// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster.h"

#include <set>

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
    std::vector<std::uint32_t> counted;
    std::set<std::vector<std::uint32_t>> seen;
    for (std::uint32_t i = 0; i < clusters.list.size(); ++i) {
        const Cluster& cluster = clusters.list[i];
        if (cluster.members.size() > 1 && validityOn(cluster, day) == Validity::Valid &&
            seen.insert(cluster.members).second) {
            counted.push_back(i);
        }
    }
    return counted;
}

} // namespace diaban
