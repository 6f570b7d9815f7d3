// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/output_findings.h"

#include "src/run/map_scenes.h"
#include "src/run/write_cluster_output.h"

#include <algorithm>

namespace diaban {

bool anyOf(const std::vector<OutputSpec>& outputs, OutputKind kind) {
    return std::ranges::any_of(outputs, [kind](const OutputSpec& output) { return output.kind == kind; });
}

OutputFindings outputFindings(const Project& project, const Study& study, const std::vector<OutputSpec>& outputs,
                              const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const bool slides = anyOf(outputs, OutputKind::Slides);
    const bool page = anyOf(outputs, OutputKind::Page);
    const bool drawn = drawsClusters(project, outputs, false);
    OutputFindings found;
    if (needsWeakness(project, outputs) || ((drawn || page || slides) && project.weakness.stated)) {
        found.weakness = projectWeakness(project, study, problems, progress);
    }
    if (const std::optional<ClusterParts> listed = clusterPartsOf(project, outputs);
        listed || drawn || ((page || slides) && project.clusters)) {
        ClusterParts parts = listed.value_or(ClusterParts{});
        parts.strips = parts.strips || drawn || slides;
        parts.proposals = parts.proposals || slides || drawsClusters(project, outputs, true);
        found.clusters = projectClusters(project, study, project.weakness.stated ? found.weak() : nullptr, parts,
                                         limits, problems, progress);
    }
    return found;
}

} // namespace diaban
