// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/crossing.h"

#include "gis/geometry/orientation.h"

#include <algorithm>
#include <cmath>

namespace gis::overlaying {

namespace {

/// A segment whose first point is the lower in x, then y.
struct Directed {
    Point from, to;
    bool turned = false;

    Directed(const Point& a, const Point& b) : from(a), to(b) {
        if (b.x < a.x || (b.x == a.x && b.y < a.y)) {
            std::swap(from, to);
            turned = true;
        }
    }
    [[nodiscard]] double length() const { return std::abs(to.x - from.x) + std::abs(to.y - from.y); }
    [[nodiscard]] double share(double at) const { return turned ? 1 - at : at; }
    [[nodiscard]] Point at(double share) const {
        if (share == 1) {
            return to;
        }
        return {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
    }
};

/// How far along `segment` the line of `across` is met.
double meeting(const Directed& segment, const Directed& across) {
    const double first = orientation(across.from, across.to, segment.from);
    const double last = orientation(across.from, across.to, segment.to);
    const double share = first / (first - last);
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.5;
}

} // namespace

Crossing crossingOf(const Point& oldFrom, const Point& oldTo, const Point& newFrom, const Point& newTo) noexcept {
    const Directed old(oldFrom, oldTo);
    const Directed now(newFrom, newTo);
    const double onOld = meeting(old, now);
    const double onNew = meeting(now, old);
    // Rounding moves a place on the shorter segment less; ends stay exactly where they are.
    const bool byOld = onNew != 0 && onNew != 1 && (onOld == 0 || onOld == 1 || old.length() <= now.length());
    return {old.share(onOld), now.share(onNew), byOld ? old.at(onOld) : now.at(onNew)};
}

} // namespace gis::overlaying
