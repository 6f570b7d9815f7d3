// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/build_coverage.h"
#include "tests/support/drawn_map.h"

#include <cmath>
#include <random>

namespace gis::test {

/// A random drawn map whose sides are wild lines of `steps` segments each, the same for both neighbours: points of the
/// unit grid stay, lines stay within a third of a cell of their side and do not cross each other.
inline Polygons roughMap(std::mt19937& random, int size, int letters, int steps) {
    const diaban::test::DrawnMap map = diaban::test::randomMap(random, size, size, letters);
    const auto wild = [&](const Point& a, const Point& b, int i) {
        // Depends on the place alone, whichever unit asks.
        const bool turned = a.x + a.y > b.x + b.y;
        const Point& from = turned ? b : a;
        const Point& to = turned ? a : b;
        const int at = turned ? steps - i : i;
        const double share = static_cast<double>(at) / steps;
        std::mt19937 own(
            static_cast<unsigned>(from.x * 7919 + from.y * 104'729 + to.x * 31 + to.y * 17 + at * 1'000'003));
        const double room = 0.66 * std::min(share, 1 - share);
        const double off = room * (static_cast<double>(own() % 2001) / 1000 - 1) * 0.5;
        return Point{from.x + (to.x - from.x) * share - (to.y - from.y) * off,
                     from.y + (to.y - from.y) * share + (to.x - from.x) * off};
    };
    Polygons result;
    for (std::size_t unit = 0; unit < map.polygons.unitCount(); ++unit) {
        const Polygons::Range parts = map.polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = map.polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                const std::span<const Point> ring = map.polygons.ring(r);
                std::vector<Point> rough;
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    rough.push_back(ring[i - 1]);
                    for (int step = 1; step < steps; ++step) {
                        rough.push_back(wild(ring[i - 1], ring[i], step));
                    }
                }
                rough.push_back(rough.front());
                result.addRing(rough);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace gis::test
