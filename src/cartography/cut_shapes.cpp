// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/cut_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace diaban {

namespace {

/// One side of a window: what is kept has `sign` times its x or y no greater than `most`.
struct Side {
    bool alongX;
    double sign, at;

    [[nodiscard]] bool keeps(const gis::Point& p) const { return sign * ((alongX ? p.x : p.y) - at) <= 0; }
    /// Where the stretch crosses: the same point in whichever direction it is passed.
    [[nodiscard]] gis::Point crossing(gis::Point a, gis::Point b) const {
        if (std::pair(b.x, b.y) < std::pair(a.x, a.y)) {
            std::swap(a, b);
        }
        const double from = alongX ? a.x : a.y;
        const double share = (at - from) / ((alongX ? b.x : b.y) - from);
        return alongX ? gis::Point{at, a.y + share * (b.y - a.y)} : gis::Point{a.x + share * (b.x - a.x), at};
    }
};

std::array<Side, 4> sidesOf(const gis::Box& window) {
    return {Side{true, 1, window.max.x}, Side{true, -1, window.min.x}, Side{false, 1, window.max.y},
            Side{false, -1, window.min.y}};
}

/// Sutherland and Hodgman: the closed ring, cut by one side after the other.
std::vector<gis::Point> cutRing(std::span<const gis::Point> ring, const gis::Box& window) {
    std::vector<gis::Point> points(ring.begin(), ring.end());
    std::vector<gis::Point> kept;
    for (const Side& side : sidesOf(window)) {
        kept.clear();
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const bool in = side.keeps(points[i]);
            if (in) {
                kept.push_back(points[i]);
            }
            if (in != side.keeps(points[i + 1])) {
                kept.push_back(side.crossing(points[i], points[i + 1]));
            }
        }
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        if (kept.size() < 3) {
            return {};
        }
        kept.push_back(kept.front());
        points.swap(kept);
    }
    return points;
}

bool holds(const gis::Box& window, const gis::Box& box) {
    return window.contains(box.min) && window.contains(box.max);
}

/// Whether a ring, cut, still covers ground that can be seen.
bool isSeen(const std::vector<gis::Point>& ring) {
    constexpr double kLeastArea = 0.02; ///< square points
    return ring.size() > 3 && std::fabs(gis::signedArea(ring)) > kLeastArea;
}

bool cutPart(const gis::Polygons& from, std::size_t part, const gis::Box& window, gis::Polygons& to) {
    const auto rings = from.ringsOf(part);
    const gis::Box box = from.boxOfPart(part);
    if (!box.intersects(window)) {
        return false;
    }
    const bool whole = holds(window, box);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        if (whole) {
            to.addRing(from.ring(r));
            continue;
        }
        const std::vector<gis::Point> ring = cutRing(from.ring(r), window);
        if (isSeen(ring)) {
            to.addRing(ring);
        } else if (r == rings.first) {
            return false;
        }
    }
    to.endPart();
    return true;
}

std::vector<std::uint32_t> numbered(const gis::Polygons& shapes) {
    std::map<std::pair<double, double>, std::uint32_t> numbers;
    std::vector<std::uint32_t> vertices;
    for (const gis::Point& point : shapes.points()) {
        vertices.push_back(
            numbers.try_emplace({point.x, point.y}, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return vertices;
}

/// The part of a segment in a window (Liang and Barsky).
std::optional<Segment> cutSegment(const Segment& segment, const gis::Box& window) {
    const gis::Point way{segment.to.x - segment.from.x, segment.to.y - segment.from.y};
    double first = 0;
    double last = 1;
    for (const Side& side : sidesOf(window)) {
        const double speed = side.sign * (side.alongX ? way.x : way.y);
        const double room = side.sign * (side.at - (side.alongX ? segment.from.x : segment.from.y));
        if (speed == 0) {
            if (room < 0) {
                return std::nullopt;
            }
        } else if (speed > 0) {
            last = std::min(last, room / speed);
        } else {
            first = std::max(first, room / speed);
        }
    }
    if (first >= last) {
        return std::nullopt;
    }
    const auto at = [&](double share, const gis::Point& exact, double end) {
        return share == end ? exact : gis::Point{segment.from.x + share * way.x, segment.from.y + share * way.y};
    };
    return Segment{at(first, segment.from, 0), at(last, segment.to, 1)};
}

} // namespace

FrameShapes cutShapes(const FrameShapes& shapes, const gis::Box& window) {
    FrameShapes cut;
    for (std::size_t shape = 0; shape < shapes.shapes.unitCount(); ++shape) {
        const auto parts = shapes.shapes.partsOf(shape);
        bool any = false;
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            any = cutPart(shapes.shapes, part, window, cut.shapes) || any;
        }
        if (any) {
            cut.shapes.endUnit();
            cut.units.push_back(shapes.units[shape]);
        }
    }
    cut.vertices = numbered(cut.shapes);
    return cut;
}

std::vector<Segment> cutSegments(const std::vector<Segment>& segments, const gis::Box& window) {
    std::vector<Segment> kept;
    for (const Segment& segment : segments) {
        if (const auto cut = cutSegment(segment, window)) {
            kept.push_back(*cut);
        }
    }
    return kept;
}

void dropRim(std::vector<Segment>& segments, const gis::Box& window) {
    std::erase_if(segments, [&](const Segment& s) {
        return (s.from.x == s.to.x && (s.from.x == window.min.x || s.from.x == window.max.x)) ||
               (s.from.y == s.to.y && (s.from.y == window.min.y || s.from.y == window.max.y));
    });
}

} // namespace diaban
