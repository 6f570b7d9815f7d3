// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_study.h"

#include "src/project/known_indicators.h"
#include "src/run/analysis_map.h"
#include "src/run/project_inputs.h"
#include "src/study/add_indicator.h"
#include "src/study/composite_figure.h"
#include "src/study/tell_period.h"

namespace diaban {

Study projectStudy(const Project& project, const RunOptions& options, Language language, gis::Problems& problems,
                   const gis::Progress& progress) {
    Study study = beginStudy(
        readBoundaries(project.folder, project.boundaries, options.repair, options.limits, problems, progress));
    if (const Indicator* area = knownIndicators().find(Indicator::kAreaKey)) {
        study.figures.front().title = area->name.in(language);
    }
    std::vector<UnitList> own;
    for (const UnitListSource& list : project.unitLists) {
        own.push_back(readUnitList(project.folder, list, options.limits, problems));
    }
    findVintage(study, project.boundaries.vintage, UnitLists(std::move(own)), problems);
    Corrections corrections;
    if (const std::filesystem::path file = correctionsOf(project); !file.empty()) {
        corrections = readCorrections(file.string(), options.limits, problems);
    }
    for (const TableSource& table : project.tables) {
        addTable(study, project.folder, table, options.limits, problems, {&corrections, project.boundaries.vintage});
    }
    tellUnused(corrections, problems);
    tellUndated(study, project.file.string(), problems);
    for (const Indicator& indicator : project.indicators) {
        addIndicator(study, indicator, language, project.file.string(), problems);
    }
    if (project.index) {
        addIndex(study, *project.index, language, project.file.string(), problems);
    }
    for (const MapSpec& map : project.maps) {
        addMappedChange(study, project, map, language);
    }
    return study;
}

void protectInputs(gis::OutputSet& outputs, const Project& project) {
    for (const std::filesystem::path& input : projectInputs(project)) {
        outputs.protect(input);
    }
}

} // namespace diaban
