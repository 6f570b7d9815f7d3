// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/box.h"

#include <vector>

namespace gis {

/// Metres per unit of the coordinates about a point, along each axis, for tolerances: short distances on the ellipsoid
/// by a flat map that is true at the point.
///
/// Longitude and latitude by the radii of curvature of WGS 84: within 1e-6 of geodesics of up to a kilometre.
/// Projected coordinates by the scale that the projection has on a grid of 17 x 17 places over the box, and between
/// them linear.
class LocalMetres {
public:
    struct Scale {
        double x, y;
    };

    /// Throws Error{BadInput "crs.missing"} where the CRS is unknown.
    LocalMetres(const Crs& crs, const Box& box);

    /// Positive and finite for whatever point.
    [[nodiscard]] Scale at(const Point& point) const noexcept;
    /// Metres between two points near each other.
    [[nodiscard]] double between(const Point& a, const Point& b) const noexcept;
    /// The box with at least so many metres more on each side.
    [[nodiscard]] Box grown(const Box& box, double metres) const noexcept;

private:
    [[nodiscard]] Scale onGrid(const Point& point) const noexcept;
    void measureGrid(const Crs& crs);

    bool m_geographic;
    Box m_box;
    std::vector<Scale> m_grid;
};

} // namespace gis
