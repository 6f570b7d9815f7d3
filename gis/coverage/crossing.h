// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

namespace gis::overlaying {

/// Where a segment of the old layer and one of the new cross: as shares of their ways, and as a place.
struct Crossing {
    double onOld = 0, onNew = 0; ///< 0 at the segment's first point, 1 at its last
    Point place;
};

/// The crossing of two segments that cross, by cross(). The place does not depend on the directions of the segments:
/// the two sides of a border are cut at the same point, to the last bit.
[[nodiscard]] Crossing crossingOf(const Point& oldFrom, const Point& oldTo, const Point& newFrom,
                                  const Point& newTo) noexcept;

} // namespace gis::overlaying
