// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/point_location.h"

namespace gis {

namespace {

std::vector<Box> boxesOf(const Polygons& polygons) {
    std::vector<Box> boxes;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        boxes.push_back(polygons.boxOfPart(part));
    }
    return boxes;
}

/// True where a ray from the point crosses the rings of a part an odd number of times.
bool goesAround(const Polygons& polygons, std::size_t part, const Point& p) {
    bool inside = false;
    const Polygons::Range rings = polygons.ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point& a = ring[i - 1];
            const Point& b = ring[i];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) {
                inside = !inside;
            }
        }
    }
    return inside;
}

} // namespace

PointLocation::PointLocation(const Polygons& polygons) : m_polygons(polygons), m_parts(boxesOf(polygons)) {
    for (std::uint32_t unit = 0; unit < polygons.unitCount(); ++unit) {
        m_unitOfPart.insert(m_unitOfPart.end(), polygons.partsOf(unit).size(), unit);
    }
}

std::optional<std::uint32_t> PointLocation::unitAt(const Point& point) {
    m_parts.meeting({point, point}, m_found);
    for (const std::uint32_t part : m_found) {
        if (goesAround(m_polygons, part, point)) {
            return m_unitOfPart[part];
        }
    }
    return std::nullopt;
}

} // namespace gis
