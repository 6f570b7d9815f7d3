// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/run/project_clusters.h"
#include "src/run/project_weakness.h"
#include "src/study/study.h"
#include "src/weakness/indicator_facts.h"

#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// A project with everything that its inputs say, read once and never changed: the window shows it, jobs may read it.
struct LoadedProject {
    Project project;
    Language language = Language::Vi; ///< of the figures' titles
    Study study;
    gis::Problems problems;                    ///< of reading and joining
    std::optional<ProjectWeakness> weakness{}; ///< where the project says what weak is
    std::optional<ProjectClusters> clusters{}; ///< where it has clusters
    std::vector<IndicatorFacts> facts{};       ///< of each indicator in its latest period, with neighbours
    std::vector<gis::Error> failures{};        ///< why weakness or clusters are missing though asked for
};

/// Reads and joins all inputs of a project. What cannot be judged (weakness, clusters) is told as a failure, and the
/// rest is there all the same. Throws as projectStudy, and gis::Error{Stopped}.
[[nodiscard]] std::shared_ptr<const LoadedProject> loadProject(const Project& project, Language language,
                                                               const gis::Progress& progress);

} // namespace diaban::ui
