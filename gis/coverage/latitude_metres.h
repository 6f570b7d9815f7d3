// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/box.h"

#include <vector>

namespace gis {

/// How many metres on the ground a step of a coordinate is, by y alone, so that it is quick to ask. In a CRS of degrees
/// these are the lengths of a degree of longitude and of latitude on WGS 84 there; in a projected one, whatever its
/// unit, the scale of the projection (LocalMetres) along the middle of the box. Where the CRS is unknown a step is a
/// metre.
class LatitudeMetres {
public:
    struct Scale {
        double x = 1, y = 1; ///< metres a unit
    };

    /// For places in `box`. Throws what Transform throws where a projected CRS cannot be taken to degrees.
    LatitudeMetres(const Crs& crs, const Box& box);

    /// Of degrees within 1e-8 of the exact one; places outside the box have the scale of its edge.
    [[nodiscard]] Scale at(double y) const noexcept {
        if (m_table.size() < 2) {
            return {};
        }
        const double place = (y - m_first) * m_perUnit;
        const auto last = static_cast<double>(m_table.size() - 2);
        const double row = place > 0 ? (place < last ? static_cast<double>(static_cast<int>(place)) : last) : 0;
        const double share = place - row;
        const Scale& a = m_table[static_cast<std::size_t>(row)];
        const Scale& b = m_table[static_cast<std::size_t>(row) + 1];
        return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
    }

private:
    void measureDegrees(const Box& box);
    void measureProjection(const Crs& crs, const Box& box);

    double m_first = 0;
    double m_perUnit = 0;       ///< rows of the table
    std::vector<Scale> m_table; ///< from m_first on, the last one twice; empty: metres
};

/// The square of the distance in metres of p from the segment from a to b.
[[nodiscard]] double squaredDistance(const Point& p, const Point& a, const Point& b,
                                     LatitudeMetres::Scale scale) noexcept;

} // namespace gis
