// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/window_scene.h"

#include "gis/crs/transform.h"
#include "src/cartography/border_colour.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/furniture.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/lighter_scene.h"
#include "src/cartography/map_labels.h"
#include "src/cartography/map_projection.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/page_shapes.h"
#include "src/cartography/scene_colours.h"
#include "src/cartography/scene_start.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

namespace diaban {

namespace {

constexpr double kTimes = 2.1;       ///< the window, beside its unit
constexpr double kLeastMetres = 600; ///< across a window
constexpr double kCellPoints = 0.4;  ///< a seventh of a millimetre
constexpr double kLighter = 0.25;    ///< points: thousands of such maps stand in one file
constexpr double kMetresPerDegree = 111'320;
constexpr double kIslets = 14; ///< points: a unit whose largest part is smaller is drawn with a dot for each islet
constexpr double kLegendSize = 9.5;

double narrowAt(const gis::Crs& crs, const gis::Box& box) {
    return crs.geographic() ? std::max(std::cos(box.centre().y * std::numbers::pi / 180), 0.1) : 1;
}

/// A box of one plane as a box around its sides on another.
gis::Box boxIn(const gis::Box& box, const gis::Crs& from, const gis::Crs& to) {
    constexpr int kSteps = 8;
    std::vector<gis::Point> points;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = box.min.x + box.width() * i / kSteps;
        const double y = box.min.y + box.height() * i / kSteps;
        points.insert(points.end(), {{x, box.min.y}, {x, box.max.y}, {box.min.x, y}, {box.max.x, y}});
    }
    if (from.known() && from.wkt() != to.wkt()) {
        (void)gis::Transform(from, to, box).apply(points);
    }
    gis::Box there;
    for (const gis::Point& point : points) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            there.add(point);
        }
    }
    return there;
}

gis::Box pageBox(const PageSize& page) {
    return {{0, 0}, {page.width, page.height}};
}

/// Dots for the islets of a unit that is nothing but islets at this scale.
void addIsletDots(Frame& frame, std::uint32_t unit) {
    const auto found = std::ranges::find(frame.units, unit);
    if (found == frame.units.end()) {
        return;
    }
    Frame islets;
    islets.inset = true;
    islets.shapes.addUnit(frame.shapes, static_cast<std::size_t>(found - frame.units.begin()));
    islets.units = {unit};
    double largest = 0;
    for (std::size_t part = 0; part < islets.shapes.partCount(); ++part) {
        const gis::Box box = islets.shapes.boxOfPart(part);
        largest = std::max({largest, box.width(), box.height()});
    }
    if (largest < kIslets) {
        frame.dots = tinyDots(islets);
    }
}

} // namespace

/// The units that a window touches, as they are in the layer.
struct WindowMaps::Taken {
    gis::Polygons polygons;
    std::vector<std::uint32_t> units;
    gis::Box box;
};

struct WindowMaps::Window {
    gis::Box layer; ///< in the layer's CRS
    gis::Crs crs;   ///< of the map
    gis::Box plane; ///< in that CRS, in the shape of the page
    double perUnit = 1;
};

WindowMaps::WindowMaps(MapRequest request, const Catalogue& catalogue, gis::Problems& problems)
    : m_request(std::move(request)), m_catalogue(catalogue), m_whole(emptyScene(m_request, problems)),
      m_parts(*m_request.polygons) {
    m_whole.legend = legendRows(m_request, m_whole.classFills, m_whole.units, m_catalogue);
    m_whole.style.border = borderColour(fillsOf(m_whole.legend), m_whole.style.border);
}

WindowMaps::Taken WindowMaps::take(const gis::Box& window) const {
    const gis::Polygons& from = *m_request.polygons;
    Taken taken;
    for (std::uint32_t unit = 0; unit < from.unitCount(); ++unit) {
        if (!m_parts.units[unit].intersects(window)) {
            continue;
        }
        const auto parts = from.partsOf(unit);
        const std::size_t before = taken.polygons.partCount();
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            if (!m_parts.boxes[part].intersects(window)) {
                continue;
            }
            const auto rings = from.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                taken.polygons.addRing(from.ring(ring));
            }
            taken.polygons.endPart();
            taken.box.add(m_parts.boxes[part]);
        }
        if (taken.polygons.partCount() > before) {
            taken.polygons.endUnit();
            taken.units.push_back(unit);
        }
    }
    return taken;
}

MapScene WindowMaps::startScene(const Taken& taken, std::uint32_t unit, const PageSize& page) const {
    MapScene scene;
    scene.kind = m_whole.kind;
    scene.page = page;
    scene.language = m_whole.language;
    scene.style = m_whole.style;
    scene.breaks = m_whole.breaks;
    scene.namedClasses = m_whole.namedClasses;
    scene.givenClasses = m_whole.givenClasses;
    scene.decimals = m_whole.decimals;
    scene.classFills = m_whole.classFills;
    scene.parents = m_whole.parents;
    for (const std::uint32_t of : taken.units) {
        scene.units.push_back(m_whole.units[of]);
        scene.units.back().outlined = of == unit;
    }
    return scene;
}

UnitCore WindowMaps::coreOfUnit(std::uint32_t unit) const {
    return coreOf(*m_request.polygons, m_parts, unit, narrowAt(m_request.crs, m_parts.units[unit]));
}

bool WindowMaps::partsOutside(std::uint32_t unit) const {
    return coreOfUnit(unit).partsOutside;
}

std::optional<WindowMaps::Window> WindowMaps::windowOf(std::uint32_t unit, const PageSize& page) const {
    const gis::Crs& crs = m_request.crs;
    const gis::Box core = coreOfUnit(unit).box;
    if (core.empty()) {
        return std::nullopt;
    }
    const double narrow = narrowAt(crs, core);
    const double least = crs.geographic() ? kLeastMetres / kMetresPerDegree / narrow : kLeastMetres;
    Window window;
    window.layer = windowAround(core, kTimes, page.width / narrow, page.height, least);
    window.crs = chooseProjection(crs, m_request.mapCrs, lonLatBox(window.layer, crs)).crs;
    const gis::Box once = windowAround(core, 1, page.width / narrow, page.height, least / kTimes);
    window.plane = windowAround(boxIn(once, crs, window.crs), kTimes, page.width, page.height, 1e-9);
    window.perUnit = page.width / window.plane.width();
    return window;
}

/// What the map is made with beside the classes: names, neighbours, weights of lines.
MapRequest WindowMaps::smallRequest(const Taken& taken, std::uint32_t unit) const {
    MapRequest small;
    small.crs = m_request.crs;
    small.style = m_request.style;
    small.language = m_request.language;
    small.furniture.neighbours = m_request.furniture.neighbours;
    small.furniture.level = m_request.furniture.level;
    small.labels.show = LabelShow::Names;
    for (const std::uint32_t of : taken.units) {
        small.labels.weights.push_back(of == unit ? 1 : std::numeric_limits<double>::quiet_NaN());
    }
    return small;
}

Frame WindowMaps::frameOf(const Taken& taken, const Window& window, const PageSize& page) const {
    const std::vector<std::uint32_t> frames(taken.polygons.partCount(), 0);
    const gis::Point cell{window.layer.width() / page.width * kCellPoints,
                          window.layer.height() / page.height * kCellPoints};
    FrameShapes shapes =
        std::move(frameShapes({&taken.polygons, frames, {}, {cell}, m_request.crs, {window.crs}, {taken.box}}).front());
    toPage(shapes.shapes, window.plane, window.perUnit, {0, 0});
    shapes = cutShapes(shapes, pageBox(page));
    Frame frame;
    frame.page = pageBox(page);
    frame.window = frame.page;
    frame.shapes = std::move(shapes.shapes);
    frame.units = std::move(shapes.units);
    frame.ground = groundOf(window.plane, window.perUnit, {0, 0});
    std::vector<SceneUnit> units;
    for (const std::uint32_t of : taken.units) {
        units.push_back(m_whole.units[of]);
    }
    finishFrame(frame, shapes.vertices, units);
    return frame;
}

/// Lines, the neighbours beyond the layer, the outline of the unit, names.
void WindowMaps::finish(MapScene& scene, const MapRequest& request, const Window& window, std::uint32_t unit) const {
    Frame& frame = scene.frames.front();
    addIsletDots(frame, unit);
    addParentBorders(frame, scene);
    scene.around.neatLine = frame.page;
    const NeighbourUnits& beyond = request.furniture.neighbours;
    if (beyond.polygons != nullptr && !beyond.locatorOnly) {
        addNeighbours(scene, request, window.crs);
        splitCoast(frame, scene.around);
    }
    weighLines(frame, request);
    addOutlines(frame, scene.units);
    const PageMeasures measures(scene.page);
    gis::Problems left; // a page of an atlas names what it can
    addLabels(scene, request, m_catalogue, measures, scene.style, left);
    finishNeighbours(scene, request, measures);
    finishColours(scene, m_request, left);
}

std::optional<WindowScene> WindowMaps::scene(std::uint32_t unit, const PageSize& page, const PageSize& scale) const {
    const std::optional<Window> window = windowOf(unit, page);
    if (!window) {
        return std::nullopt;
    }
    const Taken taken = take(boxIn(window->plane, window->crs, m_request.crs));
    WindowScene made;
    made.map = startScene(taken, unit, page);
    made.map.frames.push_back(frameOf(taken, *window, page));
    made.map.ground = made.map.frames.front().ground;
    made.scale.page = scale;
    made.scale.style = made.map.style;
    made.scale.language = made.map.language;
    if (const auto ground = groundAt(window->crs, window->plane.centre())) {
        const double metresPerPoint = ground->metresPerUnit / window->perUnit;
        made.map.frames.front().scale = metresPerPoint / kMetresPerPoint;
        addScaleAndNorth(made.scale, {{1, 1}, {scale.width - 1, scale.height - 1}}, *ground, metresPerPoint,
                         PageMeasures(scale));
    }
    const auto place = std::ranges::find(taken.units, unit) - taken.units.begin();
    finish(made.map, smallRequest(taken, unit), *window, static_cast<std::uint32_t>(place));
    made.map = lighterScene(std::move(made.map), kLighter);
    return made;
}

MapScene WindowMaps::legend(const PageSize& page) const {
    MapScene scene;
    scene.page = page;
    scene.style = m_whole.style;
    scene.language = m_whole.language;
    const LegendBlock block =
        setLegend(m_request, m_whole, m_catalogue, m_whole.style, kLegendSize, page.width - 2, page.height - 2);
    scene.classFills = m_whole.classFills;
    addLegend(block, {1, 1}, scene);
    scene.legendBox = {{1, 1}, {1 + block.width, 1 + block.height}};
    gis::Problems left;
    finishColours(scene, m_request, left);
    return scene;
}

} // namespace diaban
