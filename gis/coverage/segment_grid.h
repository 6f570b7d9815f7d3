// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/grid_axis.h"
#include "gis/geometry/box.h"
#include "gis/geometry/polygons.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace gis::overlaying {

/// Whether the box of a segment has a point in common with a box.
[[nodiscard]] inline bool touches(const Box& box, const Point& a, const Point& b) noexcept {
    return std::min(a.x, b.x) <= box.max.x && std::max(a.x, b.x) >= box.min.x && std::min(a.y, b.y) <= box.max.y &&
           std::max(a.y, b.y) >= box.min.y;
}

/// Whether the boxes of two segments have a point in common.
[[nodiscard]] inline bool boxesMeet(const Point& a, const Point& b, const Point& p, const Point& q) noexcept {
    return std::max(a.x, b.x) >= std::min(p.x, q.x) && std::min(a.x, b.x) <= std::max(p.x, q.x) &&
           std::max(a.y, b.y) >= std::min(p.y, q.y) && std::min(a.y, b.y) <= std::max(p.y, q.y);
}

/// Whether a segment, or a horizontal line from it eastwards, has a point in common with a box.
[[nodiscard]] inline bool touchesRows(const Box& box, const Point& a, const Point& b) noexcept {
    return std::min(a.x, b.x) <= box.max.x && std::min(a.y, b.y) <= box.max.y && std::max(a.y, b.y) >= box.min.y;
}

/// Where a cell stands.
struct CellPlace {
    std::uint32_t column = 0, row = 0;
};

/// A segment of a layer, and the cells of its ends.
struct PlacedSegment {
    Point a, b;
    CellPlace ofA, ofB;
};

/// Cells in columns and rows over a box. A point outside counts to the nearest cell, but what segments have outside
/// does not matter.
class Grid {
public:
    Grid() = default;
    /// About `cells` cells, fewer where `sample`, some of the segments (pairs of ends), would on average lie in many.
    Grid(const Box& box, double cells, std::span<const Point> sample);

    [[nodiscard]] const Box& box() const noexcept { return m_box; }
    [[nodiscard]] std::uint32_t columns() const noexcept { return m_x.count(); }
    [[nodiscard]] std::uint32_t rows() const noexcept { return m_y.count(); }
    [[nodiscard]] std::size_t cells() const noexcept { return std::size_t{columns()} * rows(); }
    [[nodiscard]] std::uint32_t columnOf(double x) const noexcept { return m_x.stretchOf(x); }
    [[nodiscard]] CellPlace placeOf(const Point& p, const CellPlace& guess = {}) const noexcept {
        return {m_x.stretchOf(p.x, guess.column), m_y.stretchOf(p.y, guess.row)};
    }
    [[nodiscard]] double middleOfRow(std::uint32_t row) const noexcept { return m_y.middle(row); }
    [[nodiscard]] std::size_t cell(std::uint32_t column, std::uint32_t row) const noexcept {
        return std::size_t{row} * columns() + column;
    }
    [[nodiscard]] std::size_t cellOf(const Point& p) const noexcept {
        const CellPlace place = placeOf(p);
        return cell(place.column, place.row);
    }
    [[nodiscard]] Box boxOf(std::size_t cell) const noexcept {
        const auto column = static_cast<std::uint32_t>(cell % columns());
        const auto row = static_cast<std::uint32_t>(cell / columns());
        return {{m_x.begin(column), m_y.begin(row)}, {m_x.end(column), m_y.end(row)}};
    }
    [[nodiscard]] Point centre(std::uint32_t column, std::uint32_t row) const noexcept {
        return {m_x.middle(column), m_y.middle(row)};
    }
    [[nodiscard]] Point centreOf(std::size_t cell) const noexcept {
        return centre(static_cast<std::uint32_t>(cell % columns()), static_cast<std::uint32_t>(cell / columns()));
    }

    /// Calls visit(cell) for every cell that the segment touches, some that it comes near, each once.
    template <typename Visit> void alongSegment(const PlacedSegment& segment, Visit visit) const {
        const auto [first, last] = std::minmax(segment.ofA.column, segment.ofB.column);
        const auto [bottom, top] = std::minmax(segment.ofA.row, segment.ofB.row);
        const bool small = last - first <= 1 || top - bottom <= 1;
        for (std::uint32_t row = bottom; row <= top; ++row) {
            const auto [from, to] =
                small ? std::pair{first, last} : columnsInRow(segment.a, segment.b, row, {first, last});
            for (std::uint32_t column = from; column <= to; ++column) {
                visit(cell(column, row));
            }
        }
    }
    /// The segment a little longer than any rounding: what two segments have in common is in a cell that both are in,
    /// if one of them is made so.
    [[nodiscard]] PlacedSegment thick(const Point& a, const Point& b, const CellPlace& guess) const noexcept;

private:
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t>
    columnsInRow(const Point& a, const Point& b, std::uint32_t row,
                 std::pair<std::uint32_t, std::uint32_t> within) const noexcept;

    Box m_box;
    GridAxis m_x, m_y;
    double m_rounding = 0; ///< more than arithmetic on coordinates can err by
};

/// The segments of polygons by the cells of a grid. A segment is named by the place of its first point in points().
/// Those of no length, and those outside of the grid's box, are left out. A cell with many segments has a grid of its
/// own: a border of a million points takes up few of the cells of a grid over the whole.
class SegmentGrid {
public:
    /// `cells`: about how many. The polygons must stay where they are.
    SegmentGrid(const Polygons& polygons, const Box& box, double cells);

    [[nodiscard]] const Grid& grid() const noexcept { return m_grid; }
    [[nodiscard]] std::span<const std::uint32_t> inCell(std::size_t cell) const noexcept {
        return {m_segments.data() + m_start[cell], m_segments.data() + m_start[cell + 1]};
    }
    /// Calls visit(segments) for those in a cell of which a segment from `a` to `b` may cross some; some several times.
    template <typename Visit> void near(std::size_t cell, const Point& a, const Point& b, Visit visit) const {
        const SegmentGrid* finer = m_finer.empty() ? nullptr : m_finer[cell].get();
        if (finer == nullptr) {
            visit(inCell(cell));
            return;
        }
        const CellPlace ofA = finer->m_grid.placeOf(a);
        const PlacedSegment placed{a, b, ofA, finer->m_grid.placeOf(b, ofA)};
        finer->m_grid.alongSegment(placed, [&](std::size_t within) { finer->near(within, a, b, visit); });
    }

private:
    SegmentGrid(std::span<const Point> points, std::span<const std::uint32_t> segments, const Box& box, double cells);
    void refine(std::span<const Point> points, int depth);
    /// How many pairs of segments share a cell.
    [[nodiscard]] double pairs() const noexcept;

    Grid m_grid;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_segments;
    std::vector<std::unique_ptr<SegmentGrid>> m_finer; ///< of each cell, where any has one
};

} // namespace gis::overlaying
