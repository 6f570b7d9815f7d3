// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/map_shapes.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/crs/transform.h"
#include "src/cartography/far_parts.h"
#include "src/cartography/page_frames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace diaban {

namespace {

constexpr double kCellPoints = 0.2835; ///< a tenth of a millimetre, about half a pixel at 144 dpi
constexpr double kOwnPlane = 8;        ///< degrees from the main frame's middle: a far group gets its own projection
constexpr double kWidestSeam = 60;     ///< degrees without a unit that let a map be cut elsewhere than at 180

/// All parts of a layer: their boxes (moved over the 180th meridian where that keeps them together) and areas.
struct Parts {
    std::vector<gis::Box> boxes;
    std::vector<double> areas;
    std::vector<std::uint32_t> units;
    std::vector<double> shifts;
};

/// Parts of units [first, last).
void measureParts(const gis::Polygons& polygons, std::size_t first, std::size_t last, Parts& parts) {
    for (std::size_t unit = first; unit < last; ++unit) {
        const auto range = polygons.partsOf(unit);
        for (std::size_t part = range.first; part < range.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            parts.boxes[part] = polygons.boxOfPart(part);
            parts.areas[part] = rings.size() == 0 ? 0 : std::fabs(gis::signedArea(polygons.ring(rings.first)));
            parts.units[part] = static_cast<std::uint32_t>(unit);
        }
    }
}

Parts partsOf(const gis::Polygons& polygons) {
    Parts parts;
    parts.boxes.resize(polygons.partCount());
    parts.areas.resize(polygons.partCount());
    parts.units.resize(polygons.partCount());
    const std::size_t middle = gis::middleUnit(polygons);
    gis::inTwoThreads([&] { measureParts(polygons, 0, middle, parts); },
                      [&] { measureParts(polygons, middle, polygons.unitCount(), parts); });
    return parts;
}

/// A layer in degrees whose units are not all on the Earth has no map: its CRS or its axes are not what it says.
void requireOnEarth(const MapRequest& request, const Parts& parts) {
    constexpr double kMostLatitude = 90;
    constexpr double kMostLongitude = 540;
    for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
        const gis::Box& box = parts.boxes[i];
        if (!box.empty() && (box.min.y < -kMostLatitude || box.max.y > kMostLatitude || box.min.x < -kMostLongitude ||
                             box.max.x > kMostLongitude)) {
            const std::uint32_t unit = parts.units[i];
            throw gis::badInput({}, request.codes[unit] + ' ' + request.names[unit], {"map.off_earth", {}});
        }
    }
}

/// Where the longitudes leave their widest gap, and the map begins east of it; nothing where the gap holds 180 degrees.
std::optional<double> seamOf(const Parts& parts) {
    std::vector<std::pair<double, double>> spans;
    for (const gis::Box& box : parts.boxes) {
        if (!box.empty()) {
            spans.emplace_back(box.min.x, box.max.x);
        }
    }
    std::sort(spans.begin(), spans.end());
    double reached = spans.empty() ? 0 : spans.front().first;
    double widest = 0;
    double seam = 0;
    for (const auto& [west, east] : spans) {
        if (west - reached > widest) {
            widest = west - reached;
            seam = reached;
        }
        reached = std::max(reached, east);
    }
    const double around = spans.empty() ? 0 : spans.front().first + 360 - reached;
    return widest > kWidestSeam && widest > around ? std::optional(seam) : std::nullopt;
}

void moveOver180(Parts& parts) {
    const auto seam = seamOf(parts);
    if (!seam) {
        return;
    }
    parts.shifts.assign(parts.boxes.size(), 0);
    for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
        if (parts.boxes[i].max.x <= *seam) {
            parts.shifts[i] = 360;
            parts.boxes[i].min.x += 360;
            parts.boxes[i].max.x += 360;
        }
    }
}

FarParts farPartsOf(const Parts& parts, bool geographic, const PageSize& room) {
    gis::Box whole;
    for (const gis::Box& box : parts.boxes) {
        whole.add(box);
    }
    const double narrow = geographic ? std::max(std::cos(whole.centre().y * std::numbers::pi / 180), 0.1) : 1;
    std::vector<PartPlace> places;
    for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
        gis::Box box = parts.boxes[i];
        if (!box.empty()) {
            box.min.x *= narrow;
            box.max.x *= narrow;
        }
        places.push_back({box, parts.areas[i] * narrow, parts.units[i]});
    }
    return findFarParts(places, room);
}

/// How many units of `to` (metres) one unit of `from` is along each axis, at most, in a box.
gis::Point unitsPerUnit(const gis::Box& box, const gis::Crs& from, const gis::Crs& to) {
    if (!from.known() || from.wkt() == to.wkt() || box.empty()) {
        return {1, 1};
    }
    const gis::Transform transform(from, to, box);
    const double step = std::max({box.width(), box.height(), 1e-6}) / 1000;
    gis::Point most{0, 0};
    for (const double y : {box.min.y, box.centre().y, box.max.y}) {
        std::array<gis::Point, 3> points{{{box.centre().x, y}, {box.centre().x + step, y}, {box.centre().x, y + step}}};
        (void)transform.apply(points);
        const double x = std::hypot(points[1].x - points[0].x, points[1].y - points[0].y) / step;
        const double up = std::hypot(points[2].x - points[0].x, points[2].y - points[0].y) / step;
        most = {std::isfinite(x) ? std::max(most.x, x) : most.x, std::isfinite(up) ? std::max(most.y, up) : most.y};
    }
    return {most.x > 0 ? most.x : 1, most.y > 0 ? most.y : 1};
}

/// The cell, in units of the layer, within which vertices look the same on a page with that room.
gis::Point cellFor(const gis::Box& box, const gis::Crs& from, const gis::Crs& to, const PageSize& room) {
    const gis::Point per = unitsPerUnit(box, from, to);
    const double pointsPerMetre =
        std::min(room.width / std::max(box.width() * per.x, 1e-9), room.height / std::max(box.height() * per.y, 1e-9));
    return {kCellPoints / pointsPerMetre / per.x, kCellPoints / pointsPerMetre / per.y};
}

/// The CRS of a far group: the main one, or where that would distort it an equal-area plane of its own.
gis::Crs crsOfGroup(const gis::Box& group, const gis::Box& main, const MapRequest& request, const gis::Crs& mapCrs) {
    const gis::Point away{std::fabs(group.centre().x - main.centre().x), std::fabs(group.centre().y - main.centre().y)};
    if (!request.mapCrs.empty() || !request.crs.known() || (away.x <= kOwnPlane && away.y <= kOwnPlane)) {
        return mapCrs;
    }
    return gis::Crs::fromText("+proj=laea +lat_0=" + std::to_string(group.centre().y) +
                              " +lon_0=" + std::to_string(group.centre().x) + " +datum=WGS84 +units=m +type=crs");
}

gis::Point projectedPoint(gis::Point point, const gis::Crs& from, const gis::Crs& to) {
    if (from.known() && from.wkt() != to.wkt()) {
        (void)gis::Transform(from, to).apply(std::span(&point, 1));
    }
    return point;
}

} // namespace

MapShapes mapShapes(const MapRequest& request, const PageSize& mainRoom, double insetRoom) {
    Parts parts = partsOf(*request.polygons);
    if (request.crs.geographic()) {
        requireOnEarth(request, parts);
        moveOver180(parts);
    }
    const FarParts far = farPartsOf(parts, request.crs.geographic(), mainRoom);
    std::vector<gis::Box> boxes(far.frames);
    for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
        boxes[far.frameOfPart[i]].add(parts.boxes[i]);
    }
    if (boxes.front().empty()) {
        throw gis::badInput({}, {}, {"map.nothing_to_draw", {}});
    }
    MapShapes made;
    const gis::Box lonLat = lonLatBox(boxes.front(), request.crs);
    made.lonLat = lonLat;
    made.projection = chooseProjection(request.crs, request.mapCrs, lonLat);
    ShapesRequest wanted{request.polygons, far.frameOfPart, parts.shifts, {}, request.crs, {}, boxes};
    for (std::size_t f = 0; f < boxes.size(); ++f) {
        const gis::Crs& crs = made.projection.crs;
        wanted.targets.push_back(f == 0 ? crs : crsOfGroup(lonLatBox(boxes[f], request.crs), lonLat, request, crs));
        wanted.cellOfFrame.push_back(
            cellFor(boxes[f], request.crs, wanted.targets.back(), f == 0 ? mainRoom : PageSize{insetRoom, insetRoom}));
    }
    std::vector<FrameShapes> shapes = frameShapes(wanted);
    for (std::size_t f = 0; f < shapes.size(); ++f) {
        ProjectedFrame frame{std::move(shapes[f]), {}, wanted.targets[f], {}};
        frame.box = frame.shapes.shapes.box();
        frame.truePlace = projectedPoint(boxes[f].centre(), request.crs, made.projection.crs);
        made.frames.push_back(std::move(frame));
    }
    if (made.frames.front().box.empty()) {
        throw gis::badInput({}, {}, {"map.nothing_to_draw", {}});
    }
    made.cell = wanted.cellOfFrame.front();
    made.cellPerUnit = pointsPerUnit(made.frames.front().box, mainRoom.width, mainRoom.height);
    made.frameOfPart = far.frameOfPart;
    made.shiftOfPart = std::move(parts.shifts);
    return made;
}

} // namespace diaban
