// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/near_segments.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

Point minus(const Point& a, const Point& b) {
    return {a.x - b.x, a.y - b.y};
}

double dot(const Point& a, const Point& b) {
    return a.x * b.x + a.y * b.y;
}

double cross(const Point& a, const Point& b) {
    return a.x * b.y - a.y * b.x;
}

/// Cuts `share` to where low <= start + slope * share <= high; false where nothing is left.
bool cut(Share& share, double start, double slope, double low, double high) {
    if (slope == 0) {
        return start >= low && start <= high;
    }
    const auto [first, last] = std::minmax({(low - start) / slope, (high - start) / slope});
    share = {std::max(share.from, first), std::min(share.to, last)};
    return share.from <= share.to;
}

/// Where the segment from a along `along` is within the reach of a point.
std::optional<Share> aboutPoint(const Point& a, const Point& along, const Point& centre, double reach) {
    const Point to = minus(centre, a);
    const double length2 = dot(along, along);
    const double middle = dot(to, along) / length2;
    const Point off{to.x - middle * along.x, to.y - middle * along.y};
    const double room = reach * reach - dot(off, off);
    if (!(room >= 0)) {
        return std::nullopt;
    }
    const double half = std::sqrt(room / length2);
    const Share share{std::max(0.0, middle - half), std::min(1.0, middle + half)};
    return share.from <= share.to ? std::optional(share) : std::nullopt;
}

void join(std::optional<Share>& all, const std::optional<Share>& more) {
    if (all && more) {
        all = Share{std::min(all->from, more->from), std::max(all->to, more->to)};
    } else if (more) {
        all = more;
    }
}

} // namespace

std::optional<Nearness> nearness(const Point& a, const Point& b, const Point& c, const Point& d, double reach) {
    const Point along = minus(b, a);
    const Point other = minus(d, c);
    const Point start = minus(a, c);
    const double length = std::sqrt(dot(other, other));
    if (!(dot(along, along) > 0) || !(length > 0) || !std::isfinite(length)) {
        return std::nullopt;
    }
    // What is within the reach of a segment is convex: a strip along it and a disc about each end.
    Share across{0, 1};
    const bool isAcross = cut(across, dot(start, other), dot(along, other), 0, length * length) &&
                          cut(across, cross(other, start), cross(other, along), -reach * length, reach * length);
    std::optional<Share> near = isAcross ? std::optional(across) : std::nullopt;
    join(near, aboutPoint(a, along, c, reach));
    join(near, aboutPoint(a, along, d, reach));
    if (!near) {
        return std::nullopt;
    }
    return Nearness{*near, isAcross && across.to > across.from ? std::optional(across) : std::nullopt};
}

double distanceTo(const Point& p, const Point& c, const Point& d) {
    const Point along = minus(d, c);
    const Point to = minus(p, c);
    const double length2 = dot(along, along);
    const double at = length2 > 0 ? std::clamp(dot(to, along) / length2, 0.0, 1.0) : 0;
    return std::hypot(to.x - at * along.x, to.y - at * along.y);
}

double distanceBetween(const Point& a, const Point& b, const Point& c, const Point& d) {
    const auto opposite = [](double one, double other) { return (one > 0 && other < 0) || (one < 0 && other > 0); };
    const Point ab = minus(b, a);
    const Point cd = minus(d, c);
    if (opposite(cross(ab, minus(c, a)), cross(ab, minus(d, a))) &&
        opposite(cross(cd, minus(a, c)), cross(cd, minus(b, c)))) {
        return 0;
    }
    return std::min({distanceTo(a, c, d), distanceTo(b, c, d), distanceTo(c, a, b), distanceTo(d, a, b)});
}

} // namespace gis
