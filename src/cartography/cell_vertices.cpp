// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/cell_vertices.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace diaban {

namespace {

constexpr double kMostCells = 1 << 26;

bool isWestOf(const gis::Point& a, const gis::Point& b) noexcept {
    return a.x < b.x || (a.x == b.x && a.y < b.y);
}

/// Zeros that cost nothing before they are touched: most cells of a map hold no vertex.
std::uint32_t* zeroedCells(std::size_t count) {
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): no container leaves untouched pages to the system
    return static_cast<std::uint32_t*>(std::calloc(count, sizeof(std::uint32_t)));
}

} // namespace

CellVertices::CellVertices(const gis::Box& box, const gis::Point& cell) : m_origin(box.min) {
    if (box.empty()) {
        m_vertexOfCell.reset(zeroedCells(1));
        return;
    }
    double columns = std::clamp(std::ceil(box.width() / cell.x), 1.0, kMostCells);
    double rows = std::clamp(std::ceil(box.height() / cell.y), 1.0, kMostCells);
    if (columns * rows > kMostCells) {
        const double coarser = std::sqrt(columns * rows / kMostCells);
        columns = std::max(std::floor(columns / coarser), 1.0);
        rows = std::clamp(std::floor(rows / coarser), 1.0, std::floor(kMostCells / columns));
    }
    m_columns = static_cast<std::uint32_t>(columns);
    m_perX = box.width() > 0 ? columns / box.width() : 0;
    m_perY = box.height() > 0 ? rows / box.height() : 0;
    m_lastColumn = columns - 1;
    m_lastRow = rows - 1;
    // Pages that no border touches are never written, and so cost nothing.
    m_vertexOfCell.reset(zeroedCells(static_cast<std::size_t>(columns * rows)));
    if (!m_vertexOfCell) {
        throw std::bad_alloc();
    }
}

std::uint32_t CellVertices::cellOf(double x, double y) const noexcept {
    const double column = std::min(std::max(0.0, (x - m_origin.x) * m_perX), m_lastColumn);
    const double row = std::min(std::max(0.0, (y - m_origin.y) * m_perY), m_lastRow);
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(row)) * m_columns +
           static_cast<std::uint32_t>(static_cast<std::int32_t>(column));
}

std::uint32_t CellVertices::vertexIn(std::uint32_t cell, const gis::Point& point) {
    std::uint32_t& known = m_vertexOfCell.get()[cell];
    if (known == 0) {
        m_points.push_back(point);
        m_cellOf.push_back(cell);
        known = static_cast<std::uint32_t>(m_points.size());
    }
    return known - 1;
}

std::span<const std::uint32_t> CellVertices::thin(std::span<const gis::Point> ring, double shift) {
    m_thinned.clear();
    std::uint32_t last = kAlone;
    for (const gis::Point& found : ring) {
        const gis::Point point{found.x + shift, found.y};
        const std::uint32_t cell = cellOf(point.x, point.y);
        if (cell != last) {
            last = cell;
            m_thinned.push_back(vertexIn(cell, point));
        }
        gis::Point& kept = m_points[m_thinned.back()];
        if (isWestOf(point, kept)) {
            kept = point;
        }
    }
    while (m_thinned.size() > 1 && m_thinned.back() == m_thinned.front()) {
        m_thinned.pop_back();
    }
    return m_thinned;
}

std::uint32_t CellVertices::addAlone(const gis::Point& point) {
    m_points.push_back(point);
    m_cellOf.push_back(kAlone);
    return static_cast<std::uint32_t>(m_points.size() - 1);
}

std::vector<std::uint32_t> CellVertices::absorb(const CellVertices& other) {
    std::vector<std::uint32_t> numbers(other.m_points.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const gis::Point& point = other.m_points[i];
        if (other.m_cellOf[i] == kAlone) {
            numbers[i] = addAlone(point);
            continue;
        }
        numbers[i] = vertexIn(other.m_cellOf[i], point);
        gis::Point& kept = m_points[numbers[i]];
        if (isWestOf(point, kept)) {
            kept = point;
        }
    }
    return numbers;
}

} // namespace diaban
