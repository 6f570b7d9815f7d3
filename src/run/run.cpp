// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/run.h"

#include "gis/io/output_set.h"
#include "src/cartography/font_setup.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/make_map_scene.h"
#include "src/project/known_indicators.h"
#include "src/project/read_project.h"
#include "src/project/shared_style.h"
#include "src/run/choropleth.h"
#include "src/run/write_output.h"
#include "src/study/add_indicator.h"
#include "src/study/tell_period.h"

#include <algorithm>

namespace diaban {

namespace {

Study readStudy(const Project& project, const RunOptions& options, Language language, gis::Problems& problems,
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
    return study;
}

/// Two projects that write the same file: the second is refused, not the first replaced in silence.
void refuseToReplace(const std::vector<std::filesystem::path>& keep, const std::vector<OutputSpec>& chosen,
                     const std::filesystem::path& folder) {
    for (const OutputSpec& output : chosen) {
        const auto target = std::filesystem::absolute(folder / output.path).lexically_normal();
        const auto style = std::filesystem::path(target).replace_extension(".qmd");
        const bool replacesStyle = hasStyleFile(output) && std::ranges::find(keep, style) != keep.end();
        if (replacesStyle || std::ranges::find(keep, target) != keep.end()) {
            throw gis::Error(gis::ErrorKind::CannotWrite, (folder / output.path).string(), {},
                             {"run.output_twice", {}});
        }
    }
}

void protectInputs(gis::OutputSet& outputs, const Project& project) {
    outputs.protect(project.file);
    outputs.protect(project.folder / project.boundaries.path);
    for (const UnitListSource& list : project.unitLists) {
        outputs.protect(project.folder / list.path);
    }
    if (const std::filesystem::path corrections = correctionsOf(project); !corrections.empty()) {
        outputs.protect(corrections);
    }
    for (const TableSource& table : project.tables) {
        for (const std::string& path : table.paths()) {
            outputs.protect(project.folder / path);
        }
        if (!table.treatment.crosswalk.empty()) {
            outputs.protect(project.folder / table.treatment.crosswalk);
        }
    }
}

} // namespace

MapResult mapResult(const MapSpec& spec, const MapRequest& request, const Catalogue& catalogue) {
    MapResult result{spec.key, spec.indicator, request.breaks};
    for (const UnitState state : request.states) {
        result.noData += state == UnitState::NoData ? 1 : 0;
        result.notMatched += state == UnitState::NotMatched ? 1 : 0;
        result.suppressed += state == UnitState::Suppressed ? 1 : 0;
    }
    result.givenClasses = request.given.any();
    result.legend = mapLegend(request, catalogue).rows;
    return result;
}

RunResult checkProjectInputs(const std::string& file, const RunOptions& options, gis::Problems& problems,
                             const gis::Progress& progress) {
    return checkProjectInputs(readProject(file, problems, options.limits), options, problems, progress);
}

RunResult checkProjectInputs(const Project& project, const RunOptions& options, gis::Problems& problems,
                             const gis::Progress& progress) {
    const Catalogue catalogue(options.language.value_or(project.locale));
    RunResult result{
        project.file.string(), {}, {}, readStudy(project, options, catalogue.language(), problems, progress)};
    for (const MapSpec& map : project.maps) {
        const MapRequest request = projectMap(project, result.study, map, catalogue);
        tellFewerClasses(request, problems);
        result.maps.push_back(mapResult(map, request, catalogue));
    }
    return result;
}

RunResult runProject(const std::string& file, const RunOptions& options, gis::Problems& problems,
                     const gis::Progress& progress) {
    const Project project = readProject(file, problems, options.limits);
    const Catalogue catalogue(options.language.value_or(project.locale));
    const std::vector<OutputSpec> chosen = chosenOutputs(project, options.only);
    const std::filesystem::path folder = options.outputFolder.value_or(project.folder / "output");
    RunResult result{file, {}, {}, readStudy(project, options, catalogue.language(), problems, progress)};

    std::optional<DrawingSession> drawing;
    if (std::ranges::any_of(chosen, [](const OutputSpec& output) { return output.kind == OutputKind::Map; })) {
        drawing.emplace();
        requireFonts();
    }
    gis::OutputSet outputs;
    protectInputs(outputs, project);
    refuseToReplace(options.keep, chosen, folder);
    MapScenes scenes(project, result.study, catalogue, chosen);
    std::optional<ProjectLayer> layer;
    if (std::ranges::any_of(chosen, [](const OutputSpec& output) { return output.kind == OutputKind::Layer; })) {
        layer = projectLayer(project, result.study, catalogue);
    }
    const OutputJob job{project, result.study, catalogue, scenes, layer ? &*layer : nullptr};
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        progress.at("stage.write", static_cast<std::int64_t>(i), static_cast<std::int64_t>(chosen.size()));
        writeOutput(job, chosen[i], folder, outputs, problems, progress);
    }
    result.maps = scenes.results();
    writeStyleFiles(job, chosen, folder, outputs);
    result.written = outputs.commit();
    return result;
}

} // namespace diaban
