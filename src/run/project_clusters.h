// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_proposals.h"
#include "src/project/project.h"
#include "src/weakness/weak_words.h"

#include <optional>
#include <vector>

namespace diaban {

struct ProjectWeakness;

/// What of the clusters of a project is wanted, beside coverage and gaps.
struct ClusterParts {
    bool strips = false; ///< border areas; made too where hamlets are counted in them
    bool proposals = false;
};

/// What a briefing tells of them.
inline constexpr ClusterParts kClustersOfSlides{true, true};

/// Proposals, and the problem that their pairs and units are of.
struct ProjectProposals {
    ProposalProblem problem;
    Proposals found;
};

/// The linked clusters of a project: what they cover, the gaps ranked, the strips and proposals that were asked for.
struct ProjectClusters {
    UnitParents parents;
    BorderStudy borders;
    ClusterStudy study;
    std::optional<ProjectProposals> proposals;
    std::optional<gis::Polygons> strips{}; ///< clusterStrips(), where they were made for several maps
};

/// Reads the clusters of a project that has some and lays them over the borders of its units on the project's day.
/// Where the project has rules of weakness, the units that they call weak weigh in the priority of gaps; `weakness` is
/// what they found, null where there are none. Throws as studyValidBorders, studyClusters, unitsNamed (BadInput, with
/// the project file) and propose.
[[nodiscard]] ProjectClusters projectClusters(const Project& project, const Study& study,
                                              const ProjectWeakness* weakness, const ClusterParts& parts,
                                              const gis::Limits& limits, gis::Problems& problems,
                                              const gis::Progress& progress = {});

/// The borders of a project's units as a layer, the outer ones by what the project's neighbours and land say lies
/// beyond them, with what covers them.
[[nodiscard]] gis::Layer projectBorderLayer(const Project& project, const Study& study, const ProjectClusters& clusters,
                                            const gis::Limits& limits, gis::Problems& problems,
                                            const gis::Progress& progress = {});

/// How weak each unit is to the priority of gaps: 1 for those that the rules call weak, 0 for those that they do not,
/// nothing where that is not known.
[[nodiscard]] std::vector<std::optional<double>> weakShares(const WeakAreas& areas);

} // namespace diaban
