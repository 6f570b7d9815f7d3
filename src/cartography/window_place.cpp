// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/window_place.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr double kNearlyAll = 0.9; ///< of a unit's area
constexpr double kGrows = 1.3;     ///< times its longer side: so far the core goes to take in an islet

double side(const gis::Box& box, double narrow) {
    return std::max(box.width() * narrow, box.height());
}

} // namespace

UnitParts::UnitParts(const gis::Polygons& polygons) {
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        gis::Box all;
        const auto range = polygons.partsOf(unit);
        for (std::size_t part = range.first; part < range.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            boxes.push_back(polygons.boxOfPart(part));
            areas.push_back(rings.size() == 0 ? 0 : std::fabs(gis::signedArea(polygons.ring(rings.first))));
            all.add(boxes.back());
        }
        units.push_back(all);
    }
}

UnitCore coreOf(const gis::Polygons& polygons, const UnitParts& parts, std::uint32_t unit, double narrow) {
    const auto range = polygons.partsOf(unit);
    std::vector<std::size_t> order(range.size());
    std::iota(order.begin(), order.end(), range.first);
    std::ranges::stable_sort(order, [&](auto one, auto other) { return parts.areas[one] > parts.areas[other]; });
    const double whole = std::accumulate(order.begin(), order.end(), 0.0,
                                         [&](double sum, std::size_t part) { return sum + parts.areas[part]; });
    UnitCore core;
    double shown = 0;
    std::vector<std::size_t> rest;
    for (const std::size_t part : order) {
        if (core.box.empty() || shown < kNearlyAll * whole) {
            core.box.add(parts.boxes[part]);
            shown += parts.areas[part];
        } else {
            rest.push_back(part);
        }
    }
    const double most = kGrows * side(core.box, narrow);
    for (const std::size_t part : rest) {
        gis::Box grown = core.box;
        grown.add(parts.boxes[part]);
        if (side(grown, narrow) <= most) {
            core.box = grown;
        } else {
            core.partsOutside = true;
        }
    }
    return core;
}

gis::Box windowAround(const gis::Box& box, double times, double width, double height, double least) {
    const double shape = width / height;
    const double across = std::max({box.width() * times, box.height() * times * shape, least});
    const gis::Point middle = box.centre();
    const gis::Point half{across / 2, across / shape / 2};
    return {{middle.x - half.x, middle.y - half.y}, {middle.x + half.x, middle.y + half.y}};
}

} // namespace diaban
