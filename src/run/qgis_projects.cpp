// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/qgis_projects.h"

#include "gis/base/error.h"
#include "gis/io/write_layer.h"
#include "src/cartography/make_map_scene.h"
#include "src/cartography/page_measures.h"
#include "src/publish/border_style.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_labels.h"
#include "src/publish/qgis_page.h"
#include "src/publish/weak_style.h"
#include "src/run/choropleth.h"
#include "src/run/output_words.h"
#include "src/run/qgis_styles.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr const char* kWeakKey = "weak";

/// What a map of linked clusters shows are layers of their own.
bool isOfFigure(const MapSpec& spec) {
    return spec.analysis.kind != AnalysisKind::LinkedClusters;
}

/// The request of a map as one layer shows it: of several periods the last.
MapRequest requestOf(const QgisProjectSources& from, const MapSpec& spec) {
    MapRequest request = projectMap(from.project, from.study, spec, from.catalogue);
    from.around.apply(request, spec.pageGiven);
    if (!request.panels.empty()) {
        request.texts.period = request.panels.back().title;
        request.panels.clear();
    }
    return request;
}

MapShapes shapesOn(const PageSize& page, const MapRequest& request) {
    const PageMeasures measures(page);
    const PageSize room{measures.bodyWidth(page), page.height - 2 * measures.margin};
    return mapShapes(request, room, measures.insetSide);
}

std::string linesOf(const std::vector<std::string>& paragraphs) {
    std::string all;
    for (const std::string& paragraph : paragraphs) {
        all += (all.empty() ? "" : "\n") + paragraph;
    }
    return all;
}

} // namespace

std::vector<const OutputSpec*> qgisProjectsOf(const Project& project, const OutputSpec& layer) {
    std::vector<const OutputSpec*> found;
    for (const OutputSpec& output : project.outputs) {
        const OutputSpec* package = output.kind == OutputKind::QgisProject ? geoPackageOf(project, output) : nullptr;
        if (package != nullptr && package->path == layer.path) {
            found.push_back(&output);
        }
    }
    return found;
}

const OutputSpec* borderPackageOf(const Project& project) {
    const auto found = std::ranges::find_if(project.outputs, [](const OutputSpec& output) {
        return output.kind == OutputKind::BorderLayers &&
               gis::layerFormatOf(output.path) == gis::LayerFormat::GeoPackage;
    });
    return found == project.outputs.end() ? nullptr : &*found;
}

bool drawsForQgis(const Project& project, const std::vector<OutputSpec>& outputs) {
    return std::ranges::any_of(outputs, [&](const OutputSpec& output) {
        return output.kind == OutputKind::QgisProject ||
               (output.kind == OutputKind::Layer && !qgisProjectsOf(project, output).empty());
    });
}

QgisProjects::QgisProjects(const QgisProjectSources& from, MapScenes& scenes, const std::vector<OutputSpec>& chosen)
    : m_from(from), m_scenes(scenes) {
    std::vector<std::string> projects;
    for (const OutputSpec& output : chosen) {
        for (const OutputSpec* project : qgisProjectsOf(from.project, output)) {
            projects.push_back(project->path);
        }
    }
    for (std::size_t i = 0; i < projects.size(); ++i) {
        for (const MapStyle& style : from.layer.styles) {
            if (isOfFigure(*from.project.findMap(style.key))) {
                m_scenes.expect(style.key);
            }
        }
    }
}

const QgisProject& QgisProjects::made(const OutputSpec& output, gis::Problems& problems,
                                      const gis::Progress& progress) {
    auto found = m_made.find(output.path);
    if (found == m_made.end()) {
        found = m_made.emplace(output.path, make(output, problems, progress)).first;
    }
    return found->second;
}

std::string QgisProjects::archive(const OutputSpec& output, const std::filesystem::path& folder,
                                  gis::Problems& problems, const gis::Progress& progress) {
    QgisProject placed = made(output, problems, progress);
    const std::filesystem::path base = folder.empty() ? "." : folder;
    for (QgisProjectGroup& group : placed.groups) {
        for (QgisProjectLayer& layer : group.layers) {
            layer.file = std::filesystem::path(layer.file).lexically_relative(base).generic_string();
        }
    }
    return qgisProjectArchive(placed, std::filesystem::path(output.path).stem().string());
}

std::vector<gis::QgisProjectCopy> QgisProjects::copiesFor(const OutputSpec& layer, gis::Problems& problems,
                                                          const gis::Progress& progress) {
    const std::filesystem::path folder = std::filesystem::path(layer.path).lexically_normal().parent_path();
    std::vector<gis::QgisProjectCopy> copies;
    for (const OutputSpec* output : qgisProjectsOf(m_from.project, layer)) {
        copies.push_back(
            {std::filesystem::path(output->path).stem().string(), archive(*output, folder, problems, progress)});
    }
    return copies;
}

QgisProject QgisProjects::make(const OutputSpec& output, gis::Problems& problems, const gis::Progress& progress) {
    const Language language = m_from.catalogue.language();
    QgisProject made;
    made.title = m_from.project.title.in(language);
    made.author = m_from.project.author.in(language);
    made.date = m_from.project.asOf;
    made.about = linesOf(m_from.layer.words.about);
    const auto figures = std::ranges::find_if(m_from.project.maps, isOfFigure);
    if (figures == m_from.project.maps.end()) {
        throw gis::badInput(m_from.project.file.string(), output.path,
                            {"qgis.needs_map", {{"path", output.path}, {"line", std::int64_t{output.line}}}});
    }
    if (m_from.layer.styles.empty()) { // tells which figure is not there
        (void)requireFigure(m_from.project, m_from.study, *figures);
    }
    addWeak(made, output);
    addBorders(made);
    addParents(made, output);
    addMaps(made, output, problems, progress);
    addSurroundings(made, output);
    return made;
}

QgisProjectLayer QgisProjects::layerOf(const OutputSpec& output, const std::string& key,
                                       const std::string& title) const {
    const std::filesystem::path file =
        std::filesystem::path(geoPackageOf(m_from.project, output)->path).lexically_normal();
    LayerWords words = m_from.layer.words;
    words.identifier = file.stem().string();
    QgisProjectLayer layer;
    layer.key = key;
    layer.title = title;
    layer.file = file.generic_string();
    layer.table = file.stem().string();
    layer.crs = m_from.layer.study.layer.crs;
    layer.metadata = qgisMetadata(words);
    return layer;
}

void QgisProjects::addMaps(QgisProject& made, const OutputSpec& output, gis::Problems& problems,
                           const gis::Progress& progress) {
    const StyledFields fields = geoPackageFields(m_from.layer);
    QgisProjectGroup group{m_from.catalogue.text("qgis.maps"), {}, true};
    const bool weak = !made.groups.empty() && made.groups.front().layers.front().key == kWeakKey;
    for (MapStyle style : m_from.layer.styles) {
        const MapSpec& spec = *m_from.project.findMap(style.key);
        if (!isOfFigure(spec)) {
            continue;
        }
        const MapRequest request = requestOf(m_from, spec);
        std::optional<MapScene> own; // of panels, which a layer shows one of
        if (!spec.periods.empty()) {
            own = makeMapScene(request, m_from.catalogue, problems, progress);
        }
        const MapScene& scene = own ? *own : m_scenes.of(style.key, problems, progress);
        if (fields.nameField) {
            style.labels = labelStyle(scene, request, fieldExpression(fields.fields[*fields.nameField].names),
                                      fieldExpression(fields.fields[style.valueField].names));
        }
        QgisProjectLayer layer = layerOf(output, "map:" + style.key, style.name);
        layer.style = qgisStyle(style, fields, style.breaks.limits);
        layer.shown = group.layers.empty();
        QgisPage page = qgisPage(scene, request, shapesOn(scene.page, request), style, m_from.catalogue);
        page.name = style.name;
        if (weak && spec.analysis.outlineWeak) {
            page.layers.push_back(qgisLayerId(made.groups.front().layers.front().key));
        }
        if (const auto lines = groundLayer(output, QgisGroundLayer::Kind::Parents)) {
            page.layers.push_back(qgisLayerId(lines->key));
        }
        page.layers.push_back(qgisLayerId(layer.key));
        if (const auto land = groundLayer(output, QgisGroundLayer::Kind::Neighbours)) {
            page.ground.push_back(qgisLayerId(land->key));
        }
        if (const auto land = groundLayer(output, QgisGroundLayer::Kind::Locator)) {
            page.locatorLayer = qgisLayerId(land->key);
        }
        if (group.layers.empty()) {
            made.crs = page.maps.front().crs;
            made.ground = page.maps.front().ground;
        }
        group.layers.push_back(std::move(layer));
        made.pages.push_back(std::move(page));
        m_scenes.written(style.key);
    }
    made.groups.push_back(std::move(group));
}

const std::vector<QgisGroundLayer>& QgisProjects::ground() {
    if (!m_ground) {
        const auto first = std::ranges::find_if(m_from.project.maps, isOfFigure);
        if (first == m_from.project.maps.end()) { // told where a project is made
            return m_ground.emplace();
        }
        const MapRequest request = requestOf(m_from, *first);
        m_ground = qgisGround(request, shapesOn(request.page, request), m_from.study.boundaries);
    }
    return *m_ground;
}

const std::vector<QgisGroundLayer>& QgisProjects::groundFor(const OutputSpec& layer) {
    static const std::vector<QgisGroundLayer> kNothing;
    return qgisProjectsOf(m_from.project, layer).empty() ? kNothing : ground();
}

std::optional<QgisProjectLayer> QgisProjects::groundLayer(const OutputSpec& output, QgisGroundLayer::Kind kind) {
    const auto found = std::ranges::find(ground(), kind, &QgisGroundLayer::kind);
    if (found == ground().end()) {
        return std::nullopt;
    }
    const std::filesystem::path file =
        std::filesystem::path(geoPackageOf(m_from.project, output)->path).lexically_normal();
    QgisProjectLayer layer;
    layer.key = "ground:" + found->layer.name;
    layer.title = m_from.catalogue.text("qgis." + found->layer.name);
    layer.file = file.generic_string();
    layer.table = found->tableIn(file.stem().string());
    layer.geometry = found->layer.geometry;
    layer.crs = found->layer.crs;
    layer.style = found->style;
    layer.shown = kind != QgisGroundLayer::Kind::Locator;
    return layer;
}

void QgisProjects::addParents(QgisProject& made, const OutputSpec& output) {
    if (auto layer = groundLayer(output, QgisGroundLayer::Kind::Parents)) {
        made.groups.push_back({m_from.catalogue.text("qgis.lines_group"), {std::move(*layer)}, false});
    }
}

void QgisProjects::addSurroundings(QgisProject& made, const OutputSpec& output) {
    QgisProjectGroup group{m_from.catalogue.text("qgis.around_group"), {}, false};
    for (const auto kind : {QgisGroundLayer::Kind::Neighbours, QgisGroundLayer::Kind::Locator}) {
        if (auto layer = groundLayer(output, kind)) {
            group.layers.push_back(std::move(*layer));
        }
    }
    if (!group.layers.empty()) {
        made.groups.push_back(std::move(group));
    }
}

void QgisProjects::addWeak(QgisProject& made, const OutputSpec& output) const {
    if (m_from.weakness == nullptr || !m_from.layer.weakReasons) {
        return;
    }
    const std::size_t reasons = *m_from.layer.weakReasons;
    const WeakFields fields{reasons - 2, reasons - 1, reasons, m_from.weakness->areas.weak.size()};
    QgisProjectLayer layer = layerOf(output, kWeakKey, m_from.catalogue.text("qgis.weak_layer"));
    layer.style = weakStyleQml(geoPackageFields(m_from.layer), fields, m_from.catalogue);
    layer.shown = true;
    made.groups.push_back({m_from.catalogue.text("qgis.weak_group"), {std::move(layer)}, false});
}

void QgisProjects::addBorders(QgisProject& made) const {
    const OutputSpec* package = borderPackageOf(m_from.project);
    if (m_from.clusters == nullptr || package == nullptr) {
        return;
    }
    const ClusterStudy& study = m_from.clusters->study;
    QgisProjectGroup group{m_from.catalogue.text("qgis.borders_group"), {}, false};
    const auto add = [&](const char* table, const char* title, gis::GeometryKind geometry, const std::string& style,
                         bool shown) {
        QgisProjectLayer layer;
        layer.key = std::string("borders:") + table;
        layer.title = m_from.catalogue.text(title);
        layer.file = std::filesystem::path(package->path).lexically_normal().generic_string();
        layer.table = table;
        layer.geometry = geometry;
        layer.crs = m_from.study.boundaries.layer.crs;
        layer.style = style;
        layer.shown = shown;
        group.layers.push_back(std::move(layer));
    };
    if (!study.gaps.empty()) {
        add("gaps", "qgis.gaps", gis::GeometryKind::Lines, gapStyleQml(study, m_from.catalogue), true);
    }
    add("borders", "qgis.borders", gis::GeometryKind::Lines, borderStyleQml(m_from.catalogue), false);
    if (!study.clusters.list.empty()) {
        add("clusters", "qgis.clusters", gis::GeometryKind::Polygons, clusterStyleQml(m_from.catalogue), false);
    }
    if (m_from.clusters->proposals && !m_from.clusters->proposals->found.list.empty()) {
        add("proposals", "qgis.proposals", gis::GeometryKind::Polygons, proposalStyleQml(m_from.catalogue), false);
    }
    add("border_areas", "qgis.border_areas", gis::GeometryKind::Polygons, borderAreaStyleQml(m_from.catalogue), false);
    made.groups.push_back(std::move(group));
}

} // namespace diaban
