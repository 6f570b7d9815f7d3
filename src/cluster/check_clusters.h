// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cluster/border_coverage.h"
#include "src/cluster/cluster.h"
#include "src/unit/units.h"

#include <span>
#include <string>
#include <vector>

namespace diaban {

/// The members of a cluster that hang together by borders of positive length, the piece with the lowest unit first.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> piecesOf(const Cluster& cluster,
                                                               std::span<const SharedBorder> borders);

/// The level at which the members differ most.
[[nodiscard]] BorderLevel levelOf(const Cluster& cluster, const UnitParents& parents);

/// How many clusters there are of each state on a day, and how many units are in more than one that counts.
struct ClusterCounts {
    std::size_t clusters = 0, counted = 0, expired = 0, notYetSigned = 0, dateUnread = 0;
    std::size_t single = 0, inPieces = 0, sameMembers = 0, unitsInSeveral = 0;
};

/// Tells what is odd about clusters on a day (empty: dates are not looked at, which is told where there are any):
/// "cluster.no_member", "cluster.single_member", "cluster.in_pieces" with the pieces, "cluster.same_members",
/// "cluster.overlap" (allowed, counted), "cluster.expired", "cluster.not_yet_signed", "cluster.kind_differs".
/// `borders` by their units.
ClusterCounts checkClusters(const Clusters& clusters, const Units& units, const UnitParents& parents,
                            std::span<const SharedBorder> borders, const std::string& day, gis::Problems& problems);

} // namespace diaban
