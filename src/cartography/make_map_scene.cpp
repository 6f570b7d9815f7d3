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
#include "src/cartography/locator_map.h"
#include "src/cartography/map_labels.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_furniture.h"
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

/// What is to be laid out beside the main frame, whose shapes are in points already.
LayoutRequest layoutRequest(const MapShapes& shapes, const gis::Box& body, double perUnit, const LegendBlock& legend,
                            const std::vector<InsetPlan>& insets, const std::vector<EnlargePlan>& enlarged,
                            const std::optional<LocatorPlan>& locator, const PageMeasures& measures) {
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
    if (locator) {
        wanted.insets.push_back({locator->size, {0, 0}, true});
    }
    for (const EnlargePlan& plan : enlarged) {
        wanted.insets.push_back({plan.box, plan.window.centre(), true});
    }
    return wanted;
}

/// Lays out with as many enlarging insets as the map does not pay for with its own size.
Layout layOutWith(std::vector<EnlargePlan>& enlarged, LayoutRequest wanted) {
    constexpr double kLeastLeft = 0.82; ///< of the map's size without them
    constexpr double kLeastTimes = 1.6;
    Layout layout = layOut(wanted);
    if (enlarged.empty()) {
        return layout;
    }
    LayoutRequest without = wanted;
    without.insets.resize(wanted.insets.size() - enlarged.size());
    const Layout bare = layOut(without);
    const auto isWorth = [&](const EnlargePlan& plan) {
        const double onMap = plan.window.width() * layout.factor;
        return plan.box.width * layout.insetFactor >= kLeastTimes * onMap;
    };
    while (!enlarged.empty() &&
           (layout.factor < kLeastLeft * bare.factor || layout.scale.has_value() != bare.scale.has_value() ||
            !std::ranges::all_of(enlarged, isWorth))) {
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

namespace {

MapScene sceneOf(const MapRequest& request, MapShapes shapes, const Catalogue& catalogue, gis::Problems& problems) {
    const PageMeasures measures(request.page);
    MapScene scene = emptyScene(request, problems);
    const SceneStyle& style = scene.style;
    const double width = measures.bodyWidth(request.page);
    if (!request.mapCrs.empty()) {
        gis::tellOutsideArea(shapes.projection.crs, shapes.lonLat, {}, problems);
    }
    scene.crs = shapes.projection.crs.code().empty() ? shapes.projection.crs.wkt() : shapes.projection.crs.code();
    scene.words = sceneWords(request, shapes.projection.name, catalogue);

    const gis::Box body =
        addNeatLine(scene, request, addPageWords(scene, request, shapes.projection, catalogue, measures), measures);
    const LegendBlock legend = setLegend(request, scene, catalogue, style, 11.5 * measures.scale,
                                         std::min(width * 0.42, 230 * measures.scale), body.height() * 0.9);
    ProjectedFrame& main = shapes.frames.front();
    const double perUnit = pointsPerUnit(main.box, body.width(), body.height());
    std::optional<LocatorPlan> locator = planLocator(request, main, measures);
    const auto insets = planInsets(shapes.frames, perUnit, request, catalogue, measures, style);
    toPage(main.shapes.shapes, main.box, perUnit, {0, 0});
    std::vector<EnlargePlan> enlarged = planEnlarged(main.shapes.shapes, request, measures);
    const Layout layout =
        layOutWith(enlarged, layoutRequest(shapes, body, perUnit, legend, insets, enlarged, locator, measures));
    addMain(scene, main, layout, perUnit, measures, style);
    addPlates(scene, layout.legend, measures);
    addAround(scene, request, main.crs, measures);
    addLegend(legend, layout.legend.min, scene);
    for (std::size_t i = 0; i < insets.size(); ++i) {
        addInset(scene, std::move(shapes.frames[i + 1]), layout.insets[i], insets[i], measures, style);
    }
    if (locator) {
        addLocator(scene, std::move(*locator), layout.insets[insets.size()]);
    }
    const std::size_t placed = layout.insets.size() - enlarged.size();
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
        addEnlarged(scene, source, layout.insets[placed + i], catalogue, measures);
    }
    for (Frame& frame : scene.frames) {
        weighLines(frame, request);
    }
    addLabels(scene, request, catalogue, measures, style, problems);
    addNeighbourNames(scene, request, measures);
    finishColours(scene, request, problems);
    return scene;
}

/// The page as it stands for what it shows.
PageSize standing(PageSize page, const gis::Box& map) {
    if (page.turns && (map.height() > map.width()) != (page.height > page.width)) {
        std::swap(page.width, page.height);
    }
    page.turns = false;
    return page;
}

} // namespace

MapScene makeMapScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems,
                      const gis::Progress& progress) {
    checkRequest(request);
    progress.at("stage.map", 0, 0);
    const PageMeasures measures(request.page); // the same upright as lying
    PageSize room{measures.bodyWidth(request.page), request.page.height - 2 * measures.margin};
    if (request.page.turns) {
        room.width = room.height = std::max(room.width, room.height);
    }
    MapShapes shapes = mapShapes(request, room, measures.insetSide);
    MapScene scene;
    if (request.page.turns) {
        MapRequest turned = request;
        turned.page = standing(request.page, shapes.frames.front().box);
        scene = sceneOf(turned, std::move(shapes), catalogue, problems);
    } else {
        scene = sceneOf(request, std::move(shapes), catalogue, problems);
    }
    progress.at("stage.map", 1, 1);
    return scene;
}

} // namespace diaban
