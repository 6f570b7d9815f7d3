// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/hatch_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace diaban {

namespace {

/// A turned copy of the page in which the pattern's lines are level: v = k * spacing.
struct Turn {
    double cosine, sine;
    explicit Turn(double degrees)
        : cosine(std::cos(degrees * std::numbers::pi / 180)), sine(std::sin(degrees * std::numbers::pi / 180)) {}
    [[nodiscard]] gis::Point into(const gis::Point& p) const {
        return {p.x * cosine + p.y * sine, p.y * cosine - p.x * sine};
    }
    [[nodiscard]] gis::Point back(const gis::Point& p) const {
        return {p.x * cosine - p.y * sine, p.x * sine + p.y * cosine};
    }
};

/// Where scan lines meet the edges of a unit: line number and u.
using Crossing = std::pair<std::int64_t, double>;

void addCrossings(std::span<const gis::Point> ring, const Turn& turn, double spacing, std::vector<Crossing>& found) {
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        gis::Point a = turn.into(ring[i]);
        gis::Point b = turn.into(ring[i + 1]);
        if (a.y > b.y) {
            std::swap(a, b);
        }
        if (!(a.y < b.y)) {
            continue; // level: rounding may still find a scan line on it, and divide by nothing
        }
        // Half open, so that a vertex on a scan line counts once.
        const auto first = static_cast<std::int64_t>(std::ceil(a.y / spacing));
        for (std::int64_t k = first; static_cast<double>(k) * spacing < b.y; ++k) {
            const double share = (static_cast<double>(k) * spacing - a.y) / (b.y - a.y);
            found.emplace_back(k, a.x + share * (b.x - a.x));
        }
    }
}

void addOneDirection(const gis::Polygons& shapes, std::size_t unit, double degrees, double spacing,
                     std::vector<Segment>& lines) {
    const Turn turn(degrees);
    std::vector<Crossing> found;
    const auto rings = shapes.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        addCrossings(shapes.ring(r), turn, spacing, found);
    }
    std::sort(found.begin(), found.end());
    for (std::size_t i = 0; i + 1 < found.size(); i += 2) {
        const double v = static_cast<double>(found[i].first) * spacing;
        if (found[i].first == found[i + 1].first && found[i + 1].second - found[i].second > 0.05) {
            lines.push_back({turn.back({found[i].second, v}), turn.back({found[i + 1].second, v})});
        }
    }
}

} // namespace

void addHatchLines(const gis::Polygons& shapes, std::size_t unit, const HatchPattern& pattern,
                   std::vector<Segment>& lines) {
    addOneDirection(shapes, unit, pattern.degrees, pattern.spacing, lines);
    if (pattern.crossed) {
        addOneDirection(shapes, unit, pattern.degrees + 90, pattern.spacing, lines);
    }
}

std::vector<Segment> hatchLines(const gis::Box& box, const HatchPattern& pattern) {
    const std::array<gis::Point, 5> ring{{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}, box.min}};
    gis::Polygons shape;
    shape.addRing(ring);
    shape.endPart();
    shape.endUnit();
    std::vector<Segment> lines;
    addHatchLines(shape, 0, pattern, lines);
    return lines;
}

} // namespace diaban
