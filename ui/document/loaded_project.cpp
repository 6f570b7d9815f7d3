// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/loaded_project.h"

#include "src/run/border_map.h"
#include "src/run/clusters_over_borders.h"
#include "src/run/figure_standing.h"
#include "src/run/page_weakness.h"
#include "src/study/unit_neighbours.h"
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

/// Cut once for all that is made of them; nothing where they cannot be, as whoever needs them will tell.
std::shared_ptr<const gis::BuiltCoverage> cutBorders(const Study& study, const gis::Progress& progress) {
    progress.at("stage.borders", 0, 0);
    try {
        return study.borders->cut(study.boundaries.layer);
    } catch (const gis::Error&) {
        return nullptr;
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
void addClusters(LoadedProject& loaded, std::optional<BorderStudy> borders, const ClusterParts& parts,
                 const gis::Progress& progress) {
    if (!borders) {
        loaded.borderProblems = {};
    }
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
            borders = studyValidBorders(loaded.study.boundaries, *loaded.study.borders,
                                        readable.clusters->toleranceMetres, loaded.borderProblems, progress);
        }
        loaded.parts = parts;
        loaded.parts.strips = parts.strips || !readable.clusters->hamlets.empty(); // which are counted in them
        loaded.clusters = clustersOverBorders(*std::move(borders), readable, loaded.study, stated, parts, gis::Limits{},
                                              loaded.clusterProblems, progress);
        if (parts.strips && loaded.clusters->study.strips) {
            loaded.clusters->strips = clusterStrips(loaded.clusters->study);
        }
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

/// Found once: who is weak, facts of indicators and maps of weak areas all ask for them.
void findNeighbours(Study& study, gis::Problems& problems, const gis::Progress& progress) {
    progress.at("stage.weakness", 0, 0);
    std::vector<gis::Error> toldByWhoNeedsThem;
    orTell(toldByWhoNeedsThem,
           [&] { study.neighbours = std::make_shared<const UnitNeighbours>(neighboursOf(study, problems)); });
}

/// What is made of a study that has what the tables say.
std::shared_ptr<LoadedProject> withFigures(Study study, std::shared_ptr<const ReadFigures> read, const Project& project,
                                           Language language) {
    gis::Problems problems = read->problems;
    makeFigures(study, project, language, problems);
    auto loaded = std::make_shared<LoadedProject>(std::make_shared<const Study>(std::move(study)));
    loaded->read = std::move(read);
    loaded->project = project;
    loaded->language = language;
    loaded->problems = std::move(problems);
    return loaded;
}

/// What can be said of the figures: who is weak, facts of each indicator, what clusters cover.
void judge(LoadedProject& loaded, std::optional<BorderStudy> borders, const gis::Progress& progress) {
    orTell(loaded.failures,
           [&] { loaded.weakness = pageWeakness(loaded.project, loaded.study, loaded.problems, progress); });
    orTell(loaded.failures, [&] {
        gis::Problems told; // by the weakness rules already
        loaded.facts = latestFacts(loaded.study, told);
    });
    orTell(loaded.clusterFailures, [&] { addClusters(loaded, std::move(borders), {}, progress); });
}

/// Whether the project still wants its borders as they were found before.
bool bordersStay(const LoadedProject& loaded, const Project& project) {
    return loaded.clusters && project.clusters &&
           loaded.clusters->borders.toleranceMetres == project.clusters->toleranceMetres;
}

/// The files that could not be read, looked at anew where they are of the clusters.
std::vector<FaultyInput> faultyNow(const LoadedProject& loaded, const Project& project) {
    std::vector<FaultyInput> faulty = loaded.faulty;
    std::erase_if(faulty, [](const FaultyInput& input) { return isOfClusters(input.place.role); });
    for (FaultyInput& missing : missingInputs(project)) {
        if (isOfClusters(missing.place.role)) {
            faulty.push_back(std::move(missing));
        }
    }
    return faulty;
}

/// All that was read, but the clusters.
std::shared_ptr<LoadedProject> withoutClusters(const LoadedProject& loaded, const Project& project) {
    auto next = std::make_shared<LoadedProject>(loaded.inputs);
    next->read = loaded.read;
    next->project = project;
    next->language = loaded.language;
    next->problems = loaded.problems;
    next->borderProblems = loaded.borderProblems;
    next->weakness = loaded.weakness;
    next->facts = loaded.facts;
    next->failures = loaded.failures;
    next->faulty = faultyNow(loaded, project);
    return next;
}

ProjectReading withClustersAnew(const LoadedProject& loaded, const Project& project, const ClusterParts& parts,
                                const gis::Progress& progress) {
    const std::shared_ptr<LoadedProject> next = withoutClusters(loaded, project);
    orTell(next->clusterFailures, [&] {
        addClusters(*next, bordersStay(loaded, project) ? std::optional(loaded.clusters->borders) : std::nullopt, parts,
                    progress);
    });
    return {next, next->faulty};
}

} // namespace

ProjectReading readInputs(const Project& project, Language language, const gis::Progress& progress) {
    gis::Problems problems;
    ReadableStudy readable = readableStudy(project, RunOptions{}, problems, progress);
    if (!readable.study) {
        return {nullptr, std::move(readable.faulty)};
    }
    std::shared_ptr<const gis::BuiltCoverage> cut = cutBorders(*readable.study, progress);
    findNeighbours(*readable.study, problems, progress);
    auto read = std::make_shared<const ReadFigures>(ReadFigures{readable.study->figures, std::move(problems)});
    const auto loaded = withFigures(*std::move(readable.study), std::move(read), project, language);
    loaded->faulty = std::move(readable.faulty);
    judge(*loaded, {}, progress);
    return {loaded, loaded->faulty, std::move(cut)};
}

ProjectReading makeFiguresAnew(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                               Language language, const gis::Progress& progress) {
    Study study = loaded->study;
    study.figures = loaded->read->figures;
    study.indicators.clear();
    study.indexes.clear();
    const auto next = withFigures(std::move(study), loaded->read, project, language);
    next->faulty = faultyNow(*loaded, project);
    next->borderProblems = loaded->borderProblems;
    judge(*next, bordersStay(*loaded, project) ? std::optional(loaded->clusters->borders) : std::nullopt, progress);
    return {next, next->faulty};
}

ProjectReading readClustersAnew(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                                const gis::Progress& progress) {
    return withClustersAnew(*loaded, project, {}, progress);
}

ProjectReading addClusterParts(const std::shared_ptr<const LoadedProject>& loaded, const Project& project,
                               const gis::Progress& progress) {
    return withClustersAnew(*loaded, project, mappedParts(project), progress);
}

bool needsMoreOfClusters(const LoadedProject& loaded, const Project& project) {
    const ClusterParts parts = mappedParts(project);
    return loaded.clusters && ((parts.strips && !loaded.parts.strips) || (parts.proposals && !loaded.parts.proposals));
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
