// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/gaps.h"
#include "src/cluster/read_clusters.h"
#include "src/project/yaml_map.h"
#include "src/project/yaml_value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// What is asked of proposals for new clusters; units as written, by code or name.
struct ProposeSpec {
    std::size_t maxUnits = 5, maxClustersPerUnit = 2, proposals = 10; ///< 0 proposals: all that are worth it
    std::vector<std::vector<std::string>> together, apart;            ///< a group each
    bool sameParent = false, sameKind = false, extend = false;
};

/// `clusters` of a project: linked clusters and what is made of them. The day on which they count is the project's.
struct ClustersSpec {
    ClusterSource source;             ///< an empty path: there are none yet, every border is a gap
    double stripMetres = 500;         ///< width of border areas on either side
    double toleranceMetres = 0;       ///< within which borders that do not meet exactly are shared; 0: exactly
    std::string since;                ///< an earlier day to compare with; empty: none
    std::string hamlets, hamletLayer; ///< a layer of points; empty: none
    std::string land, landLayer;      ///< all land around: what is none is sea; empty: not known
    PriorityWeights weights;
    ProposeSpec propose;
    int line = 0;
};

/// Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] ClustersSpec readClustersSpec(YamlMap map);
/// What readClustersSpec reads as this.
[[nodiscard]] YamlValue clustersValue(const ClustersSpec& spec);

} // namespace diaban
