// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/cartography/map_scene.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_clusters.h"
#include "src/run/run.h"

#include <map>
#include <string>
#include <vector>

namespace diaban {

/// The scenes of a run's maps: each is made once, however many files show it, and dropped after the last of them, so
/// that memory does not grow with the number of maps. What it is made from must outlive it.
class MapScenes {
public:
    MapScenes(const Project& project, const Study& study, const Catalogue& catalogue, const MapSurroundings& around,
              const std::vector<OutputSpec>& outputs);

    /// What maps of linked clusters show, which must outlive this; needed before the first of them.
    void setClusters(const ProjectClusters& clusters) noexcept { m_clusters = &clusters; }

    /// The scene of a map of the project, by its key, which is one of the outputs'. Throws as projectMap, makeMapScene.
    const MapScene& of(const std::string& map, gis::Problems& problems, const gis::Progress& progress);
    /// One more output shows the map, beside those of the maps themselves.
    void expect(const std::string& map) { ++m_toCome[map]; }
    /// An output of the map is written.
    void written(const std::string& map);

    /// What the maps made so far show, in the order in which they were made.
    [[nodiscard]] const std::vector<MapResult>& results() const noexcept { return m_results; }

private:
    const Project& m_project;
    const Study& m_study;
    const Catalogue& m_catalogue;
    const MapSurroundings& m_around;
    const ProjectClusters* m_clusters = nullptr;
    std::map<std::string, int> m_toCome; ///< outputs of each map
    std::map<std::string, MapScene> m_scenes;
    std::vector<MapResult> m_results;
};

/// True where one of the outputs is a map of linked clusters; with `proposals`, one that shows proposals.
[[nodiscard]] bool drawsClusters(const Project& project, const std::vector<OutputSpec>& outputs, bool proposals);

} // namespace diaban
