// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_content.h"
#include "src/run/project_clusters.h"

namespace diaban {

/// The linked clusters of a project as its page shows them, in the words of the list of gaps.
[[nodiscard]] PageClusters pageClusters(const Project& project, const ProjectClusters& clusters, const Units& units,
                                        const Catalogue& vi, const Catalogue& en);

} // namespace diaban
