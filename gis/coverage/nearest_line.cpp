// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/nearest_line.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

constexpr std::size_t kMostSegments = 16;

double squaredDistanceTo(const Point& p, const Point& c, const Point& d) {
    const double x = d.x - c.x, y = d.y - c.y;
    const double length2 = x * x + y * y;
    const double at = length2 > 0 ? std::clamp(((p.x - c.x) * x + (p.y - c.y) * y) / length2, 0.0, 1.0) : 0;
    const double offX = p.x - c.x - at * x, offY = p.y - c.y - at * y;
    return offX * offX + offY * offY;
}

double distanceTo(const Point& p, const Box& box) {
    const double x = std::max({box.min.x - p.x, 0.0, p.x - box.max.x});
    const double y = std::max({box.min.y - p.y, 0.0, p.y - box.max.y});
    return std::sqrt(x * x + y * y);
}

} // namespace

NearestLine::NearestLine(const Polygons& lines) : m_lines(lines) {
    for (std::uint32_t set = 0; set < lines.unitCount(); ++set) {
        const Polygons::Range rings = lines.ringsOfUnit(set);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const std::span<const Point> line = lines.ring(ring);
            const auto offset = static_cast<std::size_t>(line.data() - lines.points().data());
            for (std::size_t first = 0; first + 1 < line.size(); first += kMostSegments) {
                const std::size_t count = std::min(kMostSegments + 1, line.size() - first);
                Block block{{}, static_cast<std::uint32_t>(offset + first), static_cast<std::uint32_t>(count), set};
                for (std::size_t i = 0; i < count; ++i) {
                    block.box.add(line[first + i]);
                }
                m_blocks.push_back(block);
            }
        }
    }
}

double NearestLine::distance(const Point& point, const Block& block) const {
    const std::span<const Point> points = m_lines.points().subspan(block.first, block.count);
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < points.size(); ++i) {
        least = std::min(least, squaredDistanceTo(point, points[i - 1], points[i]));
    }
    return std::sqrt(least);
}

std::optional<NearestLine::Found> NearestLine::nearest(const Point& point, double limit) const {
    std::optional<Found> found;
    double least = limit;
    for (const Block& block : m_blocks) {
        if (distanceTo(point, block.box) > least) {
            continue;
        }
        const double away = distance(point, block);
        if (found ? away < least : away <= least) {
            found = Found{block.set, away};
            least = away;
        }
    }
    return found;
}

double NearestLine::distanceToOthers(const Point& point, std::uint32_t set, double limit) const {
    double least = limit;
    for (const Block& block : m_blocks) {
        if (block.set != set && distanceTo(point, block.box) < least) {
            least = std::min(least, distance(point, block));
        }
    }
    return least;
}

} // namespace gis
