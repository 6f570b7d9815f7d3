// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// What one cluster comes to, whether it counts on the day or not.
struct ClusterMeasures {
    std::size_t pieces = 0;       ///< that its members hang together in
    std::size_t innerBorders = 0; ///< between its members
    double innerMetres = 0;
    double outerMetres = 0;      ///< of the border around it
    double areaSquareMetres = 0; ///< of its joint border area; 0 without strips
    std::size_t hamlets = 0;     ///< in that
};

/// Those of all clusters of a study, in their order.
[[nodiscard]] std::vector<ClusterMeasures> clusterMeasures(const BorderStudy& borders, const ClusterStudy& study,
                                                           std::size_t units);

} // namespace diaban
