// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_clusters.h"

namespace diaban {

/// Proposals beside clusters that were studied already, by what the project asks of them. Throws as unitsNamed
/// (BadInput, with the project file) and propose.
[[nodiscard]] ProjectProposals projectProposals(const Project& project, const Units& units,
                                                const ProjectClusters& clusters, const gis::Progress& progress = {});

} // namespace diaban
