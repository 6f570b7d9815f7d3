// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_cluster_output.h"

#include "gis/io/shown_path.h"
#include "src/publish/border_list.h"
#include "src/publish/border_notes.h"
#include "src/publish/cluster_list.h"
#include "src/publish/coverage_list.h"
#include "src/publish/gap_list.h"
#include "src/run/output_words.h"

#include <algorithm>

namespace diaban {

namespace {

std::vector<std::string> notesOf(const OutputJob& job) {
    const Language language = job.catalogue.language();
    TableTexts texts;
    texts.title = job.project.title.in(language);
    texts.source = sourceWords(job.project, language);
    texts.author = job.project.author.in(language);
    texts.date = job.project.asOf;
    texts.notes = leftOutWords(job.study, {}, job.catalogue);
    return clusterNotes(texts, job.clusters->borders, job.clusters->study, job.catalogue);
}

ProposalParts partsOf(const OutputJob& job) {
    return {job.clusters->proposals->found, job.clusters->proposals->problem, job.clusters->study,
            job.study.boundaries.units};
}

ListSheet listOf(const OutputJob& job, OutputKind kind, const gis::Layer& lines) {
    const ProjectClusters& clusters = *job.clusters;
    const Units& units = job.study.boundaries.units;
    switch (kind) {
    case OutputKind::Gaps:
        return gapList(clusters.study, units, notesOf(job), job.catalogue);
    case OutputKind::Coverage:
        return coverageList(clusters.parents, clusters.study, units, notesOf(job), job.catalogue);
    case OutputKind::Clusters:
        return clusterList(clusters.parents, clusters.borders, clusters.study, units, notesOf(job), job.catalogue);
    case OutputKind::Proposals: {
        std::vector<std::string> notes = proposalNotes(clusters.proposals->found, job.catalogue);
        std::ranges::move(notesOf(job), std::back_inserter(notes));
        return proposalList(partsOf(job), std::move(notes), job.catalogue);
    }
    default:
        return borderList(lines, notesOf(job), job.catalogue);
    }
}

} // namespace

void writeClusterOutput(const OutputJob& job, const OutputSpec& spec, const StageFile& stage, gis::Problems& problems,
                        const gis::Progress& progress) {
    const ProjectClusters& clusters = *job.clusters;
    gis::Layer lines;
    if (spec.kind == OutputKind::Borders || spec.kind == OutputKind::BorderLayers) {
        lines = projectBorderLayer(job.project, job.study, clusters, job.limits, problems, progress);
    }
    if (spec.kind == OutputKind::BorderLayers) {
        std::optional<ProposalParts> proposals;
        if (clusters.proposals) {
            proposals.emplace(partsOf(job));
        }
        const BorderLayerParts parts{job.study.boundaries, clusters.parents, clusters.borders, clusters.study,
                                     proposals ? &*proposals : nullptr};
        writeBorderLayers(parts, std::move(lines),
                          {spec.path, *gis::layerFormatOf(spec.path), job.project.asOf, notesOf(job)}, stage,
                          job.catalogue, problems, progress);
        return;
    }
    const std::filesystem::path staged = stage(spec.path);
    gis::writeShown(staged, spec.path,
                    [&] { writeList(staged, spec.path, listOf(job, spec.kind, lines), job.catalogue); });
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
