// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/transform.h"
#include "gis/geometry/box.h"

#include <span>
#include <vector>

namespace gis {

/// A Transform for drawing: exact at the nodes of a grid over `area`, bilinear between them, with an error of at most
/// `tolerance` (in units of `to`) at the middles of the grid's cells and of their sides, where it is largest. Points
/// outside `area`, and all points where no grid of 256 by 256 cells is good enough, are transformed exactly. A million
/// points take a few milliseconds. May be used by one thread at a time.
class SmoothTransform {
public:
    /// Throws as Transform does.
    SmoothTransform(const Crs& from, const Crs& to, const Box& area, double tolerance);

    /// In place. Points that cannot be transformed become NaN; returns how many.
    std::size_t apply(std::span<Point> points) const;
    /// Cells along a side of the grid; 0 where every point is transformed exactly.
    [[nodiscard]] std::size_t cells() const noexcept { return m_cells; }

private:
    [[nodiscard]] Point nodeAt(double column, double row) const noexcept;
    [[nodiscard]] Point between(const Point& at) const noexcept;
    [[nodiscard]] bool fit(std::size_t cells, double tolerance);

    Transform m_exact;
    Box m_area;
    std::size_t m_cells = 0;
    std::vector<Point> m_nodes; ///< (m_cells + 1) squared, row by row from the south-west
};

} // namespace gis
