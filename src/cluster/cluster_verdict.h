// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/change_clusters.h"
#include "src/cluster/cluster_standing.h"
#include "src/cluster/cluster_study.h"

#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// A member that is in other clusters that count, too: allowed, but worth knowing.
struct MemberElsewhere {
    std::uint32_t unit = 0;
    std::vector<std::string> clusters; ///< their ids
};

/// What a change of the clusters would mean, judged as the whole list is when it is read.
struct ClusterVerdict {
    Standing standing = Standing::NoMember;         ///< of the cluster, on the study's day
    std::vector<std::vector<std::uint32_t>> pieces; ///< that hang together by borders
    std::size_t innerBorders = 0;                   ///< shared by members
    double innerMetres = 0;
    CoveredLength before, after; ///< all borders of the study
    std::vector<MemberElsewhere> elsewhere;
    std::string sameMembersAs; ///< id of another cluster that has them all and no others

    [[nodiscard]] double gainedMetres() const noexcept { return after.coveredMetres - before.coveredMetres; }
};

/// Of a change with a cluster. Throws as withChange. Linear in borders and members.
[[nodiscard]] ClusterVerdict judgeChange(const ClusterStudy& study, std::size_t units, const ClusterChange& change);

} // namespace diaban
