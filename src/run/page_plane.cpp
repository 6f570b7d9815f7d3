// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_plane.h"

#include "gis/crs/transform.h"
#include "src/cartography/furniture.h"
#include "src/cartography/locator_map.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/unit_names.h"
#include "src/cartography/wide_land.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kFinest = 12'000; ///< steps of detail along the map: seen on a screen enlarged eight times
constexpr double kRoom = 540, kInsetRoom = 135; ///< points of the page by which far groups are told

/// Polygons as they lie over the 180th meridian.
gis::Polygons moved(gis::Polygons polygons, const std::vector<double>& shiftOfPart) {
    for (std::size_t part = 0; part < shiftOfPart.size(); ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const auto points = polygons.ring(ring);
            const auto first = static_cast<std::size_t>(points.data() - std::as_const(polygons).points().data());
            for (gis::Point& point : polygons.points().subspan(first, points.size())) {
                point.x += shiftOfPart[part];
            }
        }
    }
    return polygons;
}

gis::Box boxIn(const gis::Box& box, const gis::Crs& from, const gis::Crs& to) {
    if (!from.known() || !to.known() || from.wkt() == to.wkt() || box.empty()) {
        return box;
    }
    constexpr int kPieces = 8;
    std::vector<gis::Point> outline;
    for (int i = 0; i <= kPieces; ++i) {
        const double x = box.min.x + box.width() * i / kPieces;
        const double y = box.min.y + box.height() * i / kPieces;
        outline.insert(outline.end(), {{x, box.min.y}, {x, box.max.y}, {box.min.x, y}, {box.max.x, y}});
    }
    (void)gis::Transform(from, to, box).apply(outline);
    gis::Box found;
    for (const gis::Point& point : outline) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            found.add(point);
        }
    }
    return found;
}

/// The name of a far group, and a short one: that of its unit, of its two units, or how many they are.
PageFrame groupFrame(const FrameShapes& shapes, const MapRequest& request, const Catalogue& vi, const Catalogue& en) {
    if (shapes.units.size() > 2) {
        const gis::Message many{"map.inset.units", {{"count", static_cast<std::int64_t>(shapes.units.size())}}};
        return {{}, {vi.text(many), en.text(many)}, {vi.text(many), en.text(many)}};
    }
    const UnitNames names;
    std::string full, bare;
    for (const std::uint32_t unit : shapes.units) {
        const std::string& own = request.names[unit].empty() ? request.codes[unit] : request.names[unit];
        full += (full.empty() ? "" : ", ") + own;
        bare += bare.empty() ? "" : ", ";
        for (const std::string& piece : names.of(own).bare) {
            bare += (bare.empty() || bare.ends_with(' ') ? "" : " ") + piece;
        }
    }
    return {{}, {full, full}, {bare, bare}};
}

/// Neighbours as far as a page shows them at first on any screen, and what a small map shows of all around.
void addAround(PagePlane& plane, const MapRequest& request, const ProjectedFrame& main) {
    constexpr double kReach = 1.2; // a page's stage may be three times as wide as high
    constexpr double kIslets = 20; // steps: a third of a pixel of the whole map
    WideLand land = wideLand(request, main, kReach);
    plane.shapes.around = landOn(plane.shapes, land.shapes, kIslets);
    plane.neighbours = std::move(land.names);
    if (const auto locator = planLocator(request, main, PageMeasures(PageSize{}))) {
        plane.shapes.locator =
            landOn(plane.shapes, locator->land.shapes, 0); // with all islets: they are the country too
    }
}

} // namespace

PagePlane pagePlane(const MapRequest& request, const Catalogue& vi, const Catalogue& en) {
    const MapShapes shapes = mapShapes(request, {kRoom, kRoom}, kInsetRoom);
    const gis::Polygons polygons =
        shapes.shiftOfPart.empty() ? *request.polygons : moved(*request.polygons, shapes.shiftOfPart);
    const gis::Crs& crs = shapes.projection.crs;
    const gis::Box& main = shapes.frames.front().box;
    const auto ground = groundAt(crs, main.centre());
    PageDetail detail;
    detail.leastMetres = ground ? std::max(main.width(), main.height()) * ground->metresPerUnit / kFinest : 0;
    PagePlane plane{shapes.projection.name, pageShapes(polygons, request.crs, crs, detail), {}, {}};
    addAround(plane, request, shapes.frames.front());
    plane.frames.push_back({plane.shapes.onGrid(main), {}});
    std::vector<gis::Box> groups(shapes.frames.size());
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        groups[shapes.frameOfPart[part]].add(polygons.boxOfPart(part));
    }
    for (std::size_t group = 1; group < groups.size(); ++group) {
        plane.frames.push_back(groupFrame(shapes.frames[group].shapes, request, vi, en));
        plane.frames.back().box = plane.shapes.onGrid(boxIn(groups[group], request.crs, crs));
    }
    return plane;
}

} // namespace diaban
