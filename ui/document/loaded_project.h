// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/run/project_clusters.h"
#include "src/run/project_study.h"
#include "src/run/project_weakness.h"
#include "src/study/study.h"
#include "src/weakness/indicator_facts.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace diaban::ui {

/// What the boundaries and tables of a project say, before its indicators are made of it.
struct ReadFigures {
    std::vector<Figure> figures;
    gis::Problems problems; ///< of reading and joining
};

/// A project with everything that its inputs say, read once and never changed: the window shows it, jobs may read it.
struct LoadedProject {
    explicit LoadedProject(std::shared_ptr<const Study> from) : inputs(std::move(from)), study(*inputs) {}

    std::shared_ptr<const Study> inputs; ///< the same ones where nothing but the clusters was read anew since
    const Study& study;                  ///< those
    /// The same where figures at most were made anew since, of the same boundaries and tables.
    std::shared_ptr<const ReadFigures> read;
    Project project;
    Language language = Language::Vi;          ///< of the figures' titles
    gis::Problems problems;                    ///< of reading, joining, and what was made of it
    gis::Problems borderProblems{};            ///< of finding the borders of its units
    std::optional<ProjectWeakness> weakness{}; ///< where the project says what weak is
    std::optional<ProjectClusters> clusters{}; ///< where it has clusters
    ClusterParts parts{};                      ///< that were worked out of those, or tried to be
    gis::Problems clusterProblems{};           ///< of reading those
    std::vector<IndicatorFacts> facts{};       ///< of each indicator in its latest period, with neighbours
    std::vector<gis::Error> failures{};        ///< why weakness is missing though asked for
    std::vector<gis::Error> clusterFailures{}; ///< why clusters are
    std::vector<FaultyInput> faulty{};         ///< files that it had to do without
};

/// What reading a project, or its clusters, gave.
struct ProjectReading {
    std::shared_ptr<const LoadedProject> loaded; ///< null where the boundaries cannot be read
    std::vector<FaultyInput> faulty;
    std::shared_ptr<const gis::BuiltCoverage> cut = nullptr; ///< the borders, for the map that is made of them next
};

/// Reads and joins the inputs of a project, as far as they can be read: the rest is there without those that cannot.
/// What cannot be judged (weakness, clusters) is told as a failure. What takes long of clusters (strips, proposals) is
/// left for addClusterParts. Throws as readableStudy.
[[nodiscard]] ProjectReading readInputs(const Project& project, Language language, const gis::Progress& progress);

/// The same inputs, but indicators, their titles, weak areas and clusters are made anew as the project is now and in
/// that language. Its boundaries and tables are read as those of `loaded` were: readTheSame.
[[nodiscard]] ProjectReading makeFiguresAnew(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                                             Language language, const gis::Progress& progress);

/// The same inputs, but of the project as it is now the clusters are read anew, and nothing else.
[[nodiscard]] ProjectReading readClustersAnew(const std::shared_ptr<const LoadedProject>& loaded,
                                              const Project& project, const gis::Progress& progress);

/// The same with what the maps of the project show of its clusters besides: strips, proposals.
[[nodiscard]] ProjectReading addClusterParts(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                                             const gis::Progress& progress);

/// Whether they show more of them than was worked out.
[[nodiscard]] bool needsMoreOfClusters(const LoadedProject& loaded, const Project& project);

/// The same as readInputs, of a project whose boundaries can be read; throws their fault.
[[nodiscard]] std::shared_ptr<const LoadedProject> loadProject(const Project& project, Language language,
                                                               const gis::Progress& progress);

} // namespace diaban::ui
