// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/loose_points.h"
#include "gis/coverage/segment_blocks.h"

#include <cstddef>

namespace gis {

/// Whether the way between two points crosses a border that is loose.
class LooseCrossings {
public:
    explicit LooseCrossings(const Coverage& coverage);
    [[nodiscard]] bool between(const Point& a, const Point& b) const;

private:
    const Coverage& m_coverage;
    SegmentBlocks m_blocks;
    mutable std::vector<std::uint32_t> m_found;
};

/// How far points are brought together, and which.
struct JoinReach {
    const LocalMetres& metres;
    const LooseCrossings& crossings;
    double tolerance;
    bool cornersOnly; ///< one of the two is a corner
};

/// Brings points together that face each other and are each the nearest to the other, again and again until none is
/// left. Of two the one stays that is fixed, else that more units have, else the lexicographically lower. Returns how
/// many were brought to another.
std::size_t joinPoints(LooseBorders& borders, const JoinReach& reach);

} // namespace gis
