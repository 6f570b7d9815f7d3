// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/ring_area.h"

#include "gis/crs/area_under_edge.h"
#include "gis/crs/wgs84.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

constexpr double kWideDegrees = 90;
constexpr double kPolarDegrees = 85;

/// True where no edge runs far east or west and no point is near a pole: then the sum over edges is the whole area.
bool isPlain(std::span<const Point> ring) {
    double west = ring.front().x;
    double east = west;
    double farthest = 0;
    for (const Point& point : ring) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return false;
        }
        west = std::min(west, point.x);
        east = std::max(east, point.x);
        farthest = std::max(farthest, std::abs(point.y));
    }
    return east - west < kWideDegrees && west >= -540 && east <= 540 && farthest < kPolarDegrees;
}

} // namespace

double ringAreaByKarney(std::span<const Point> ring) {
    const bool closed = ring.size() > 1 && ring.front() == ring.back();
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    for (const Point& point : ring.first(closed ? ring.size() - 1 : ring.size())) {
        geod_polygon_addpoint(&wgs84(), &polygon, point.y, point.x);
    }
    double area = 0;
    double perimeter = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, &perimeter);
    return std::abs(area);
}

double ringArea(std::span<const Point> ring) {
    if (ring.size() < 3 || !isPlain(ring)) {
        return ringAreaByKarney(ring);
    }
    // Measured from the ring's own parallel instead of the equator, so that large numbers do not cancel.
    const double reference = zoneArea(ring.front().y);
    double area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        area += areaUnderEdge(a, b, reference);
    }
    return std::abs(area);
}

} // namespace gis
