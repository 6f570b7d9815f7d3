// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <optional>

namespace gis {

/// A part of a segment, from 0 at its first point to 1 at its last.
struct Share {
    double from = 0;
    double to = 0;
};

/// Where the points of one segment are no farther from another than a reach, and where they lie square across from it.
struct Nearness {
    Share near;
    std::optional<Share> across;
};

/// Of the segment a to b near c to d; nothing where all of it is farther. Coordinates in units of equal length.
[[nodiscard]] std::optional<Nearness> nearness(const Point& a, const Point& b, const Point& c, const Point& d,
                                               double reach);

/// The distance of a point from a segment.
[[nodiscard]] double distanceTo(const Point& p, const Point& c, const Point& d);

/// The distance of the segments a to b and c to d; 0 where they cross.
[[nodiscard]] double distanceBetween(const Point& a, const Point& b, const Point& c, const Point& d);

} // namespace gis
