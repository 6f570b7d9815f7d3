// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/read_clusters.h"
#include "src/message/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// One change of a list of clusters: a cluster as it is to be in the place of another, a new one, or one less.
struct ClusterChange {
    std::string replaces;           ///< id of the one that is changed or deleted; empty: the cluster is new
    std::optional<Cluster> cluster; ///< nothing: it is deleted
};

/// The clusters after a change, in the order of their ids. Throws gis::Error{BadInput "cluster.gone"} where no cluster
/// has that id.
[[nodiscard]] Clusters withChange(Clusters clusters, const ClusterChange& change);

/// An id that no cluster has, made like theirs: CLK21 after CLK20, C1 where there are none.
[[nodiscard]] std::string freeClusterId(const std::vector<Cluster>& clusters);

/// The bytes of the table of clusters with that change: a CSV keeps its other columns, its encoding, its separator and
/// the order of its rows; all rows of other clusters stay byte for byte. Nothing where the table cannot be written back
/// so: no CSV, an encoding of before Unicode, clusters told by rows over their members. Throws as readClusterTable, and
/// gis::Error{BadInput}: "cluster.gone", "cluster.no_column" for what the table has no column for.
[[nodiscard]] std::optional<std::string> changedClusterTable(const ClusterSource& source, const Units& units,
                                                             const ClusterChange& change, const gis::Limits& limits);

/// A table of its own for clusters, a row a member, in the words of a language: a CSV in UTF-8 with its mark. With
/// `source` (a path) of what it holds as well, written members that are no unit among them; `change` is made in it.
[[nodiscard]] std::string newClusterTable(const ClusterSource& source, const Units& units, const ClusterChange& change,
                                          const Catalogue& catalogue, const gis::Limits& limits);

/// True where both say the same of the same clusters: ids, names, kinds, leads, days and members.
[[nodiscard]] bool sameClusters(const Clusters& one, const Clusters& other);

} // namespace diaban
