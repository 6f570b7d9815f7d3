// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/neighbour_land.h"

#include "gis/crs/transform.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/empty_space.h"
#include "src/cartography/fitted_lines.h"
#include "src/cartography/group_outlines.h"
#include "src/cartography/inner_label.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/placed_boxes.h"
#include "src/cartography/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr double kTolerance = 1.2;      ///< points: pale lines of half a point, beside which nobody sees it
constexpr double kCellPoints = 0.6;     ///< of neighbours: they are no more than the ground of the map
constexpr std::array kBeyond{2.4, 5.0}; ///< points beyond the outline: what lies there is what it borders on
constexpr double kFineCells = 1200;     ///< along the longer side

/// The neighbours' units that touch a box of their CRS.
gis::Polygons touching(const gis::Polygons& from, const gis::Box& box, std::vector<std::uint32_t>& units) {
    gis::Polygons kept;
    for (std::size_t unit = 0; unit < from.unitCount(); ++unit) {
        const auto parts = from.partsOf(unit);
        bool any = false;
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const gis::Box own = from.boxOfPart(part);
            if (own.empty() || !own.intersects(box)) {
                continue;
            }
            const auto rings = from.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                kept.addRing(from.ring(r));
            }
            kept.endPart();
            any = true;
        }
        if (any) {
            kept.endUnit();
            units.push_back(static_cast<std::uint32_t>(unit));
        }
    }
    return kept;
}

gis::Box planeOf(const MapScene& scene, const gis::Box& page) {
    const PageGround& ground = scene.ground;
    return {{ground.corner.x + page.min.x * ground.unitsPerPoint, ground.corner.y - page.max.y * ground.unitsPerPoint},
            {ground.corner.x + page.max.x * ground.unitsPerPoint, ground.corner.y - page.min.y * ground.unitsPerPoint}};
}

bool isLand(const EmptySpace& land, const EmptySpace& own, const gis::Point& at) {
    const gis::Box place{at, at};
    return !land.isEmpty(place) && own.isEmpty(place);
}

/// A name as lines of text that stand in a part of a shape.
std::vector<SceneText> nameIn(const gis::Polygons& land, std::size_t part, const std::string& name, TextInk& ink,
                              const SceneStyle& style, const LabelSizes& sizes, gis::Box& box) {
    const std::vector<LabelLines> ways = labelLines({name}, {}, ink);
    const auto fit = fitInside(land, part, ways, sizes);
    std::vector<SceneText> texts;
    if (!fit || fit->degrees != 0) {
        return texts;
    }
    const LabelLines& lines = ways[fit->way];
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        SceneText text = sceneText(lines.lines[i], fit->size, false, style.neighbourInk, style.labelFamily);
        text.anchor = Anchor::Middle;
        text.at = {fit->middle.x, fit->middle.y + (lines.baselines[i] - lines.height / 2) * fit->size};
        box.add(text.box());
        texts.push_back(std::move(text));
    }
    return texts;
}

std::size_t largestPart(const gis::Polygons& shapes, std::size_t unit) {
    const auto parts = shapes.partsOf(unit);
    std::size_t best = parts.first;
    double most = -1;
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const double area = std::fabs(gis::signedArea(shapes.ring(shapes.ringsOf(part).first)));
        if (area > most) {
            most = area;
            best = part;
        }
    }
    return best;
}

/// What a name of a neighbour must not meet.
PlacedBoxes obstaclesOf(const MapScene& scene) {
    PlacedBoxes placed(*scene.around.neatLine);
    for (const SceneText& text : scene.texts) {
        placed.add(turnedBox(text.box()));
    }
    for (const SceneLabel& label : scene.labels) {
        placed.add({label.middle, label.width, label.height, label.degrees});
        if (label.leader) {
            placed.add(turnedBox(label.leader->from, label.leader->to, 2));
        }
    }
    for (const gis::Box& plate : scene.around.plates) {
        placed.add(turnedBox(plate));
    }
    for (const Frame& frame : scene.frames) {
        if (frame.inset) {
            placed.add(turnedBox(frame.page));
        }
    }
    if (scene.around.locator) {
        placed.add(turnedBox(scene.around.locator->page));
    }
    return placed;
}

} // namespace

std::optional<gis::Box> windowIn(const MapScene& scene, const gis::Crs& from, const gis::Crs& to) {
    constexpr int kSteps = 16;
    const gis::Box plane = planeOf(scene, *scene.around.neatLine);
    std::vector<gis::Point> points;
    for (int i = 0; i <= kSteps; ++i) {
        for (int k = 0; k <= kSteps; ++k) {
            points.push_back({plane.min.x + plane.width() * i / kSteps, plane.min.y + plane.height() * k / kSteps});
        }
    }
    if (from.known() && from.wkt() != to.wkt()) {
        (void)gis::Transform(from, to).apply(points);
    }
    gis::Box box;
    for (const gis::Point& point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return std::nullopt;
        }
        box.add(point);
    }
    return box;
}

void addNeighbours(MapScene& scene, const MapRequest& request, const gis::Crs& crs) {
    const NeighbourUnits& neighbours = request.furniture.neighbours;
    const auto window = windowIn(scene, crs, neighbours.crs);
    if (!window) {
        return;
    }
    std::vector<std::uint32_t> units;
    const gis::Polygons near = touching(*neighbours.polygons, *window, units);
    if (units.empty()) {
        return;
    }
    const gis::Box& neat = *scene.around.neatLine;
    const gis::Point cell{window->width() / neat.width() * kCellPoints, window->height() / neat.height() * kCellPoints};
    const std::vector<std::uint32_t> frames(near.partCount(), 0);
    FrameShapes shapes =
        std::move(frameShapes({&near, frames, {}, {cell}, neighbours.crs, {crs}, {near.box()}}).front());
    toPage(shapes.shapes, planeOf(scene, neat), 1 / scene.ground.unitsPerPoint, neat.min);
    FrameShapes cut = cutShapes(shapes, neat);
    for (const std::uint32_t shape : cut.units) {
        scene.around.landUnits.push_back(units[shape]);
    }
    scene.around.land = FittedLines(cut.shapes, kTolerance).shapes(cut.shapes);
    std::vector<std::uint32_t> each(scene.around.land.unitCount());
    std::iota(each.begin(), each.end(), 0U);
    scene.around.landBorders = groupOutlines(scene.around.land, each, each.size(), 0).between;
    dropRim(scene.around.landBorders, neat);
}

void splitCoast(Frame& main, const SceneAround& around) {
    if (around.land.unitCount() == 0 || main.coast.empty()) {
        return;
    }
    EmptySpace land(*around.neatLine, kFineCells);
    land.add(around.land);
    land.close();
    EmptySpace own(*around.neatLine, kFineCells);
    own.add(main.shapes);
    own.close();
    std::vector<Segment> coast;
    main.landOutline.clear();
    for (const Segment& s : main.coast) {
        const gis::Point middle{(s.from.x + s.to.x) / 2, (s.from.y + s.to.y) / 2};
        const double length = std::max(std::hypot(s.to.x - s.from.x, s.to.y - s.from.y), 1e-9);
        const gis::Point away{-(s.to.y - s.from.y) / length, (s.to.x - s.from.x) / length};
        const bool known = std::ranges::any_of(kBeyond, [&](double far) {
            return isLand(land, own, {middle.x + far * away.x, middle.y + far * away.y}) ||
                   isLand(land, own, {middle.x - far * away.x, middle.y - far * away.y});
        });
        (known ? main.landOutline : coast).push_back(s);
    }
    main.coast = std::move(coast);
}

namespace {

/// Neighbours are drawn as one: borders between them are lines of their own.
void dissolve(SceneAround& around) {
    const std::size_t units = around.land.unitCount();
    if (units > 1) {
        around.land = groupOutlines(around.land, std::vector<std::uint32_t>(units, 0), 1, 0).shapes;
        around.landUnits.clear();
    }
}

void addNeighbourNames(MapScene& scene, const MapRequest& request, const PageMeasures& measures) {
    const std::vector<std::string>& names = request.furniture.neighbours.names;
    if (names.empty() || scene.around.land.unitCount() == 0) {
        return;
    }
    PlacedBoxes placed = obstaclesOf(scene);
    EmptySpace own(*scene.around.neatLine, kFineCells);
    own.add(scene.frames.front().shapes);
    own.close();
    TextInk ink({scene.style.labelFamily, false});
    const double scale = std::max(1.0, measures.scale);
    for (std::size_t i = 0; i < scene.around.landUnits.size(); ++i) {
        gis::Box box;
        const std::string& name = names[scene.around.landUnits[i]];
        if (name.empty()) {
            continue;
        }
        const auto texts = nameIn(scene.around.land, largestPart(scene.around.land, i), name, ink, scene.style,
                                  {8 * scale, 6.5 * scale}, box);
        if (!texts.empty() && own.isEmpty(box) && placed.isFree(turnedBox(box))) {
            placed.add(turnedBox(box));
            scene.texts.insert(scene.texts.end(), texts.begin(), texts.end());
        }
    }
}

} // namespace

void finishNeighbours(MapScene& scene, const MapRequest& request, const PageMeasures& measures) {
    addNeighbourNames(scene, request, measures);
    dissolve(scene.around);
}

} // namespace diaban
