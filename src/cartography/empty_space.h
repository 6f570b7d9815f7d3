// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// Where a map leaves its frame empty: a grid of cells that shapes touch, summed so that a box is asked in one step.
class EmptySpace {
public:
    /// `area` in points, of the shapes' coordinates; what lies outside it is empty. `cells` along its longer side.
    explicit EmptySpace(const gis::Box& area, double cells = 320);

    /// Marks what the shapes cover. Finish with close().
    void add(const gis::Polygons& shapes);
    void add(const gis::Box& box);
    /// Makes the sums; asking comes after.
    void close();

    [[nodiscard]] bool isEmpty(const gis::Box& box) const noexcept;

private:
    [[nodiscard]] std::size_t columnOf(double x) const noexcept;
    [[nodiscard]] std::size_t rowOf(double y) const noexcept;
    void mark(std::size_t firstColumn, std::size_t lastColumn, std::size_t row) noexcept;

    gis::Box m_area;
    double m_cells, m_cell;
    std::size_t m_columns, m_rows;
    std::vector<std::uint32_t> m_sums; ///< (m_columns + 1) * (m_rows + 1)
};

} // namespace diaban
