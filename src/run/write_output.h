// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/output_set.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/run/map_scenes.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_clusters.h"
#include "src/run/project_layer.h"
#include "src/run/project_weakness.h"
#include "src/run/qgis_projects.h"
#include "src/study/study.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What every output of a run is made from.
struct OutputJob {
    const Project& project;
    const Study& study;
    const Catalogue& catalogue;
    MapScenes& scenes;
    const ProjectLayer* layer = nullptr;       ///< for layers
    const ProjectWeakness* weakness = nullptr; ///< for lists of weak areas, and pages
    const ProjectClusters* clusters = nullptr; ///< for pages, slides, lists and layers of clusters
    const MapSurroundings& around;             ///< for pages and slides
    gis::Limits limits{};
    QgisProjects* qgis = nullptr; ///< for QGIS projects and the GeoPackages that carry them
};

/// The outputs whose path, kind (nameOf) or map key stands in `only`; all where it is empty. A QGIS project brings its
/// GeoPackage along. Throws gis::Error{BadUsage "run.only_unknown"} for a word that chooses nothing.
[[nodiscard]] std::vector<OutputSpec> chosenOutputs(const Project& project, const std::vector<std::string>& only);

/// Those of the words that choose an output of the project.
[[nodiscard]] std::vector<std::string> answeredWords(const Project& project, const std::vector<std::string>& words);

/// Writes one output of a project into the staging folder of its place under `folder`.
void writeOutput(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& folder,
                 gis::OutputSet& outputs, gis::Problems& problems, const gis::Progress& progress);

/// Writes the styles and metadata that stand in files beside the layers among `chosen`, once for those that share them.
void writeStyleFiles(const OutputJob& job, const std::vector<OutputSpec>& chosen, const std::filesystem::path& folder,
                     gis::OutputSet& outputs);

} // namespace diaban
