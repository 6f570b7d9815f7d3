// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/local_metres.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace gis {

/// Points in square cells as wide as a reach, to find those near a place.
class PointGrid {
public:
    PointGrid() = default;
    PointGrid(std::span<const Point> points, const LocalMetres& metres, double reachMetres) {
        Box box;
        for (const Point& p : points) {
            box.add(p);
        }
        const Box reached = box.empty() ? box : metres.grown(box, reachMetres);
        m_width = box.empty() ? 1 : std::max(box.min.x - reached.min.x, std::abs(box.min.x) * kLeast);
        m_height = box.empty() ? 1 : std::max(box.min.y - reached.min.y, std::abs(box.min.y) * kLeast);
        m_cells.reserve(points.size());
        for (std::uint32_t i = 0; i < points.size(); ++i) {
            m_cells.push_back({std::floor(points[i].y / m_height), std::floor(points[i].x / m_width), i});
        }
        std::sort(m_cells.begin(), m_cells.end());
    }

    /// Calls take(index) for the points within the reach, and for some beyond.
    template <typename Take> void forEachNear(const Point& place, Take&& take) const {
        const double column = std::floor(place.x / m_width);
        for (const double row : {-1.0, 0.0, 1.0}) {
            const double y = std::floor(place.y / m_height) + row;
            auto cell = std::lower_bound(m_cells.begin(), m_cells.end(), Cell{y, column - 1, 0});
            for (; cell != m_cells.end() && cell->row == y && cell->column <= column + 1; ++cell) {
                take(cell->point);
            }
        }
    }

private:
    /// Cells so small beside the coordinates that a number cannot tell them apart are of no use.
    static constexpr double kLeast = 1e-12;

    struct Cell {
        double row, column;
        std::uint32_t point;
        friend auto operator<=>(const Cell&, const Cell&) = default;
    };

    double m_width = 1;
    double m_height = 1;
    std::vector<Cell> m_cells;
};

} // namespace gis
