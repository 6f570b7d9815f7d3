// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_clusters.h"

#include "gis/base/error.h"
#include "src/cluster/cluster_date.h"
#include "src/publish/border_layer.h"
#include "src/publish/cluster_layers.h"
#include "src/run/clusters_over_borders.h"
#include "src/run/project_proposals.h"
#include "src/run/project_weakness.h"
#include "src/weakness/short_reason.h"

#include <algorithm>

namespace diaban {

namespace {

std::string relativeTo(const std::filesystem::path& folder, const std::string& path) {
    return path.empty() ? path : (folder / path).lexically_normal().string();
}

std::vector<LocalText> whyWeak(const ProjectWeakness& weakness, const Study& study) {
    const WeakWords words = weakness.words(study);
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    std::vector<LocalText> why;
    why.reserve(weakness.areas.units.size());
    for (std::size_t unit = 0; unit < weakness.areas.units.size(); ++unit) {
        why.push_back({shortReason(words, unit, vi), shortReason(words, unit, en)});
    }
    return why;
}

ClusterOptions optionsOf(const Project& project, const Study& study, const ProjectWeakness* weakness,
                         const ClusterParts& parts) {
    const ClustersSpec& spec = *project.clusters;
    ClusterOptions options;
    options.source = {relativeTo(project.folder, spec.source.path), spec.source.sheet, spec.source.encoding};
    options.day = project.asOf;
    options.since = spec.since;
    if (auto fault = sinceFault(spec.since, project.asOf)) {
        throw gis::badInput(project.file.string(), "clusters: since", *std::move(fault));
    }
    options.hamlets = relativeTo(project.folder, spec.hamlets);
    options.hamletLayer = spec.hamletLayer;
    options.weights = spec.weights;
    if (parts.strips || !options.hamlets.empty()) {
        options.stripMetres = spec.stripMetres;
    }
    if (weakness != nullptr) {
        options.weakness = weakShares(weakness->areas);
        options.whyWeak = whyWeak(*weakness, study);
    }
    return options;
}

std::vector<std::vector<std::uint32_t>> groupsOf(const Project& project, const char* key,
                                                 const std::vector<std::vector<std::string>>& groups,
                                                 const Units& units) {
    std::vector<std::vector<std::uint32_t>> found;
    for (const std::vector<std::string>& group : groups) {
        std::string text;
        for (const std::string& unit : group) {
            text += (text.empty() ? "" : "; ") + unit;
        }
        try {
            found.push_back(unitsNamed(text, units));
        } catch (const gis::Error& error) {
            throw gis::badInput(project.file.string(), std::string("clusters: propose: ") + key, error.message());
        }
    }
    return found;
}

ProposalOptions proposalOptions(const Project& project, const Units& units) {
    const ProposeSpec& spec = project.clusters->propose;
    ProposalOptions options;
    options.maxUnits = spec.maxUnits;
    options.maxClustersPerUnit = spec.maxClustersPerUnit;
    options.maxProposals = spec.proposals;
    options.sameParent = spec.sameParent;
    options.sameKind = spec.sameKind;
    options.extend = spec.extend;
    options.together = groupsOf(project, "together", spec.together, units);
    options.apart = groupsOf(project, "apart", spec.apart, units);
    return options;
}

} // namespace

std::vector<std::optional<double>> weakShares(const WeakAreas& areas) {
    std::vector<std::optional<double>> shares;
    shares.reserve(areas.units.size());
    for (const UnitFinding& unit : areas.units) {
        const bool known = unit.verdict == UnitVerdict::Weak || unit.verdict == UnitVerdict::NotWeak;
        shares.push_back(known ? std::optional(unit.verdict == UnitVerdict::Weak ? 1.0 : 0.0) : std::nullopt);
    }
    return shares;
}

ProjectClusters projectClusters(const Project& project, const Study& study, const ProjectWeakness* weakness,
                                const ClusterParts& parts, const gis::Limits& limits, gis::Problems& problems,
                                const gis::Progress& progress) {
    return clustersOverBorders(
        studyValidBorders(study.boundaries, *study.borders, project.clusters->toleranceMetres, problems, progress),
        project, study, weakness, parts, limits, problems, progress);
}

ProjectClusters clustersOverBorders(BorderStudy borders, const Project& project, const Study& study,
                                    const ProjectWeakness* weakness, const ClusterParts& parts,
                                    const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const Boundaries& boundaries = study.boundaries;
    ProjectClusters clusters;
    clusters.parents = parentsOf(boundaries, {});
    clusters.borders = std::move(borders);
    clusters.study = studyClusters(boundaries, clusters.parents, clusters.borders,
                                   optionsOf(project, study, weakness, parts), limits, problems, progress);
    if (parts.proposals) {
        clusters.proposals = projectProposals(project, boundaries.units, clusters, progress);
    }
    return clusters;
}

ProjectProposals projectProposals(const Project& project, const Units& units, const ProjectClusters& clusters,
                                  const gis::Progress& progress) {
    ProposalProblem problem = proposalProblem(clusters.study, units, clusters.parents);
    Proposals found = propose(problem, proposalOptions(project, units), progress);
    return {std::move(problem), std::move(found)};
}

gis::Layer projectBorderLayer(const Project& project, const Study& study, const ProjectClusters& clusters,
                              const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const Boundaries& boundaries = study.boundaries;
    SurroundingFiles files;
    files.around = relativeTo(project.folder, project.neighbours.path);
    files.aroundLayer = project.neighbours.layer;
    files.aroundOnly = project.neighbours.only;
    files.land = relativeTo(project.folder, project.clusters->land);
    files.landLayer = project.clusters->landLayer;
    gis::Layer layer = borderLayer(boundaries, clusters.parents, clusters.borders,
                                   linesOf(clusters.borders, boundaries, files, limits, problems, progress));
    addCoverage(layer, clusters.study, boundaries.units);
    return layer;
}

} // namespace diaban
