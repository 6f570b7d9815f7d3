// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/run.h"

#include "gis/io/output_set.h"
#include "src/cartography/font_setup.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/make_map_scene.h"
#include "src/project/read_project.h"
#include "src/project/shared_style.h"
#include "src/run/choropleth.h"
#include "src/run/map_kinds.h"
#include "src/run/map_surroundings.h"
#include "src/run/output_findings.h"
#include "src/run/package.h"
#include "src/run/page_weakness.h"
#include "src/run/project_clusters.h"
#include "src/run/project_study.h"
#include "src/run/project_weakness.h"
#include "src/run/write_cluster_output.h"
#include "src/run/write_slides.h"

#include <algorithm>

namespace diaban {

namespace {

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

bool drawsMaps(const OutputSpec& output) {
    return output.kind == OutputKind::Map || output.kind == OutputKind::Slides || output.kind == OutputKind::Atlas;
}

bool isAtlas(const OutputSpec& output) {
    return output.kind == OutputKind::Atlas;
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
        project.file.string(), {}, {}, projectStudy(project, options, catalogue.language(), problems, progress)};
    (void)readSurroundings(project, false, options.limits, problems, progress);
    for (const MapSpec& map : project.maps) {
        const MapRequest request = projectMap(project, result.study, map, catalogue);
        tellShadedCount(project, result.study, map, problems);
        tellFewerClasses(request, problems);
        result.maps.push_back(mapResult(map, request, catalogue));
    }
    std::optional<ProjectWeakness> weakness;
    if (project.weakness.stated || needsWeakness(project, project.outputs)) {
        weakness = projectWeakness(project, result.study, problems, progress);
    }
    if (project.clusters) {
        const ProjectWeakness* stated = project.weakness.stated ? &*weakness : nullptr;
        ClusterParts parts = clusterPartsOf(project, project.outputs).value_or(ClusterParts{});
        parts.strips = false; // they say nothing about the inputs
        result.clusters = projectClusters(project, result.study, stated, parts, options.limits, problems, progress);
    }
    return result;
}

RunResult runProject(const std::string& file, const RunOptions& options, gis::Problems& problems,
                     const gis::Progress& progress) {
    const std::size_t problemsBefore = problems.list().size();
    const Project project = readProject(file, problems, options.limits);
    const Catalogue catalogue(options.language.value_or(project.locale));
    const std::vector<OutputSpec> chosen = chosenOutputs(project, options.only);
    const std::filesystem::path folder = options.outputFolder.value_or(project.folder / "output");
    RunResult result{file, {}, {}, projectStudy(project, options, catalogue.language(), problems, progress)};

    std::optional<DrawingSession> drawing;
    const bool forQgis = drawsForQgis(project, chosen);
    if (forQgis || std::ranges::any_of(chosen, drawsMaps)) {
        drawing.emplace();
        requireFonts();
    }
    const bool withPage = anyOf(chosen, OutputKind::Page);
    gis::OutputSet outputs;
    protectInputs(outputs, project);
    refuseToReplace(options.keep, chosen, folder);
    const MapSurroundings around = drawing || withPage
                                       ? readSurroundings(project, drawing.has_value(), options.limits, problems,
                                                          progress, std::ranges::any_of(chosen, isAtlas))
                                       : MapSurroundings{};
    MapScenes scenes(project, result.study, catalogue, around, chosen);
    OutputFindings found = outputFindings(project, result.study, chosen, options.limits, problems, progress);
    std::optional<ProjectWeakness>& weakness = found.weakness;
    result.clusters = std::move(found.clusters);
    if (result.clusters) {
        scenes.setClusters(*result.clusters);
    }
    std::optional<ProjectLayer> layer;
    if (anyOf(chosen, OutputKind::Layer)) {
        layer = projectLayer(project, result.study, catalogue, weakness ? &*weakness : nullptr);
    }
    if (!weakness && withPage) {
        weakness = pageWeakness(project, result.study, problems, progress);
    }
    std::optional<QgisProjects> qgis;
    if (forQgis) {
        qgis.emplace(QgisProjectSources{project, result.study, catalogue, around, *layer,
                                        weakness ? &*weakness : nullptr, result.clusters ? &*result.clusters : nullptr},
                     scenes, chosen);
    }
    const OutputJob job{project,
                        result.study,
                        catalogue,
                        scenes,
                        layer ? &*layer : nullptr,
                        weakness ? &*weakness : nullptr,
                        result.clusters ? &*result.clusters : nullptr,
                        around,
                        options.limits,
                        qgis ? &*qgis : nullptr};
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        progress.at("stage.output", static_cast<std::int64_t>(i), static_cast<std::int64_t>(chosen.size()));
        writeOutput(job, chosen[i], folder, outputs, problems, progress);
    }
    result.maps = scenes.results();
    writeStyleFiles(job, chosen, folder, outputs);
    if (options.package) {
        writePackage({project, result, *options.package, folder, problemsBefore}, outputs, problems);
    }
    result.written = outputs.commit();
    for (const OutputSpec& output : chosen) {
        if (isAtlas(output) && !isPdf(output.path)) {
            result.written.push_back(folder / output.path);
        }
    }
    return result;
}

} // namespace diaban
