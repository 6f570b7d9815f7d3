// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/segment_grid.h"
#include "gis/coverage/shifted_sides.h"
#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace gis::overlaying {

/// Units that a point lies in, ascending; none for most points outside, one in a coverage, more where units overlap.
using UnitSet = std::vector<std::uint32_t>;

/// Puts a unit in, or takes it out where it is in.
void toggle(UnitSet& set, std::uint32_t unit);

/// What segments of one layer say about where points of the other lie; for one thread to gather.
struct Evidence {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> rows; ///< (cell, unit): its border passes before that centre
    std::vector<UnitSet> rings; ///< for each ring the units of which a border passes between the centre and its start

    explicit Evidence(std::size_t ringCount) : rings(ringCount) {}

    /// Where a segment of `unit` crosses the lines through the centres of the grid's cells.
    void addRows(const Grid& grid, Segments segments, const PlacedSegment& segment, std::uint32_t unit);
};

/// Finds in which units of the other layer the first point of each ring lies. The answer is known along the line
/// through the centres of a row of cells by counting the borders that pass before each centre; from the centre of a
/// point's own cell only the segments in that cell lie between.
class RingStarts {
public:
    RingStarts(const Polygons& polygons, const Grid& grid);

    /// The rings that start in a cell.
    [[nodiscard]] std::span<const std::uint32_t> inCell(std::size_t cell) const noexcept;
    [[nodiscard]] bool anyInCell(std::size_t cell) const noexcept { return m_marked[cell]; }
    [[nodiscard]] std::span<const std::uint32_t> rings() const noexcept { return m_rings; }
    [[nodiscard]] Point startOf(std::size_t ring) const noexcept { return m_polygons.ring(ring).front(); }

    /// Of every ring, from all the evidence. Throws Error{BadInput "overlay.too_many_pairs"} where the sets hold more
    /// than `most` units together.
    [[nodiscard]] std::vector<UnitSet> sets(std::span<const Evidence> evidence, std::size_t most) const;

private:
    const Polygons& m_polygons;
    const Grid& m_grid;
    std::vector<std::uint32_t> m_rings; ///< those that start in the grid's box, by cell
    std::vector<std::uint32_t> m_cells; ///< of each of them
    std::vector<bool> m_marked;         ///< cells in which rings start
};

} // namespace gis::overlaying
