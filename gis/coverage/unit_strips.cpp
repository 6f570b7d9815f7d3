// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/unit_strips.h"

#include "gis/coverage/bisectors.h"
#include "gis/coverage/nearest_line.h"
#include "gis/geos/faces.h"
#include "gis/geos/near_lines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gis::strips {

namespace {

/// Coordinates as metres about the middle of a unit, and back: what was a vertex is that vertex again.
class FlatMap {
public:
    FlatMap(const LocalMetres& metres, const Box& box) : m_centre(box.centre()), m_scale(metres.at(m_centre)) {
        for (const Point& corner : {box.min, box.max, Point{box.min.x, box.max.y}, Point{box.max.x, box.min.y}}) {
            const LocalMetres::Scale there = metres.at(corner);
            m_error = std::max({m_error, std::abs(there.x / m_scale.x - 1), std::abs(there.y / m_scale.y - 1)});
        }
    }

    [[nodiscard]] Point flat(const Point& p) const {
        return {(p.x - m_centre.x) * m_scale.x, (p.y - m_centre.y) * m_scale.y};
    }
    void flatten(Polygons& polygons) const {
        for (Point& p : polygons.points()) {
            p = flat(p);
        }
    }
    /// Points that are to come back as they are.
    void keep(std::span<const Point> points) {
        for (const Point& p : points) {
            m_kept.push_back({flat(p), p});
        }
        std::ranges::sort(m_kept, {}, [](const auto& pair) { return std::pair(pair[0].x, pair[0].y); });
    }
    void unflatten(Polygons& polygons) const {
        for (Point& p : polygons.points()) {
            const auto at = std::ranges::lower_bound(m_kept, std::pair(p.x, p.y), {},
                                                     [](const auto& pair) { return std::pair(pair[0].x, pair[0].y); });
            const bool known = at != m_kept.end() && (*at)[0] == p;
            p = known ? (*at)[1] : Point{m_centre.x + p.x / m_scale.x, m_centre.y + p.y / m_scale.y};
        }
    }
    [[nodiscard]] double error() const noexcept { return m_error; }

private:
    Point m_centre;
    LocalMetres::Scale m_scale;
    double m_error = 0;
    std::vector<std::array<Point, 2>> m_kept;
};

bool insideOf(const Polygons& polygons, const Point& p) {
    bool inside = false;
    for (std::size_t ring = 0; ring < polygons.ringCount(); ++ring) {
        const std::span<const Point> points = polygons.ring(ring);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point& a = points[i - 1];
            const Point& b = points[i];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y))) {
                inside = !inside;
            }
        }
    }
    return inside;
}

double lengthOf(const Polygons& rings) {
    double length = 0;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::span<const Point> points = rings.ring(ring);
        for (std::size_t i = 1; i < points.size(); ++i) {
            length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        }
    }
    return length;
}

/// Where the borders are the whole outline of the unit, as they are inland, that alone says what is near.
Polygons groundNear(const Polygons& ground, const Polygons& lines, double reach) {
    constexpr double kRounding = 1e-9;
    const double outline = lengthOf(ground);
    const bool all = std::abs(lengthOf(lines) - outline) <= kRounding * outline;
    return all ? nearOutline(ground, reach) : nearLines(ground, lines, reach);
}

/// Ground near the lines, for each border what is nearest to it: unit k.
Polygons sharedOut(const Polygons& near, const Polygons& lines, const NearestLine& nearest, double reach) {
    const std::vector<std::vector<Point>> cuts = bisectors(lines, nearest, reach);
    std::vector<std::span<const Point>> all;
    for (std::size_t ring = 0; ring < near.ringCount(); ++ring) {
        all.push_back(near.ring(ring));
    }
    all.insert(all.end(), cuts.begin(), cuts.end());
    const Polygons faces = facesOfLines(all, {});
    const std::vector<Point> places = pointsInside(faces);
    std::vector<std::vector<std::size_t>> facesOf(lines.unitCount());
    for (std::size_t face = 0; face < faces.unitCount(); ++face) {
        if (insideOf(near, places[face])) {
            // A little more than the reach: the ends of buffers and what is nearest are reckoned in two ways.
            if (const auto found = nearest.nearest(places[face], 2 * reach)) {
                facesOf[found->set].push_back(face);
            }
        }
    }
    Polygons shared;
    for (const std::vector<std::size_t>& of : facesOf) {
        Polygons mine;
        for (const std::size_t face : of) {
            mine.addUnit(faces, face);
        }
        if (of.size() > 1) {
            mine = unionOf(mine);
        }
        if (of.empty()) {
            shared.endUnit();
        } else {
            shared.addUnit(mine, 0);
        }
    }
    return shared;
}

} // namespace

UnitStrips stripsOfUnit(const StripInput& input, const LocalMetres& metres, std::uint32_t unit,
                        std::span<const std::uint32_t> borders, std::span<const std::uint32_t> points, double reach) {
    FlatMap map(metres, input.units.boxOf(unit));
    Polygons ground;
    ground.addUnit(input.units, unit);
    map.keep(ground.points());
    map.flatten(ground);
    Polygons lines;
    for (const std::uint32_t border : borders) {
        lines.addUnit(input.lines, border);
    }
    map.flatten(lines);
    const NearestLine nearest(lines);
    UnitStrips result;
    result.widthError = map.error();
    const Polygons near = groundNear(ground, lines, reach);
    result.sides = borders.size() == 1 ? near : sharedOut(near, lines, nearest, reach);
    map.unflatten(result.sides);
    for (const std::uint32_t point : points) {
        const auto at = nearest.nearest(map.flat(input.points[point]), reach);
        result.borderOfPoint.push_back(at ? std::optional(at->set) : std::nullopt);
    }
    return result;
}

} // namespace gis::strips
