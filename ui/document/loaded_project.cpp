// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/loaded_project.h"

#include "src/run/clusters_over_borders.h"
#include "src/run/figure_standing.h"
#include "src/run/page_weakness.h"
#include "src/weakness/period_before.h"

#include <algorithm>

namespace diaban::ui {

namespace {

/// Does a part that may fail without the rest; only a stop goes on outwards.
template <typename Part> void orTell(std::vector<gis::Error>& failures, Part&& part) {
    try {
        part();
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        failures.push_back(error);
    }
}

/// What is known of each indicator that has figures, in its latest period.
std::vector<IndicatorFacts> latestFacts(const Study& study, gis::Problems& problems) {
    std::vector<IndicatorFacts> facts;
    const UnitNeighbours neighbours = neighboursOf(study, problems);
    for (const Indicator& indicator : study.indicators) {
        if (const Figure* figure = latestFigure(study, indicator.key)) {
            const std::string before = periodBefore(study.periodsOf(indicator.key), figure->period);
            facts.push_back(factsOf(study, indicator, figure->period, before, neighbours));
        }
    }
    return facts;
}

/// What the project's maps show of its clusters.
ClusterParts mappedParts(const Project& project) {
    ClusterParts parts;
    for (const MapSpec& map : project.maps) {
        parts.strips = parts.strips || map.analysis.kind == AnalysisKind::LinkedClusters;
        parts.proposals = parts.proposals || map.analysis.drawProposals;
    }
    return parts;
}

bool isOfClusters(InputRole role) {
    return role == InputRole::Clusters || role == InputRole::Hamlets || role == InputRole::Land;
}

bool isFaulty(const LoadedProject& loaded, InputRole role) {
    return std::ranges::any_of(loaded.faulty, [role](const FaultyInput& input) { return input.place.role == role; });
}

/// Clusters whose table is missing are none at all: without it each border would be called a gap.
void addClusters(LoadedProject& loaded, std::optional<BorderStudy> borders, const gis::Progress& progress) {
    if (!loaded.project.clusters || isFaulty(loaded, InputRole::Clusters)) {
        return;
    }
    Project readable = loaded.project;
    if (isFaulty(loaded, InputRole::Hamlets)) {
        readable.clusters->hamlets.clear();
    }
    const ProjectWeakness* stated = readable.weakness.stated && loaded.weakness ? &*loaded.weakness : nullptr;
    try {
        if (!borders) {
            borders = studyValidBorders(loaded.study.boundaries, readable.clusters->toleranceMetres, loaded.problems,
                                        progress);
        }
        loaded.clusters = clustersOverBorders(*std::move(borders), readable, loaded.study, stated,
                                              mappedParts(readable), gis::Limits{}, loaded.clusterProblems, progress);
    } catch (const gis::Error& error) {
        const std::vector<InputPlace> places = inputPlaces(readable);
        const auto place = std::ranges::find_if(places, [&](const InputPlace& input) {
            return isOfClusters(input.role) &&
                   fileOf(readable, input) == std::filesystem::path(error.file()).lexically_normal();
        });
        if (error.kind() != gis::ErrorKind::BadInput || place == places.end()) {
            throw;
        }
        loaded.faulty.push_back({*place, error});
    }
}

} // namespace

ProjectReading readInputs(const Project& project, Language language, const gis::Progress& progress) {
    gis::Problems problems;
    ReadableStudy readable = readableStudy(project, RunOptions{}, language, problems, progress);
    if (!readable.study) {
        return {nullptr, std::move(readable.faulty)};
    }
    auto loaded = std::make_shared<LoadedProject>(std::make_shared<const Study>(*std::move(readable.study)));
    loaded->project = project;
    loaded->language = language;
    loaded->problems = std::move(problems);
    loaded->faulty = std::move(readable.faulty);
    orTell(loaded->failures,
           [&] { loaded->weakness = pageWeakness(project, loaded->study, loaded->problems, progress); });
    orTell(loaded->failures, [&] {
        gis::Problems told; // by the weakness rules already
        loaded->facts = latestFacts(loaded->study, told);
    });
    orTell(loaded->clusterFailures, [&] { addClusters(*loaded, {}, progress); });
    return {loaded, loaded->faulty};
}

ProjectReading readClustersAnew(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                                const gis::Progress& progress) {
    auto next = std::make_shared<LoadedProject>(*loaded);
    next->project = project;
    std::optional<BorderStudy> borders;
    if (next->clusters && project.clusters &&
        next->clusters->borders.toleranceMetres == project.clusters->toleranceMetres) {
        borders = std::move(next->clusters->borders);
    }
    next->clusterProblems = {};
    next->clusters.reset();
    next->clusterFailures.clear();
    std::erase_if(next->faulty, [](const FaultyInput& input) { return isOfClusters(input.place.role); });
    for (FaultyInput& missing : missingInputs(project)) {
        if (isOfClusters(missing.place.role)) {
            next->faulty.push_back(std::move(missing));
        }
    }
    orTell(next->clusterFailures, [&] { addClusters(*next, std::move(borders), progress); });
    return {next, next->faulty};
}

bool needsMoreOfClusters(const LoadedProject& loaded, const Project& project) {
    const ClusterParts parts = mappedParts(project);
    const ClusterParts before = mappedParts(loaded.project);
    return loaded.clusters && ((parts.strips && !before.strips) || (parts.proposals && !before.proposals));
}

std::shared_ptr<const LoadedProject> loadProject(const Project& project, Language language,
                                                 const gis::Progress& progress) {
    const ProjectReading reading = readInputs(project, language, progress);
    const auto boundaries = [](const FaultyInput& input) { return input.place.role == InputRole::Boundaries; };
    if (!reading.loaded) {
        throw gis::Error(std::ranges::find_if(reading.faulty, boundaries)->error);
    }
    return reading.loaded;
}

} // namespace diaban::ui
