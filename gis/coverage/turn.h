// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cmath>

namespace gis {

/// On which side of the line from a to b the point p lies: 1 left, -1 right, 0 on it or too near to tell. What is not 0
/// is right: the bound is that of Shewchuk (1997), "Adaptive precision floating-point arithmetic", for orient2d.
[[nodiscard]] inline int turn(const Point& a, const Point& b, const Point& p) noexcept {
    const double one = (a.x - p.x) * (b.y - p.y);
    const double two = (a.y - p.y) * (b.x - p.x);
    const double bound = 3.3306690738754716e-16 * (std::abs(one) + std::abs(two));
    const double det = one - two;
    if (!std::isfinite(bound) || !std::isfinite(det)) { // of numbers beyond 1e150
        const auto smaller = [](const Point& q) { return Point{q.x * 0x1p-600, q.y * 0x1p-600}; };
        return std::isfinite(a.x + a.y) && std::isfinite(b.x + b.y) && std::isfinite(p.x + p.y)
                   ? turn(smaller(a), smaller(b), smaller(p))
                   : 0;
    }
    return det > bound ? 1 : det < -bound ? -1 : 0;
}

/// True where the boxes of two segments meet.
[[nodiscard]] inline bool boxesMeet(const Point& a, const Point& b, const Point& c, const Point& d) noexcept {
    return std::max(a.x, b.x) >= std::min(c.x, d.x) && std::max(c.x, d.x) >= std::min(a.x, b.x) &&
           std::max(a.y, b.y) >= std::min(c.y, d.y) && std::max(c.y, d.y) >= std::min(a.y, b.y);
}

/// True where the segments a–b and c–d have more in common than an end of both, or may have: a crossing, an end of one
/// on the other, a stretch. In doubt true.
[[nodiscard]] inline bool segmentsClash(const Point& a, const Point& b, const Point& c, const Point& d) noexcept {
    if (!boxesMeet(a, b, c, d)) {
        return false;
    }
    const auto folded = [](const Point& at, const Point& p, const Point& q) {
        return turn(at, p, q) == 0 && (p.x - at.x) * (q.x - at.x) + (p.y - at.y) * (q.y - at.y) > 0;
    };
    if (a == c) {
        return b == d || folded(a, b, d);
    }
    if (a == d) {
        return b == c || folded(a, b, c);
    }
    if (b == c) {
        return folded(b, a, d);
    }
    if (b == d) {
        return folded(b, a, c);
    }
    return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

} // namespace gis
