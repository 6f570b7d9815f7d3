// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/qgis_carrier.h"
#include "src/publish/qgis_project.h"
#include "src/run/map_scenes.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_clusters.h"
#include "src/run/project_layer.h"
#include "src/run/project_weakness.h"
#include "src/run/qgis_ground.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// The QGIS projects among a project's outputs that show this layer output.
[[nodiscard]] std::vector<const OutputSpec*> qgisProjectsOf(const Project& project, const OutputSpec& layer);

/// The layers of borders that QGIS projects show beside their own; null where the project writes none as GeoPackage.
[[nodiscard]] const OutputSpec* borderPackageOf(const Project& project);

/// Whether one of the outputs carries or is a QGIS project, for which maps are laid out.
[[nodiscard]] bool drawsForQgis(const Project& project, const std::vector<OutputSpec>& outputs);

/// What QGIS projects are made from; all of it must outlive them.
struct QgisProjectSources {
    const Project& project;
    const Study& study;
    const Catalogue& catalogue;
    const MapSurroundings& around;
    const ProjectLayer& layer;
    const ProjectWeakness* weakness = nullptr; ///< null: the layer has no fields of weak areas
    const ProjectClusters* clusters = nullptr; ///< null: no layers of borders are written
};

/// The QGIS projects of a run, each made once: a layer and a page for each map of a figure; over them weak areas,
/// borders of districts, and borders, gaps, clusters, proposals and border areas where the project writes them as
/// GeoPackage; under them neighbours.
class QgisProjects {
public:
    QgisProjects(const QgisProjectSources& from, MapScenes& scenes, const std::vector<OutputSpec>& chosen);

    /// One of them; files of its layers as paths in the output folder. Throws as projectMap, makeMapScene.
    [[nodiscard]] const QgisProject& made(const OutputSpec& output, gis::Problems& problems,
                                          const gis::Progress& progress);

    /// The bytes of its .qgz, for a place in that folder under the output folder: paths to the layers start there.
    /// Throws as projectMap, makeMapScene.
    [[nodiscard]] std::string archive(const OutputSpec& output, const std::filesystem::path& folder,
                                      gis::Problems& problems, const gis::Progress& progress);

    /// What the GeoPackage of a layer output carries for its projects beside its own layer; nothing where it has none.
    /// Throws as projectMap, mapShapes.
    [[nodiscard]] const std::vector<QgisGroundLayer>& groundFor(const OutputSpec& layer);

    /// The copies that the GeoPackage of a layer output carries.
    [[nodiscard]] std::vector<gis::QgisProjectCopy> copiesFor(const OutputSpec& layer, gis::Problems& problems,
                                                              const gis::Progress& progress);

private:
    [[nodiscard]] QgisProject make(const OutputSpec& output, gis::Problems& problems, const gis::Progress& progress);
    void addMaps(QgisProject& made, const OutputSpec& output, gis::Problems& problems, const gis::Progress& progress);
    [[nodiscard]] const std::vector<QgisGroundLayer>& ground();
    /// The layer of that kind, shown from the GeoPackage of a project; nothing where there is none.
    [[nodiscard]] std::optional<QgisProjectLayer> groundLayer(const OutputSpec& output, QgisGroundLayer::Kind kind);
    void addParents(QgisProject& made, const OutputSpec& output);
    void addSurroundings(QgisProject& made, const OutputSpec& output);
    void addWeak(QgisProject& made, const OutputSpec& output) const;
    void addBorders(QgisProject& made) const;
    [[nodiscard]] QgisProjectLayer layerOf(const OutputSpec& output, const std::string& key,
                                           const std::string& title) const;

    QgisProjectSources m_from;
    MapScenes& m_scenes;
    std::optional<std::vector<QgisGroundLayer>> m_ground; ///< of the first map
    std::map<std::string, QgisProject> m_made; ///< by path of the output; files as paths in the output folder
};

} // namespace diaban
