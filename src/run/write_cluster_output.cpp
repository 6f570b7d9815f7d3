// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_cluster_output.h"

#include "gis/io/shown_path.h"
#include "src/run/cluster_sheet.h"

#include <algorithm>

namespace diaban {

void writeClusterOutput(const OutputJob& job, const OutputSpec& spec, const StageFile& stage, gis::Problems& problems,
                        const gis::Progress& progress) {
    const ProjectClusters& clusters = *job.clusters;
    const ClusterSources from{job.project, job.study, clusters, job.catalogue};
    gis::Layer lines;
    if (spec.kind == OutputKind::Borders || spec.kind == OutputKind::BorderLayers) {
        lines = projectBorderLayer(job.project, job.study, clusters, job.limits, problems, progress);
    }
    if (spec.kind == OutputKind::BorderLayers) {
        std::optional<ProposalParts> proposals;
        if (clusters.proposals) {
            proposals.emplace(proposalPartsOf(from));
        }
        const BorderLayerParts parts{job.study.boundaries, clusters.parents, clusters.borders, clusters.study,
                                     proposals ? &*proposals : nullptr};
        writeBorderLayers(parts, std::move(lines),
                          {spec.path, *gis::layerFormatOf(spec.path), job.project.asOf, clusterFileNotes(from)}, stage,
                          job.catalogue, problems, progress);
        return;
    }
    const std::filesystem::path staged = stage(spec.path);
    gis::writeShown(staged, spec.path,
                    [&] { writeList(staged, spec.path, clusterSheet(from, spec.kind, lines), job.catalogue); });
}

std::optional<ClusterParts> clusterPartsOf(const Project& project, const std::vector<OutputSpec>& outputs) {
    const auto any = [&](OutputKind kind) {
        return std::ranges::any_of(outputs, [kind](const OutputSpec& output) { return output.kind == kind; });
    };
    if (!project.clusters ||
        std::ranges::none_of(outputs, [](const OutputSpec& output) { return isOfClusters(output.kind); })) {
        return std::nullopt;
    }
    ClusterParts parts;
    parts.strips = any(OutputKind::BorderLayers) || any(OutputKind::Clusters);
    parts.proposals = any(OutputKind::Proposals) || any(OutputKind::BorderLayers);
    return parts;
}

} // namespace diaban
