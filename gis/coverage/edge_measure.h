// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/area_under_edge.h"
#include "gis/geometry/point.h"

#include <numbers>

namespace gis::overlaying {

/// Areas under edges by Green's theorem: geodesic between longitudes and latitudes, or planar. The areas under the
/// edges of a ring add up to its area, positive where it is clockwise.
class EdgeMeasure {
public:
    explicit EdgeMeasure(bool geodesic) noexcept : m_geodesic(geodesic) {}

    /// What says how high the horizontal line through a point lies.
    [[nodiscard]] double level(const Point& p) const { return m_geodesic ? zoneArea(p.y) : p.y; }
    /// The area between that line and an edge.
    [[nodiscard]] double under(const Point& a, const Point& b, double level) const {
        return m_geodesic ? areaUnderEdge(a, b, level) : (b.x - a.x) * ((a.y - level + (b.y - level)) / 2);
    }
    /// How much the area under an edge from `a` to `b` grows where the line lies lower by one.
    [[nodiscard]] double width(const Point& a, const Point& b) const noexcept {
        return m_geodesic ? (b.x - a.x) * (std::numbers::pi / 180) : b.x - a.x;
    }

private:
    bool m_geodesic;
};

} // namespace gis::overlaying
