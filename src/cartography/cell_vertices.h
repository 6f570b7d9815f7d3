// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "gis/geometry/point.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace diaban {

/// A grid of cells over a box in each of which all vertices become one: the westernmost (of equals the southernmost),
/// whatever the order in which they come. Memory: 4 bytes a cell that is met, 24 a vertex.
class CellVertices {
public:
    /// `cell` is enlarged where the grid would have more than 64 million cells.
    CellVertices(const gis::Box& box, const gis::Point& cell);

    /// The numbers of a ring's vertices with `shift` added to x, without those equal to the one before, and without the
    /// one that closes it. Valid until the next call. Points outside the box belong to the cells at its rim.
    std::span<const std::uint32_t> thin(std::span<const gis::Point> ring, double shift);
    /// A vertex of its own, equal to no other.
    std::uint32_t addAlone(const gis::Point& point);

    /// Takes over the vertices of another set with the same grid; the new numbers of its vertices.
    [[nodiscard]] std::vector<std::uint32_t> absorb(const CellVertices& other);

    [[nodiscard]] std::span<const gis::Point> points() const noexcept { return m_points; }
    [[nodiscard]] std::span<gis::Point> points() noexcept { return m_points; }

private:
    struct Release {
        // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): of zeroedCells
        void operator()(std::uint32_t* cells) const noexcept { std::free(cells); }
    };
    static constexpr std::uint32_t kAlone = 0xFFFFFFFF;

    [[nodiscard]] std::uint32_t cellOf(double x, double y) const noexcept;
    [[nodiscard]] std::uint32_t vertexIn(std::uint32_t cell, const gis::Point& point);

    gis::Point m_origin;
    double m_perX = 1, m_perY = 1;
    double m_lastColumn = 0, m_lastRow = 0;
    std::uint32_t m_columns = 1;
    std::unique_ptr<std::uint32_t, Release> m_vertexOfCell; ///< number + 1; 0 where no vertex was met
    std::vector<gis::Point> m_points;
    std::vector<std::uint32_t> m_cellOf; ///< of each vertex; kAlone for one of its own
    std::vector<std::uint32_t> m_thinned;
};

} // namespace diaban
