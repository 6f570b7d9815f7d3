// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/geodesic.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/crs/ring_area.h"
#include "gis/crs/to_degrees.h"
#include "gis/crs/wgs84.h"

namespace gis {

namespace {

double unitArea(const Polygons& polygons, std::size_t unit, ToDegrees& toDegrees) {
    double area = 0;
    const Polygons::Range parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const double ring = ringArea(toDegrees(polygons.ring(r)));
            area += r == rings.first ? ring : -ring;
        }
    }
    return area;
}

} // namespace

double geodesicLength(const Point& a, const Point& b) {
    double metres = 0;
    geod_inverse(&wgs84(), a.y, a.x, b.y, b.x, &metres, nullptr, nullptr);
    return metres;
}

double geodesicLength(std::span<const Point> line) {
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        metres += geodesicLength(line[i - 1], line[i]);
    }
    return metres;
}

std::vector<double> geodesicAreas(const Polygons& polygons, const Crs& crs) {
    if (!crs.known()) {
        throw badInput({}, {}, {"crs.missing", {}});
    }
    std::vector<double> areas(polygons.unitCount());
    const auto measure = [&](std::size_t first, std::size_t last) {
        ToDegrees toDegrees(crs);
        for (std::size_t unit = first; unit < last; ++unit) {
            areas[unit] = unitArea(polygons, unit, toDegrees);
        }
    };
    const std::size_t middle = middleUnit(polygons);
    inTwoThreads([&] { measure(0, middle); }, [&] { measure(middle, areas.size()); });
    return areas;
}

} // namespace gis
