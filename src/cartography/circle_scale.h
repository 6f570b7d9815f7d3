// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <span>

namespace diaban {

/// Where a circle stands, and the value that its area is in proportion to.
struct CirclePlace {
    gis::Point at;
    double value = 0;
};

/// What circles have to keep within, in points and square points.
struct CircleRoom {
    double land = 0;           ///< area of the map's shapes
    double mostRadius = 0;     ///< of the largest circle
    double mostOverlap = 0.25; ///< what circles cover of one another, by the area of all
    double leastRadius = 0;    ///< the largest circle is not made smaller than this for the sake of overlaps
};

/// The points of radius that the square root of a value takes (so that areas, never radii, are as the values): as large
/// as keeps the largest circle within its most radius, all circles together below a quarter of the land, and what they
/// cover of one another below mostOverlap. 0 where no value is above zero.
[[nodiscard]] double circleScale(std::span<const CirclePlace> places, const CircleRoom& room);

/// The area that circles of one scale have in common, pair by pair, by the area of all.
[[nodiscard]] double overlapShare(std::span<const CirclePlace> places, double scale);

} // namespace diaban
