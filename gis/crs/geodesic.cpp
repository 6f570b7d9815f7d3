// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/geodesic.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/crs/proj_handles.h"
#include "gis/crs/ring_area.h"

#include <geodesic.h>

namespace gis {

namespace {

geod_geodesic wgs84() {
    geod_geodesic ellipsoid{};
    geod_init(&ellipsoid, 6'378'137.0, 1 / 298.257223563);
    return ellipsoid;
}

/// Brings rings to longitude and latitude on their own datum; one a thread.
class ToDegrees {
public:
    explicit ToDegrees(const Crs& crs) {
        if (crs.geographic()) {
            return;
        }
        const proj::Object horizontal =
            proj::horizontalPart(m_context.get(), proj::Object(proj_create(m_context.get(), crs.wkt().c_str())));
        m_operation = horizontal ? proj::toOwnGeographic(m_context.get(), horizontal.get()) : nullptr;
        if (!m_operation) {
            throw badInput({}, {}, {"crs.no_operation", {{"from", crs.name()}, {"to", crs.name()}}});
        }
        m_degrees = proj::degreesPerUnit(m_context.get(), horizontal.get());
    }

    /// Valid until the next call.
    std::span<const Point> operator()(std::span<const Point> ring) {
        if (!m_operation || ring.empty()) {
            return ring;
        }
        m_points.assign(ring.begin(), ring.end());
        proj_trans_generic(m_operation.get(), PJ_FWD, &m_points[0].x, sizeof(Point), m_points.size(), &m_points[0].y,
                           sizeof(Point), m_points.size(), nullptr, 0, 0, nullptr, 0, 0);
        for (Point& p : m_points) {
            p = {p.x * m_degrees, p.y * m_degrees};
        }
        return m_points;
    }

private:
    proj::Context m_context = proj::makeContext();
    proj::Object m_operation;
    double m_degrees = 1;
    std::vector<Point> m_points;
};

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
    static const geod_geodesic kEllipsoid = wgs84();
    double metres = 0;
    geod_inverse(&kEllipsoid, a.y, a.x, b.y, b.x, &metres, nullptr, nullptr);
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
