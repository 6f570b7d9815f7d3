// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/smooth_transform.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

constexpr std::size_t kFirstCells = 8;
constexpr std::size_t kMostCells = 256;

} // namespace

SmoothTransform::SmoothTransform(const Crs& from, const Crs& to, const Box& area, double tolerance)
    : m_exact(from, to, area), m_area(area) {
    if (area.empty() || !(area.width() > 0 && area.height() > 0) || !(tolerance > 0)) {
        return;
    }
    for (std::size_t cells = kFirstCells; cells <= kMostCells; cells *= 2) {
        if (fit(cells, tolerance)) {
            return;
        }
    }
    m_cells = 0;
}

Point SmoothTransform::nodeAt(double column, double row) const noexcept {
    const auto cells = static_cast<double>(m_cells);
    return {m_area.min.x + m_area.width() * column / cells, m_area.min.y + m_area.height() * row / cells};
}

bool SmoothTransform::fit(std::size_t cells, double tolerance) {
    m_cells = cells;
    m_nodes.clear();
    std::vector<Point> asked;
    constexpr double kHalf = 0.5;
    for (std::size_t row = 0; row <= cells; ++row) {
        for (std::size_t column = 0; column <= cells; ++column) {
            const auto x = static_cast<double>(column);
            const auto y = static_cast<double>(row);
            m_nodes.push_back(nodeAt(x, y));
            if (row < cells && column < cells) {
                asked.insert(asked.end(), {nodeAt(x + kHalf, y + kHalf), nodeAt(x + kHalf, y), nodeAt(x, y + kHalf)});
            }
        }
    }
    std::vector<Point> exact = asked;
    if (m_exact.apply(m_nodes) > 0 || m_exact.apply(exact) > 0) {
        return false;
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Point guess = between(asked[i]);
        if (!(std::hypot(guess.x - exact[i].x, guess.y - exact[i].y) <= tolerance)) {
            return false;
        }
    }
    return true;
}

Point SmoothTransform::between(const Point& at) const noexcept {
    const auto cells = static_cast<double>(m_cells);
    const double x = (at.x - m_area.min.x) / m_area.width() * cells;
    const double y = (at.y - m_area.min.y) / m_area.height() * cells;
    const std::size_t column = std::min(static_cast<std::size_t>(x), m_cells - 1);
    const std::size_t row = std::min(static_cast<std::size_t>(y), m_cells - 1);
    const double right = x - static_cast<double>(column);
    const double up = y - static_cast<double>(row);
    const Point* south = &m_nodes[row * (m_cells + 1) + column];
    const Point* north = south + m_cells + 1;
    const auto mix = [right, up](double a, double b, double c, double d) {
        return (a * (1 - right) + b * right) * (1 - up) + (c * (1 - right) + d * right) * up;
    };
    return {mix(south[0].x, south[1].x, north[0].x, north[1].x), mix(south[0].y, south[1].y, north[0].y, north[1].y)};
}

std::size_t SmoothTransform::apply(std::span<Point> points) const {
    if (m_cells == 0) {
        return m_exact.apply(points);
    }
    std::size_t failed = 0;
    for (Point& point : points) {
        const bool inside =
            point.x >= m_area.min.x && point.x <= m_area.max.x && point.y >= m_area.min.y && point.y <= m_area.max.y;
        if (inside) {
            point = between(point);
        } else {
            failed += m_exact.apply(std::span(&point, 1));
        }
    }
    return failed;
}

} // namespace gis
