// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/points_within.h"

#include "gis/coverage/turn.h"

#include <algorithm>

namespace gis {

PointsWithin::PointsWithin(std::span<const Point> points) : m_odd(points.size()) {
    m_byY.reserve(points.size());
    for (std::uint32_t point = 0; point < points.size(); ++point) {
        m_byY.push_back({points[point].x, points[point].y, point});
    }
    std::sort(m_byY.begin(), m_byY.end(), [](const Entry& a, const Entry& b) { return a.y < b.y; });
}

void PointsWithin::addRing(std::span<const Point> closedRing) {
    for (std::size_t i = 0; i + 1 < closedRing.size(); ++i) {
        const bool up = closedRing[i].y < closedRing[i + 1].y;
        const Point& low = closedRing[up ? i : i + 1];
        const Point& high = closedRing[up ? i + 1 : i];
        // Half open, so that a corner counts once: low.y <= y < high.y.
        auto entry =
            std::lower_bound(m_byY.begin(), m_byY.end(), low.y, [](const Entry& e, double y) { return e.y < y; });
        for (; entry != m_byY.end() && entry->y < high.y; ++entry) {
            if (turn(low, high, Point{entry->x, entry->y}) > 0) {
                m_odd[entry->point] ^= 1U;
            }
        }
    }
}

} // namespace gis
