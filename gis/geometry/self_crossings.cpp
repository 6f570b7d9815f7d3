// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/self_crossings.h"

#include <cstdint>
#include <vector>

namespace gis {

namespace {

constexpr std::size_t kPairs = 4096;
constexpr std::size_t kFewestHits = 16; ///< fewer say nothing about the whole

double turn(const Point& a, const Point& b, const Point& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Point& a, const Point& b, const Point& c, const Point& d) {
    return (turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0);
}

} // namespace

double estimatedCrossings(const Polygons& polygons, std::size_t unit) {
    std::vector<const Point*> edges; // the first point of each
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            edges.push_back(&ring[i]);
        }
    }
    if (edges.size() < 2) {
        return 0;
    }
    std::uint64_t state = 0x9E37'79B9'7F4A'7C15U; // a fixed sequence: Knuth's linear congruential one
    const auto pick = [&] {
        state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return edges[(state >> 33U) % edges.size()];
    };
    std::size_t hits = 0;
    for (std::size_t i = 0; i < kPairs; ++i) {
        const Point* one = pick();
        const Point* other = pick();
        hits += static_cast<std::size_t>(one != other && cross(one[0], one[1], other[0], other[1]));
    }
    const auto count = static_cast<double>(edges.size());
    return hits < kFewestHits ? 0 : static_cast<double>(hits) / kPairs * count * (count - 1) / 2;
}

} // namespace gis
