// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/locator_map.h"

#include "gis/crs/transform.h"
#include "src/cartography/fitted_lines.h"
#include "src/cartography/group_outlines.h"
#include "src/cartography/page_frames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr double kSide = 0.24; ///< of the page's shorter side: the longer side of a locator map
constexpr double kCellPoints = 0.6;
constexpr double kTolerance = 0.4; ///< points
constexpr double kFarBeyond = 3;   ///< times the map's box: what the neighbours' box has to be
constexpr double kLeastMark = 5;   ///< points
constexpr double kPad = 3;

/// A cell of the neighbours' CRS that looks like one point on a locator of `side`.
gis::Point cellOf(const gis::Box& box, double side) {
    const double size = std::max({box.width(), box.height(), 1e-9}) / side * kCellPoints;
    return {size, size};
}

/// Points nearer one another than anybody sees drop out; of a ring of less than three, nothing is left.
void addThin(std::span<const gis::Point> ring, gis::Polygons& to) {
    std::vector<gis::Point> kept;
    for (const gis::Point& point : ring) {
        if (kept.empty() || std::hypot(point.x - kept.back().x, point.y - kept.back().y) >= kCellPoints) {
            kept.push_back(point);
        }
    }
    if (kept.size() >= 3) {
        kept.push_back(kept.front());
        to.addRing(kept);
        to.endPart();
    }
}

/// The outline of the map itself, on the locator.
gis::Polygons hereOf(const MapScene& scene, const LocatorPlan& plan, double perUnit, const gis::Point& corner) {
    const Frame& main = scene.frames.front();
    gis::Polygons outline = groupOutlines(main.shapes, std::vector<std::uint32_t>(main.units.size(), 0), 1).shapes;
    const PageGround& ground = scene.ground;
    for (gis::Point& p : outline.points()) {
        const gis::Point plane{ground.corner.x + p.x * ground.unitsPerPoint,
                               ground.corner.y - p.y * ground.unitsPerPoint};
        p = {corner.x + (plane.x - plan.box.min.x) * perUnit, corner.y + (plan.box.max.y - plane.y) * perUnit};
    }
    gis::Polygons here;
    for (std::size_t ring = 0; ring < outline.ringCount(); ++ring) {
        addThin(outline.ring(ring), here);
    }
    here.endUnit();
    return here;
}

} // namespace

std::optional<LocatorPlan> planLocator(const MapRequest& request, const ProjectedFrame& main,
                                       const PageMeasures& measures) {
    const NeighbourUnits& around = request.furniture.neighbours;
    if (around.polygons == nullptr || request.furniture.locator == Furniture::Locator::No) {
        return std::nullopt;
    }
    const double side = kSide * std::min(request.page.width, request.page.height);
    const gis::Box all = around.polygons->box();
    if (all.empty()) {
        return std::nullopt;
    }
    const std::vector<std::uint32_t> frames(around.polygons->partCount(), 0);
    LocatorPlan plan;
    plan.land = std::move(
        frameShapes({around.polygons, frames, {}, {cellOf(all, side)}, around.crs, {main.crs}, {all}}).front());
    gis::Polygons& land = plan.land.shapes;
    const gis::Box whole = land.box();
    land = FittedLines(land, kTolerance * std::max(whole.width(), whole.height()) / side).shapes(land);
    land = groupOutlines(land, std::vector<std::uint32_t>(land.unitCount(), 0), 1, 0).shapes; // one shape, with islets
    plan.box = land.box();
    plan.box.add(main.box);
    const double times = plan.box.width() * plan.box.height() / std::max(main.box.width() * main.box.height(), 1e-9);
    if (request.furniture.locator == Furniture::Locator::Auto && times < kFarBeyond) {
        return std::nullopt;
    }
    const double perUnit = pointsPerUnit(plan.box, side, side);
    const double pad = 2 * kPad * measures.scale;
    plan.size = {plan.box.width() * perUnit + pad, plan.box.height() * perUnit + pad};
    return plan;
}

void addLocator(MapScene& scene, LocatorPlan plan, const gis::Box& page) {
    LocatorMap locator;
    locator.page = page;
    const double pad = kPad * page.width() / plan.size.width;
    const double perUnit = pointsPerUnit(plan.box, page.width() - 2 * pad, page.height() - 2 * pad);
    const gis::Point corner{page.centre().x - plan.box.width() * perUnit / 2,
                            page.centre().y - plan.box.height() * perUnit / 2};
    toPage(plan.land.shapes, plan.box, perUnit, corner);
    locator.here = hereOf(scene, plan, perUnit, corner);
    locator.land = std::move(plan.land.shapes);
    const gis::Box here = locator.here.box();
    if (!here.empty() && std::max(here.width(), here.height()) < 2 * kLeastMark) {
        const gis::Point middle = here.centre();
        const double half = std::max(here.width(), here.height()) / 2 + kLeastMark / 2;
        locator.mark = {{std::max(middle.x - half, page.min.x), std::max(middle.y - half, page.min.y)},
                        {std::min(middle.x + half, page.max.x), std::min(middle.y + half, page.max.y)}};
    }
    scene.around.locator = std::move(locator);
}

} // namespace diaban
