// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/orientation.h"
#include "gis/geometry/point.h"

namespace gis::overlaying {

// Two layers that share borders meet in every way there is: vertex on vertex, vertex on edge, edge on edge. All of them
// vanish where the new layer is thought to be moved by (e, e squared), with e smaller than any number: every answer
// below is the exact one for the layers so moved (simulation of simplicity, Edelsbrunner and Muecke 1990). Areas of
// intersections change continuously as a layer moves, so that those of the moved layers are those asked for.

/// Which layer the segments are of that points of the other are compared with.
enum class Segments { OfOld, OfNew };

/// Positive where `p`, of the other layer, lies left of the segment from `a` to `b`, negative where right; never zero
/// for a segment with two ends.
[[nodiscard]] inline double sideOf(Segments segments, const Point& a, const Point& b, const Point& p) noexcept {
    const double turn = orientation(a, b, p);
    if (turn != 0) {
        return turn;
    }
    const double shifted = b.y != a.y ? b.y - a.y : a.x - b.x;
    return segments == Segments::OfNew ? shifted : -shifted;
}

/// Whether the segment from `a` to `b` of one layer crosses that from `p` to `q` of the other.
[[nodiscard]] inline bool cross(Segments segments, const Point& a, const Point& b, const Point& p,
                                const Point& q) noexcept {
    if ((sideOf(segments, a, b, p) > 0) == (sideOf(segments, a, b, q) > 0)) {
        return false;
    }
    const Segments others = segments == Segments::OfNew ? Segments::OfOld : Segments::OfNew;
    return (sideOf(others, p, q, a) > 0) != (sideOf(others, p, q, b) > 0);
}

/// Whether an end of a segment counts as above the horizontal line through a point of the other layer.
[[nodiscard]] inline bool isAbove(Segments segments, const Point& end, double y) noexcept {
    return segments == Segments::OfNew ? end.y >= y : end.y > y;
}

} // namespace gis::overlaying
