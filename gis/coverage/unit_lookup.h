// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/segment_blocks.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace gis {

/// The arcs of a coverage in blocks, to ask which units lie at a point and which arcs near one.
class UnitLookup {
public:
    explicit UnitLookup(const Coverage& coverage);

    /// All units that cover a point, ascending (even-odd rule). A point on a border belongs to either side.
    [[nodiscard]] std::vector<std::uint32_t> unitsAt(const Point& point);

    /// A segment of an arc, by the index of its first point among those of the coverage.
    struct Segment {
        std::uint32_t arc, segment;
        friend auto operator<=>(const Segment&, const Segment&) = default;
    };

    /// The segments on which a point lies: those no farther than the nearest but for rounding, and none that are
    /// farther than cutting lines at crossings moves them. Ascending.
    [[nodiscard]] std::vector<Segment> segmentsAt(const Point& point);

    /// Arcs whose blocks meet a box, ascending.
    [[nodiscard]] std::vector<std::uint32_t> arcsMeeting(const Box& box);

    /// The units along an arc, on both sides.
    [[nodiscard]] std::vector<std::uint32_t> unitsOf(std::uint32_t arc) const;

private:
    const Coverage& m_coverage;
    Box m_box;
    double m_rounding; ///< of the coordinates
    SegmentBlocks m_blocks;
    std::vector<std::uint32_t> m_arcOf; ///< by block
    std::vector<std::uint32_t> m_found;
};

} // namespace gis
