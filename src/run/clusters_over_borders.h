// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_clusters.h"

namespace diaban {

/// projectClusters() over borders that were studied before, of the same boundaries with the same tolerance.
[[nodiscard]] ProjectClusters clustersOverBorders(BorderStudy borders, const Project& project, const Study& study,
                                                  const ProjectWeakness* weakness, const ClusterParts& parts,
                                                  const gis::Limits& limits, gis::Problems& problems,
                                                  const gis::Progress& progress = {});

} // namespace diaban
