// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/cluster/cluster.h"
#include "src/unit/units.h"

#include <string>

namespace diaban {

struct ClusterSource {
    std::string path;
    std::string sheet;      ///< of a workbook; empty: the only one
    std::string encoding{}; ///< of a CSV; empty: by evidence
};

/// Reads a table of clusters: a row a member, or a row a cluster with its members in a cell, or both mixed. Rows
/// without id and name go on with the cluster above. Members are matched to units by code, else by name in the tiers of
/// names, within the parent where one is said.
///
/// Told, with rows: members that no unit or several units are meant by, with suggestions ("cluster.unknown_member",
/// "cluster.ambiguous_member"), codes that lost their zeros, parents that the layer has none of, members named twice,
/// leads that are no unit or no member ("cluster.unknown_lead", "cluster.lead_no_member"), dates that are none, one id
/// for several clusters (the later ones are numbered). Throws gis::Error{BadInput} as readGrid, tableOfPlaces and
/// clusterColumns do, and "cluster.nothing_matches" where no member at all is of the layer.
[[nodiscard]] Clusters readClusters(const ClusterSource& source, const Units& units, const gis::Limits& limits,
                                    gis::Problems& problems);

} // namespace diaban
