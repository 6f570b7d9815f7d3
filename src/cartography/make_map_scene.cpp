// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"

#include "gis/base/error.h"
#include "gis/crs/area_of_use.h"
#include "src/cartography/class_colours.h"
#include "src/cartography/enlarged_frames.h"
#include "src/cartography/furniture.h"
#include "src/cartography/inset_frames.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/map_labels.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_words.h"
#include "src/cartography/scene_colours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace diaban {

namespace {

constexpr double kNorthTolerance = 3; ///< degrees

void checkRequest(const MapRequest& request) {
    const std::size_t n = request.polygons == nullptr ? 0 : request.polygons->unitCount();
    if (n == 0 || request.codes.size() != n || request.names.size() != n || request.values.size() != n ||
        request.states.size() != n || (!request.parents.empty() && request.parents.size() != n)) {
        throw gis::badInput({}, {}, {"map.nothing_to_draw", {}});
    }
}

void addMain(MapScene& scene, ProjectedFrame& main, const Layout& layout, double perUnit, const PageMeasures& measures,
             const SceneStyle& style) {
    Frame frame;
    for (gis::Point& point : main.shapes.shapes.points()) {
        point = {layout.offset.x + layout.factor * point.x, layout.offset.y + layout.factor * point.y};
    }
    frame.shapes = std::move(main.shapes.shapes);
    frame.units = std::move(main.shapes.units);
    frame.page = frame.shapes.box();
    scene.ground.unitsPerPoint = 1 / (perUnit * layout.factor);
    scene.ground.corner = {main.box.min.x - layout.offset.x * scene.ground.unitsPerPoint,
                           main.box.max.y + layout.offset.y * scene.ground.unitsPerPoint};
    if (const auto ground = groundAt(main.crs, main.box.centre())) {
        const double metresPerPoint = ground->metresPerUnit / (perUnit * layout.factor);
        frame.scale = metresPerPoint / kMetresPerPoint;
        if (layout.scale) {
            const bool north = std::fabs(ground->northDegrees) <= kNorthTolerance;
            const double size = 9 * measures.scale;
            const double left = layout.scale->min.x + (north ? 2.6 * size : 0);
            if (north) {
                scene.northArrow = NorthArrow{{layout.scale->min.x + size, layout.scale->max.y}, 2.6 * size};
            }
            addScaleBar(scene, {left, layout.scale->max.y - size}, metresPerPoint, 11 * size, size, style);
        }
    }
    finishFrame(frame, main.shapes.vertices, scene.units);
    addParentBorders(frame, scene);
    scene.frames.push_back(std::move(frame));
}

/// Numbers the parents as they come; one for all is none.
void addParents(MapScene& scene, const std::vector<std::string>& parents) {
    std::map<std::string, std::uint32_t> numbers;
    for (std::size_t unit = 0; unit < scene.units.size() && !parents.empty(); ++unit) {
        const std::string& parent = parents[unit % parents.size()]; // units of several panels follow one another
        const auto [known, fresh] = numbers.try_emplace(parent, static_cast<std::uint32_t>(numbers.size()));
        scene.units[unit].parent = known->second;
        if (fresh) {
            scene.parents.push_back(parent);
        }
    }
    if (scene.parents.size() < 2) {
        scene.parents.clear();
    }
}

/// Decimals of figures that no limits stand beside: as asked for, or as many as tell such figures apart at a glance.
int plainDecimals(const std::vector<double>& values, const std::vector<UnitState>& states, int decimals) {
    if (decimals >= 0) {
        return decimals;
    }
    double most = 0;
    UnitValues finite;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (states[unit] == UnitState::Value && std::isfinite(values[unit])) {
            finite.values.push_back(values[unit]);
            most = std::max(most, std::fabs(values[unit]));
        }
    }
    constexpr double kLong = 1000;
    constexpr double kMiddling = 10;
    return writtenDecimals(finite, most >= kLong ? 0 : most >= kMiddling ? 1 : 2);
}

MapScene emptyScene(const MapRequest& request, gis::Problems& problems) {
    MapScene scene;
    scene.page = request.page;
    scene.language = request.language;
    scene.style = request.style;
    scene.classFills = classColours(request);
    scene.units = sceneUnits(request, scene.classFills, scene.style);
    addParents(scene, request.parents);
    scene.breaks = request.breaks;
    scene.kind = request.kind;
    scene.namedClasses = !request.classWords.empty();
    scene.givenClasses = request.given.any();
    scene.decimals = scene.givenClasses ? plainDecimals(request.values, request.states, request.decimals)
                                        : figureDecimals(request.breaks, mappedValues(request), request.decimals);
    scene.secondTitle = request.second.title;
    scene.secondDecimals = plainDecimals(request.second.values, request.second.states, request.second.decimals);
    tellFewerClasses(request, problems);
    return scene;
}

/// Adds title and footer; what they leave of the page.
gis::Box addWords(MapScene& scene, const MapRequest& request, const MapProjection& projection,
                  const Catalogue& catalogue, const PageMeasures& measures, const SceneStyle& style) {
    const double width = measures.bodyWidth(request.page);
    const TextBlock title = titleBlock(request, style, width);
    const TextBlock footer = footerBlock(request, projection.name, catalogue, style, width);
    const double foot = request.page.height - measures.margin - footer.height;
    addBlock(title, {measures.margin, measures.margin}, scene.texts);
    addBlock(footer, {measures.margin, foot}, scene.texts);
    return {{measures.margin, measures.margin + title.height + measures.gap},
            {request.page.width - measures.margin, foot - measures.gap}};
}

/// What is to be laid out beside the main frame, whose shapes are in points already.
LayoutRequest layoutRequest(const MapShapes& shapes, const gis::Box& body, double perUnit, const LegendBlock& legend,
                            const std::vector<InsetPlan>& insets, const std::vector<EnlargePlan>& enlarged,
                            const PageMeasures& measures) {
    const ProjectedFrame& main = shapes.frames.front();
    LayoutRequest wanted;
    wanted.gap = measures.gap;
    wanted.body = body;
    wanted.map = &main.shapes.shapes;
    wanted.legend = {legend.width, legend.height};
    wanted.scale = {170 * measures.scale, 24 * measures.scale};
    for (std::size_t i = 0; i < insets.size(); ++i) {
        const gis::Point& place = shapes.frames[i + 1].truePlace;
        wanted.insets.push_back(
            {insets[i].box, {(place.x - main.box.min.x) * perUnit, (main.box.max.y - place.y) * perUnit}});
    }
    for (const EnlargePlan& plan : enlarged) {
        wanted.insets.push_back({plan.box, plan.window.centre(), true});
    }
    return wanted;
}

/// Lays out with as many enlarging insets as the map does not pay for with its own size.
Layout layOutWith(std::vector<EnlargePlan>& enlarged, LayoutRequest wanted) {
    constexpr double kLeastLeft = 0.85; ///< of the map's size without them
    Layout layout = layOut(wanted);
    if (enlarged.empty()) {
        return layout;
    }
    LayoutRequest without = wanted;
    without.insets.resize(wanted.insets.size() - enlarged.size());
    const Layout bare = layOut(without);
    while (!enlarged.empty() &&
           (layout.factor < kLeastLeft * bare.factor || layout.scale.has_value() != bare.scale.has_value())) {
        enlarged.pop_back();
        wanted.insets.pop_back();
        layout = enlarged.empty() ? bare : layOut(wanted);
    }
    return layout;
}

/// A box of the main map, in points as it just fills the body.
gis::Box boxOnPage(const gis::Box& box, const Layout& layout) {
    const auto at = [&](const gis::Point& p) {
        return gis::Point{layout.offset.x + layout.factor * p.x, layout.offset.y + layout.factor * p.y};
    };
    return {at(box.min), at(box.max)};
}

} // namespace

void tellFewerClasses(const MapRequest& request, gis::Problems& problems) {
    if (request.breaks.size() < request.breaks.asked && request.breaks.size() > 0) {
        problems.warn({}, request.texts.title,
                      {"map.fewer_classes",
                       {{"asked", static_cast<std::int64_t>(request.breaks.asked)},
                        {"classes", static_cast<std::int64_t>(request.breaks.size())}}});
    }
}

MapScene makeMapScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems,
                      const gis::Progress& progress) {
    checkRequest(request);
    const PageMeasures measures(request.page);
    MapScene scene = emptyScene(request, problems);
    const SceneStyle& style = scene.style;

    progress.at("stage.map", 0, 0);
    const double width = measures.bodyWidth(request.page);
    MapShapes shapes = mapShapes(request, {width, request.page.height - 2 * measures.margin}, measures.insetSide);
    if (!request.mapCrs.empty()) {
        gis::tellOutsideArea(shapes.projection.crs, shapes.lonLat, {}, problems);
    }
    scene.crs = shapes.projection.crs.code().empty() ? shapes.projection.crs.wkt() : shapes.projection.crs.code();
    scene.words = sceneWords(request, shapes.projection.name, catalogue);

    const gis::Box body = addWords(scene, request, shapes.projection, catalogue, measures, style);
    const LegendBlock legend = setLegend(request, scene, catalogue, style, 11.5 * measures.scale,
                                         std::min(width * 0.42, 230 * measures.scale), body.height() * 0.9);
    ProjectedFrame& main = shapes.frames.front();
    const double perUnit = pointsPerUnit(main.box, body.width(), body.height());
    const auto insets = planInsets(shapes.frames, perUnit, request, catalogue, measures, style);
    toPage(main.shapes.shapes, main.box, perUnit, {0, 0});
    std::vector<EnlargePlan> enlarged = planEnlarged(main.shapes.shapes, request, measures);
    const Layout layout =
        layOutWith(enlarged, layoutRequest(shapes, body, perUnit, legend, insets, enlarged, measures));
    addMain(scene, main, layout, perUnit, measures, style);
    addLegend(legend, layout.legend.min, scene);
    for (std::size_t i = 0; i < insets.size(); ++i) {
        addInset(scene, std::move(shapes.frames[i + 1]), layout.insets[i], insets[i], measures, style);
    }
    std::vector<std::size_t> order(enlarged.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return enlarged[i].window.min.y; });
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::size_t i = order[k];
        const gis::Box& window = enlarged[i].window;
        const EnlargeSource source{&request,
                                   &shapes,
                                   {{main.box.min.x + window.min.x / perUnit, main.box.max.y - window.max.y / perUnit},
                                    {main.box.min.x + window.max.x / perUnit, main.box.max.y - window.min.y / perUnit}},
                                   boxOnPage(window, layout),
                                   enlarged.size() > 1 ? std::string(1, static_cast<char>('A' + k)) : std::string{}};
        addEnlarged(scene, source, layout.insets[insets.size() + i], catalogue, measures);
    }
    addLabels(scene, request, catalogue, measures, style, problems);
    finishColours(scene, request, problems);
    progress.at("stage.map", 1, 1);
    return scene;
}

} // namespace diaban
