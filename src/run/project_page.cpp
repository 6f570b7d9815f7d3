// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_page.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cartography/unit_names.h"
#include "src/message/number_format.h"
#include "src/project/read_project.h"
#include "src/publish/page_html.h"
#include "src/run/page_circles.h"
#include "src/run/page_clusters.h"
#include "src/run/page_plane.h"
#include "src/run/page_views.h"
#include "src/run/page_weakness.h"
#include "src/run/project_study.h"
#include "src/run/study_language.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

/// How far borders were simplified and rounded.
LocalText shapesNote(const PageShapes& shapes, const Catalogue& vi, const Catalogue& en) {
    if (!(shapes.metresPerStep > 0)) {
        return {};
    }
    const auto words = [&](const Catalogue& catalogue) {
        return catalogue.text({"page.shapes",
                               {{"tolerance", formatShort(shapes.toleranceMetres, 1, catalogue.language())},
                                {"step", formatShort(shapes.metresPerStep / 2, 1, catalogue.language())}}});
    };
    return {words(vi), words(en)};
}

MapRequest styled(const Project& project, const Study& study, const PageMap& map, const std::string& period,
                  const MapSurroundings& around, const Catalogue& catalogue) {
    MapRequest request = pageRequest(project, study, map, period, catalogue);
    around.apply(request, true);
    return request;
}

std::vector<PageTheme> pageThemes(const Project& project, const BothStudies& studies, const std::vector<PageMap>& maps,
                                  const MapSurroundings& around, const PagePlane& plane, gis::Problems& problems) {
    std::vector<PageTheme> themes;
    for (const PageMap& map : maps) {
        PageTheme theme;
        theme.key = map.spec.key;
        for (const std::string& period : map.periods) {
            theme.views.push_back(pageView(project, studies, map, period, around, plane.projection, problems));
            PageView& view = theme.views.back();
            view.circles = pageCircles(styled(project, studies.vi, map, period, around, studies.viWords),
                                       styled(project, studies.en, map, period, around, studies.enWords), plane.shapes,
                                       studies.vi.areasM2);
        }
        theme.first = firstPeriod(map, studies.vi);
        theme.name = theme.views[theme.first].title;
        themes.push_back(std::move(theme));
    }
    return themes;
}

} // namespace

PageContent projectPage(const Project& project, const Study& study, const PageFindings& findings,
                        const MapSurroundings& around, Language language, gis::Problems& problems) {
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    const Study other = inLanguage(study, project, otherLanguage(language));
    const BothStudies studies{language == Language::Vi ? study : other, language == Language::Vi ? other : study, vi,
                              en};
    const std::vector<PageMap> maps = pageMaps(project, studies.vi);
    if (maps.empty()) {
        throw gis::badInput(project.file.string(), {}, {"page.nothing", {}});
    }
    PagePlane plane =
        pagePlane(styled(project, studies.vi, maps.front(), maps.front().periods.back(), around, vi), vi, en);
    PageContent content;
    content.title = project.title.empty() ? LocalText{project.file.stem().string(), {}} : project.title;
    content.date = project.asOf;
    content.language = language;
    if (around.style) {
        content.style = around.style->scene;
        content.footer = around.style->footer;
    }
    content.codes = study.boundaries.units.codes;
    content.names = study.boundaries.units.names;
    for (std::size_t unit = 0; unit < content.codes.size() && !study.boundaries.units.parents.empty(); ++unit) {
        content.parents.push_back(parentNameOrCode(study.boundaries.units, unit));
    }
    content.labels = bareNames(content.names);
    content.shapesNote = shapesNote(plane.shapes, vi, en);
    content.themes = pageThemes(project, studies, maps, around, plane, problems);
    content.shapes = std::move(plane.shapes);
    content.frames = std::move(plane.frames);
    content.neighbours = std::move(plane.neighbours);
    if (findings.weakness != nullptr) {
        content.weak = pageWeakList(*findings.weakness, study, vi, en);
    }
    if (findings.clusters != nullptr) {
        content.clusters = pageClusters(project, *findings.clusters, study.boundaries.units, vi, en);
    }
    return content;
}

PageResult pageProject(const std::string& file, const RunOptions& options, const std::filesystem::path& output,
                       gis::Problems& problems, const gis::Progress& progress) {
    const Project project = readProject(file, problems, options.limits);
    const Language language = options.language.value_or(project.locale);
    const Study study = projectStudy(project, options, language, problems, progress);
    const auto weakness = pageWeakness(project, study, problems, progress);
    std::optional<ProjectClusters> clusters;
    if (project.clusters) {
        clusters = projectClusters(project, study, project.weakness.stated ? &*weakness : nullptr, {}, options.limits,
                                   problems, progress);
    }
    const MapSurroundings around = readSurroundings(project, false, options.limits, problems, progress);
    const PageContent content = projectPage(
        project, study, {weakness ? &*weakness : nullptr, clusters ? &*clusters : nullptr}, around, language, problems);
    const std::string html = pageHtml(content);
    gis::OutputSet outputs;
    protectInputs(outputs, project);
    const std::filesystem::path staged = outputs.stage(output);
    gis::writeShown(staged, output, [&] { gis::writeFile(staged, html); });
    PageResult result;
    result.project = file;
    result.units = content.codes.size();
    result.themes = content.themes.size();
    for (const PageTheme& theme : content.themes) {
        result.views += theme.views.size();
    }
    result.points = content.shapes.points.size();
    result.weak = content.weak ? content.weak->weak : 0;
    result.bytes = html.size();
    result.toleranceMetres = content.shapes.toleranceMetres;
    result.written = outputs.commit();
    return result;
}

} // namespace diaban
