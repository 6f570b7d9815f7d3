// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/named_islands.h"

#include "gis/crs/transform.h"
#include "src/cartography/map_projection.h"

#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

constexpr double kIslet = 1; ///< degrees: a larger part is other land

struct Part {
    std::uint32_t unit;
    gis::Box box;
};

std::vector<Part> partsOf(const gis::Polygons& polygons) {
    std::vector<Part> parts;
    parts.reserve(polygons.partCount());
    for (std::uint32_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const gis::Polygons::Range range = polygons.partsOf(unit);
        for (std::size_t part = range.first; part < range.last; ++part) {
            parts.push_back({unit, polygons.boxOfPart(part)});
        }
    }
    return parts;
}

std::vector<gis::Point> middlesOf(const std::vector<Part>& parts) {
    std::vector<gis::Point> middles;
    middles.reserve(parts.size());
    for (const Part& part : parts) {
        middles.push_back(part.box.centre());
    }
    return middles;
}

NamedIslands& entryOf(const Archipelago* islands, std::uint32_t unit, std::vector<NamedIslands>& found) {
    const auto at = std::ranges::find(found, islands, &NamedIslands::islands);
    return at != found.end() ? *at : found.emplace_back(NamedIslands{islands, unit, {}});
}

} // namespace

std::vector<NamedIslands> namedIslands(const gis::Layer& layer, const gis::Crs& plane) {
    std::vector<NamedIslands> found;
    if (!layer.crs.known() || !reachesArchipelagos(lonLatBox(layer.polygons.box(), layer.crs))) {
        return found;
    }
    const std::vector<Part> parts = partsOf(layer.polygons);
    std::vector<gis::Point> middles = middlesOf(parts);
    const gis::Transform toLonLat(layer.crs, gis::Crs::fromText("EPSG:4326"));
    const gis::Transform toPlane(layer.crs, plane);
    (void)toLonLat.apply(middles);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Archipelago* const islands = archipelagoAt(middles[i]);
        if (islands == nullptr) {
            continue;
        }
        std::array<gis::Point, 2> corners{parts[i].box.min, parts[i].box.max};
        std::array<gis::Point, 2> degrees = corners;
        (void)toLonLat.apply(degrees);
        if (degrees[1].x - degrees[0].x < kIslet && degrees[1].y - degrees[0].y < kIslet) {
            (void)toPlane.apply(corners);
            gis::Box& box = entryOf(islands, parts[i].unit, found).box;
            box.add(corners[0]);
            box.add(corners[1]);
        }
    }
    return found;
}

} // namespace diaban::ui
