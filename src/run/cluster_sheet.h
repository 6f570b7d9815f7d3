// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/publish/proposal_list.h"
#include "src/run/project_clusters.h"
#include "src/study/study.h"

#include <string>
#include <vector>

namespace diaban {

/// What lists and layers of a project's clusters are made from; all of it must outlive them.
struct ClusterSources {
    const Project& project;
    const Study& study;
    const ProjectClusters& clusters;
    const Catalogue& catalogue;
};

/// Title, source, author, date, method and what was left out: what such a file says of itself.
[[nodiscard]] std::vector<std::string> clusterFileNotes(const ClusterSources& from);

/// Of clusters with proposals.
[[nodiscard]] ProposalParts proposalPartsOf(const ClusterSources& from);

/// The list of that kind: gaps, coverage, clusters, proposals, or borders: those of `lines` (projectBorderLayer), which
/// must outlive it too.
[[nodiscard]] ListSheet clusterSheet(const ClusterSources& from, OutputKind kind, const gis::Layer& lines);

} // namespace diaban
