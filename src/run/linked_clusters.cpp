// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/linked_clusters.h"

#include "src/run/border_map.h"

#include <filesystem>

namespace diaban {

void addLinkedClusters(MapRequest& request, const Project& project, const Study& study, const ProjectClusters& clusters,
                       const MapSpec& spec, const Catalogue& catalogue) {
    BorderMapSource source{study.boundaries, clusters.borders, clusters.study};
    if (spec.analysis.gapNumbers) {
        source.numbers = static_cast<std::size_t>(*spec.analysis.gapNumbers);
    }
    if (spec.analysis.drawProposals && clusters.proposals) {
        source.proposals = &clusters.proposals->found;
    }
    source.strips = clusters.strips ? &*clusters.strips : nullptr;
    addBorderMap(request, source, catalogue);
    if (project.source.empty() && !project.clusters->source.path.empty()) {
        const std::string file = std::filesystem::path(project.clusters->source.path).filename().string();
        request.texts.source =
            catalogue.text({"border_map.source", {{"layer", request.texts.source}, {"clusters", file}}});
    }
    if (spec.title.empty()) {
        request.texts.title = catalogue.text("border_map.title");
    }
}

} // namespace diaban
