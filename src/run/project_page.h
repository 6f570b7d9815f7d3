// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_content.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_clusters.h"
#include "src/run/project_weakness.h"
#include "src/run/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What was found of a project, as far as it has any; null where not.
struct PageFindings {
    const ProjectWeakness* weakness = nullptr;
    const ProjectClusters* clusters = nullptr;
};

/// Everything that the offline page of a project shows, in both languages, `language` first.
/// Throws as projectMap and pageShapes, and gis::Error{BadInput "page.nothing"} where the project has nothing to map.
[[nodiscard]] PageContent projectPage(const Project& project, const Study& study, const PageFindings& findings,
                                      const MapSurroundings& around, Language language, gis::Problems& problems);

/// What was made, for the JSON and the summary.
struct PageResult {
    std::string project;
    std::vector<std::filesystem::path> written;
    std::size_t units = 0, themes = 0, views = 0, points = 0, weak = 0;
    std::size_t bytes = 0;
    double toleranceMetres = 0;
};

/// Reads a project and writes its page. Throws gis::Error; then nothing is written.
[[nodiscard]] PageResult pageProject(const std::string& file, const RunOptions& options,
                                     const std::filesystem::path& output, gis::Problems& problems,
                                     const gis::Progress& progress = {});

} // namespace diaban
