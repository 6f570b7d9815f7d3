// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/segment_uses.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// A point of a ring that lies on a segment of a ring, between its ends.
struct TJunction {
    std::uint32_t segment;
    Point point;

    friend bool operator==(const TJunction&, const TJunction&) = default;
};

/// The points on segments that one ring alone uses, of the rings that have such segments there; by segment, along it.
/// On means: no farther from the straight line than rounding moves a point that was computed to lie on it (four units
/// in the last place of the largest coordinate). A tolerance that the user sees is another thing: see snap().
/// Throws Error{BadInput "coverage.tangled"} where lines lie across each other so often that looking would not end.
[[nodiscard]] std::vector<TJunction> findTJunctions(std::span<const Point> points, const RingWalk& walk,
                                                    const SegmentUses& next);

/// The set with these points put into their segments.
[[nodiscard]] Polygons withPoints(const Polygons& polygons, std::span<const TJunction> junctions);

} // namespace gis
