// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/loaded_project.h"

#include "src/run/figure_standing.h"
#include "src/run/page_weakness.h"
#include "src/run/project_study.h"
#include "src/weakness/period_before.h"

namespace diaban::ui {

namespace {

/// Does a part that may fail without the rest; only a stop goes on outwards.
template <typename Part> void orTell(LoadedProject& loaded, Part&& part) {
    try {
        part();
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        loaded.failures.push_back(error);
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

} // namespace

std::shared_ptr<const LoadedProject> loadProject(const Project& project, Language language,
                                                 const gis::Progress& progress) {
    auto loaded = std::make_shared<LoadedProject>();
    loaded->project = project;
    loaded->language = language;
    loaded->study = projectStudy(project, RunOptions{}, language, loaded->problems, progress);
    orTell(*loaded, [&] { loaded->weakness = pageWeakness(project, loaded->study, loaded->problems, progress); });
    orTell(*loaded, [&] {
        gis::Problems told; // by the weakness rules already
        loaded->facts = latestFacts(loaded->study, told);
    });
    if (project.clusters) {
        orTell(*loaded, [&] {
            const ProjectWeakness* stated = project.weakness.stated && loaded->weakness ? &*loaded->weakness : nullptr;
            loaded->clusters = projectClusters(project, loaded->study, stated, mappedParts(project), gis::Limits{},
                                               loaded->problems, progress);
        });
    }
    return loaded;
}

} // namespace diaban::ui
