// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/empty_space.h"

#include "src/cartography/hatch_lines.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

/// Which of `count` cells a place lies in, counted in cells; beyond them, the nearest. Layouts ask it without end.
inline std::size_t cellAt(double place, std::size_t count) noexcept {
    if (!(place > 0)) {
        return 0;
    }
    return place < static_cast<double>(count - 1) ? static_cast<std::size_t>(place) : count - 1;
}

} // namespace

EmptySpace::EmptySpace(const gis::Box& area, double cells)
    : m_area(area), m_cells(cells), m_cell(std::max({area.width(), area.height(), 1e-9}) / cells),
      m_columns(static_cast<std::size_t>(area.width() / m_cell) + 1),
      m_rows(static_cast<std::size_t>(area.height() / m_cell) + 1), m_sums((m_columns + 1) * (m_rows + 1), 0) {}

std::size_t EmptySpace::columnOf(double x) const noexcept {
    return cellAt((x - m_area.min.x) / m_cell, m_columns);
}

std::size_t EmptySpace::rowOf(double y) const noexcept {
    return cellAt((y - m_area.min.y) / m_cell, m_rows);
}

void EmptySpace::mark(std::size_t firstColumn, std::size_t lastColumn, std::size_t row) noexcept {
    for (std::size_t column = firstColumn; column <= lastColumn; ++column) {
        m_sums[(row + 1) * (m_columns + 1) + column + 1] = 1;
    }
}

void EmptySpace::add(const gis::Polygons& shapes) {
    // Edges shorter than a cell are told by their ends; longer ones in steps.
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const double length = std::max(std::fabs(ring[i + 1].x - ring[i].x), std::fabs(ring[i + 1].y - ring[i].y));
            const int steps = static_cast<int>(std::min(std::ceil(length / m_cell), 2 * m_cells));
            for (int step = 0; step <= steps; ++step) {
                const double share = steps == 0 ? 0 : static_cast<double>(step) / steps;
                const std::size_t column = columnOf(ring[i].x + share * (ring[i + 1].x - ring[i].x));
                mark(column, column, rowOf(ring[i].y + share * (ring[i + 1].y - ring[i].y)));
            }
        }
    }
    std::vector<Segment> inside;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        inside.clear();
        addHatchLines(shapes, unit, {.degrees = 0, .spacing = m_cell, .crossed = false}, inside);
        for (const Segment& line : inside) {
            mark(columnOf(line.from.x), columnOf(line.to.x), rowOf(line.from.y));
        }
    }
}

void EmptySpace::add(const gis::Box& box) {
    for (std::size_t row = rowOf(box.min.y); row <= rowOf(box.max.y); ++row) {
        mark(columnOf(box.min.x), columnOf(box.max.x), row);
    }
}

void EmptySpace::close() {
    const std::size_t stride = m_columns + 1;
    for (std::size_t row = 1; row <= m_rows; ++row) {
        for (std::size_t column = 1; column <= m_columns; ++column) {
            m_sums[row * stride + column] += m_sums[(row - 1) * stride + column] + m_sums[row * stride + column - 1] -
                                             m_sums[(row - 1) * stride + column - 1];
        }
    }
}

bool EmptySpace::isEmpty(const gis::Box& box) const noexcept {
    if (!box.intersects(m_area)) {
        return true;
    }
    const std::size_t left = columnOf(box.min.x);
    const std::size_t right = columnOf(box.max.x) + 1;
    const std::size_t top = rowOf(box.min.y);
    const std::size_t bottom = rowOf(box.max.y) + 1;
    const std::size_t stride = m_columns + 1;
    return m_sums[bottom * stride + right] + m_sums[top * stride + left] ==
           m_sums[top * stride + right] + m_sums[bottom * stride + left];
}

} // namespace diaban
