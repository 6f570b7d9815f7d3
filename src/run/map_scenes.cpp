// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/map_scenes.h"

#include "src/cartography/make_map_scene.h"
#include "src/run/choropleth.h"
#include "src/run/linked_clusters.h"
#include "src/run/map_kinds.h"

#include <algorithm>

namespace diaban {

MapScenes::MapScenes(const Project& project, const Study& study, const Catalogue& catalogue,
                     const MapSurroundings& around, const std::vector<OutputSpec>& outputs)
    : m_project(project), m_study(study), m_catalogue(catalogue), m_around(around) {
    for (const OutputSpec& output : outputs) {
        if (output.kind == OutputKind::Map) {
            ++m_toCome[output.map];
        }
    }
}

const MapScene& MapScenes::of(const std::string& map, gis::Problems& problems, const gis::Progress& progress) {
    const auto found = m_scenes.find(map);
    if (found != m_scenes.end()) {
        return found->second;
    }
    const MapSpec& spec = *m_project.findMap(map);
    MapRequest request = projectMap(m_project, m_study, spec, m_catalogue);
    tellShadedCount(m_project, m_study, spec, problems);
    if (spec.analysis.kind == AnalysisKind::LinkedClusters) {
        addLinkedClusters(request, m_project, m_study, *m_clusters, spec, m_catalogue);
    }
    m_around.apply(request, spec.pageGiven);
    m_results.push_back(mapResult(spec, request, m_catalogue));
    return m_scenes.emplace(map, makeMapScene(request, m_catalogue, problems, progress)).first->second;
}

bool drawsClusters(const Project& project, const std::vector<OutputSpec>& outputs, bool proposals) {
    return std::ranges::any_of(outputs, [&](const OutputSpec& output) {
        const MapSpec* map = output.kind == OutputKind::Map ? project.findMap(output.map) : nullptr;
        return map != nullptr && map->analysis.kind == AnalysisKind::LinkedClusters &&
               (!proposals || map->analysis.drawProposals);
    });
}

void MapScenes::written(const std::string& map) {
    if (--m_toCome[map] <= 0) {
        m_scenes.erase(map);
    }
}

} // namespace diaban
