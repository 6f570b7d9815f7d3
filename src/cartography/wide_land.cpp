// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/wide_land.h"

#include "gis/geometry/inner_place.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/neighbour_land.h"

#include <algorithm>
#include <optional>

namespace diaban {

namespace {

/// Even-odd, over all rings.
bool isOn(const gis::Polygons& shapes, const gis::Point& at) {
    bool inside = false;
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const gis::Point& a = ring[i - 1];
            const gis::Point& b = ring[i];
            if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y)) {
                inside = !inside;
            }
        }
    }
    return inside;
}

/// Whether a piece of land is that of the units: its middle is on one of them.
bool isOwn(const gis::Polygons& land, std::size_t unit, const gis::Polygons& units) {
    const auto parts = land.partsOf(unit);
    double most = 0;
    std::optional<gis::Point> middle;
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const gis::Box box = land.boxOfPart(part);
        const double size = box.width() * box.height();
        if (size > most) {
            constexpr double kPrecision = 0.02;
            const auto pole = gis::poleOfInaccessibility(land, part, kPrecision * std::max(box.width(), box.height()));
            most = size;
            middle = pole ? pole->at : box.centre();
        }
    }
    return middle && isOn(units, *middle);
}

} // namespace

WideLand wideLand(const MapRequest& request, const ProjectedFrame& main, double reach) {
    constexpr double kPoints = 6000; // of a page as wide as the window: detail of a point of it goes
    const NeighbourUnits& neighbours = request.furniture.neighbours;
    if (neighbours.polygons == nullptr || neighbours.locatorOnly || main.box.empty()) {
        return {};
    }
    const double beyond = reach * std::max(main.box.width(), main.box.height());
    const gis::Box window{{main.box.min.x - beyond, main.box.min.y - beyond},
                          {main.box.max.x + beyond, main.box.max.y + beyond}};
    MapScene scene;
    scene.ground = {{window.min.x, window.max.y}, std::max(window.width(), window.height()) / kPoints};
    scene.around.neatLine =
        gis::Box{{0, 0}, {window.width() / scene.ground.unitsPerPoint, window.height() / scene.ground.unitsPerPoint}};
    addNeighbours(scene, request, main.crs);
    WideLand land{std::move(scene.around.land), {}};
    for (gis::Point& point : land.shapes.points()) {
        point = {scene.ground.corner.x + point.x * scene.ground.unitsPerPoint,
                 scene.ground.corner.y - point.y * scene.ground.unitsPerPoint};
    }
    for (std::size_t i = 0; i < scene.around.landUnits.size(); ++i) {
        const std::uint32_t unit = scene.around.landUnits[i];
        const bool named = unit < neighbours.names.size() && !isOwn(land.shapes, i, main.shapes.shapes);
        land.names.push_back(named ? neighbours.names[unit] : std::string{});
    }
    return land;
}

} // namespace diaban
