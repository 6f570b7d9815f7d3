// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/run/project_clusters.h"

namespace diaban {

/// Makes of the request of a project's map one of its linked clusters, as its spec says: how many gaps have numbers,
/// with proposals or without. Names the file of the clusters as a source where the project names none.
void addLinkedClusters(MapRequest& request, const Project& project, const Study& study, const ProjectClusters& clusters,
                       const MapSpec& spec, const Catalogue& catalogue);

} // namespace diaban
