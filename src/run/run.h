// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/cartography/map_scene.h"
#include "src/project/project.h"
#include "src/run/project_clusters.h"
#include "src/study/study.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// An archive of a run that opens elsewhere.
struct PackageSpec {
    std::filesystem::path file;
    std::string version; ///< of the program
    std::string again;   ///< options that have to stand behind the project to get the same outputs again
};

struct RunOptions {
    std::optional<std::filesystem::path> outputFolder; ///< else "output" beside the project file
    std::vector<std::string> only;                     ///< paths, kinds or map keys of outputs; empty: all
    std::optional<Language> language;                  ///< else the project's locale
    std::vector<std::filesystem::path> keep;           ///< files of earlier projects that this run may not replace
    RepairOptions repair;
    gis::Limits limits;
    std::optional<PackageSpec> package{};
};

/// What one map showed, for the JSON and the summary.
struct MapResult {
    std::string key;
    std::string field;
    gis::ClassBreaks breaks;
    std::size_t noData = 0, notMatched = 0, suppressed = 0;
    std::vector<LegendRow> legend{};
    bool givenClasses = false; ///< the classes have names, no limits
};

/// What the map of that request shows.
[[nodiscard]] MapResult mapResult(const MapSpec& spec, const MapRequest& request, const Catalogue& catalogue);

/// What a run did.
struct RunResult {
    std::string project;
    std::vector<std::filesystem::path> written;
    std::vector<MapResult> maps;
    Study study;
    std::optional<ProjectClusters> clusters{}; ///< where an output asked for them
};

/// The whole recipe of one project: boundaries and tables in, figures, maps and layers out, all outputs or none.
/// Throws gis::Error; then the output folder is as it was.
RunResult runProject(const std::string& file, const RunOptions& options, gis::Problems& problems,
                     const gis::Progress& progress = {});

/// Reads and joins everything and reports problems; writes nothing.
RunResult checkProjectInputs(const std::string& file, const RunOptions& options, gis::Problems& problems,
                             const gis::Progress& progress = {});
RunResult checkProjectInputs(const Project& project, const RunOptions& options, gis::Problems& problems,
                             const gis::Progress& progress = {});

} // namespace diaban
