// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_verdict.h"

#include <algorithm>

namespace diaban {

namespace {

CoveredLength lengthOf(const std::vector<SharedBorder>& borders, const CoveringClusters& covering) {
    CoveredLength length;
    for (std::size_t border = 0; border < borders.size(); ++border) {
        length.add(borders[border].metres, covering.covered(border));
    }
    return length;
}

/// Members that other clusters hold, by those that count without this change.
void addElsewhere(ClusterVerdict& verdict, const ClusterStudy& study, const ClusterChange& change) {
    for (const std::uint32_t unit : change.cluster->members) {
        MemberElsewhere elsewhere{unit, {}};
        for (const std::uint32_t counted : study.counted) {
            const Cluster& other = study.clusters.list[counted];
            if (other.id != change.replaces && std::ranges::binary_search(other.members, unit)) {
                elsewhere.clusters.push_back(other.id);
            }
        }
        if (!elsewhere.clusters.empty()) {
            verdict.elsewhere.push_back(std::move(elsewhere));
        }
    }
    const auto same = std::ranges::find_if(study.clusters.list, [&](const Cluster& other) {
        return other.id != change.replaces && !other.members.empty() && other.members == change.cluster->members;
    });
    if (same != study.clusters.list.end()) {
        verdict.sameMembersAs = same->id;
    }
}

} // namespace

ClusterVerdict judgeChange(const ClusterStudy& study, std::size_t units, const ClusterChange& change) {
    ClusterVerdict verdict;
    const Clusters after = withChange(study.clusters, change);
    verdict.before = lengthOf(study.borders, study.covering);
    verdict.after = lengthOf(study.borders, coverBorders(study.borders, units, after, clustersOn(after, study.day)));
    if (!change.cluster) {
        return verdict;
    }
    const Cluster& cluster = *change.cluster;
    const auto place = std::ranges::find(after.list, cluster.id, &Cluster::id) - after.list.begin();
    verdict.standing = standingsOn(after, study.day)[static_cast<std::size_t>(place)];
    verdict.pieces = piecesOf(cluster, study.borders);
    for (const SharedBorder& border : study.borders) {
        if (std::ranges::binary_search(cluster.members, border.left) &&
            std::ranges::binary_search(cluster.members, border.right)) {
            ++verdict.innerBorders;
            verdict.innerMetres += border.metres;
        }
    }
    addElsewhere(verdict, study, change);
    return verdict;
}

} // namespace diaban
