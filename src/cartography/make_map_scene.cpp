// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"

#include "gis/base/error.h"
#include "gis/crs/area_of_use.h"
#include "src/cartography/furniture.h"
#include "src/cartography/map_labels.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/overlay_frames.h"
#include "src/cartography/overlay_list.h"
#include "src/cartography/overlay_numbers.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_furniture.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_words.h"
#include "src/cartography/panel_scene.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_colours.h"
#include "src/cartography/scene_layout.h"
#include "src/cartography/scene_plan.h"
#include "src/cartography/scene_start.h"

#include <algorithm>

namespace diaban {

namespace {

void checkRequest(const MapRequest& request) {
    const std::size_t n = request.polygons == nullptr ? 0 : request.polygons->unitCount();
    if (n == 0 || request.codes.size() != n || request.names.size() != n || request.values.size() != n ||
        request.states.size() != n || (!request.parents.empty() && request.parents.size() != n)) {
        throw gis::badInput({}, {}, {"map.nothing_to_draw", {}});
    }
    for (const MapPanel& panel : request.panels) {
        if (panel.values.size() != n || panel.states.size() != n) {
            throw gis::badInput({}, panel.title, {"map.nothing_to_draw", {}});
        }
    }
}

void addMain(MapScene& scene, ProjectedFrame& main, const Layout& layout, double perUnit,
             const PageMeasures& measures) {
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
    frame.ground = scene.ground;
    if (const auto ground = groundAt(main.crs, main.box.centre())) {
        const double metresPerPoint = ground->metresPerUnit / (perUnit * layout.factor);
        frame.scale = metresPerPoint / kMetresPerPoint;
        if (layout.scale) {
            addScaleAndNorth(scene, *layout.scale, *ground, metresPerPoint, measures);
        }
    }
    finishFrame(frame, main.shapes.vertices, scene.units);
    addParentBorders(frame, scene);
    scene.frames.push_back(std::move(frame));
}

/// Its CRS and what it says of itself.
void describe(MapScene& scene, const MapRequest& request, const MapShapes& shapes, const Catalogue& catalogue,
              gis::Problems& problems) {
    if (!request.mapCrs.empty()) {
        gis::tellOutsideArea(shapes.projection.crs, shapes.lonLat, {}, problems);
    }
    scene.crs = shapes.projection.crs.code().empty() ? shapes.projection.crs.wkt() : shapes.projection.crs.code();
    scene.words = sceneWords(request, shapes.projection.name, catalogue);
}

/// What needs all frames at their places.
void finishFrames(MapScene& scene, const MapRequest& request, const OverlayPlanes& planes, const Catalogue& catalogue,
                  const PageMeasures& measures, gis::Problems& problems) {
    for (Frame& frame : scene.frames) {
        weighLines(frame, request);
        addOutlines(frame, scene.units);
    }
    if (hasCircles(scene.kind)) {
        addCircles(scene);
    }
    addOverlay(scene, request, planes);
    addNumbers(scene, request, measures);
    addLabels(scene, request, catalogue, measures, scene.style, problems);
    finishNeighbours(scene, request, measures);
    finishColours(scene, request, problems);
}

OverlayPlanes planesOf(const MapShapes& shapes) {
    OverlayPlanes planes{{}, !shapes.shiftOfPart.empty()};
    for (const ProjectedFrame& frame : shapes.frames) {
        planes.crsOfFrame.push_back(frame.crs);
    }
    return planes;
}

MapScene sceneOf(const MapRequest& request, MapShapes shapes, const Catalogue& catalogue, gis::Problems& problems) {
    const PageMeasures measures(request.page);
    MapScene scene = emptyScene(request, problems);
    describe(scene, request, shapes, catalogue, problems);
    const gis::Box free = addPageWords(scene, request, shapes.projection, catalogue, measures, problems);
    const gis::Box body = addNeatLine(scene, request, free, measures);
    const OverlayPlanes planes = planesOf(shapes);
    ScenePlan plan = planScene(scene, request, shapes, body, catalogue, measures);
    const Layout& layout = plan.layout;
    ProjectedFrame& main = shapes.frames.front();
    addMain(scene, main, layout, plan.perUnit, measures);
    addPlates(scene, layout, measures);
    addAround(scene, request, main.crs, measures);
    addLegend(plan.legend, layout.legend.min, scene);
    if (layout.list) {
        addList(plan.list, *layout.list, scene);
    }
    for (std::size_t i = 0; i < plan.insets.size(); ++i) {
        addInset(scene, std::move(shapes.frames[i + 1]), layout.insets[i], plan.insets[i], measures, scene.style);
    }
    if (plan.locator) {
        addLocator(scene, std::move(*plan.locator), layout.insets[plan.insets.size()]);
    }
    addAllEnlarged(scene, request, shapes, {plan.enlarged, layout, plan.perUnit}, catalogue, measures);
    finishFrames(scene, request, planes, catalogue, measures, problems);
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

/// Several maps on a page that stands as they are largest.
MapScene turnedPanels(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems) {
    MapRequest other = request;
    std::swap(other.page.width, other.page.height);
    gis::Problems told;
    gis::Problems toldOfOther;
    MapScene scene = panelScene(request, catalogue, told);
    MapScene turned = panelScene(other, catalogue, toldOfOther);
    const bool turns = turned.frames.front().page.width() > scene.frames.front().page.width();
    const gis::Problems& chosen = turns ? toldOfOther : told;
    for (const gis::Problem& problem : chosen.list()) {
        problems.add(problem);
    }
    problems.addNotKept(chosen);
    return turns ? std::move(turned) : std::move(scene);
}

} // namespace

MapScene makeMapScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems,
                      const gis::Progress& progress) {
    checkRequest(request);
    progress.at("stage.map", 0, 0);
    if (!request.panels.empty()) {
        MapScene scene =
            request.page.turns ? turnedPanels(request, catalogue, problems) : panelScene(request, catalogue, problems);
        progress.at("stage.map", 1, 1);
        return scene;
    }
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
