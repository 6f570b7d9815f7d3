// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/read_clusters.h"
#include "src/cluster/written_clusters.h"

namespace diaban {

/// A table of clusters as it is written, before its members are matched.
struct ClusterTable {
    Grid grid;
    Table table;
    ClusterColumns columns;
    WrittenClusters written;
};

/// Throws gis::Error{BadInput} as readGrid, tableOfPlaces and clusterColumns do.
[[nodiscard]] ClusterTable readClusterTable(const ClusterSource& source, const gis::Limits& limits,
                                            gis::Problems& problems);

} // namespace diaban
