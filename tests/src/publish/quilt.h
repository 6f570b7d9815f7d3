// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <map>
#include <random>
#include <utility>
#include <vector>

namespace diaban::test {

/// Units of side 1 in rows, the south-west corner of all at (0, 0): neighbours share their borders point by point. Each
/// border has so many points between its corners; all of them are moved by up to `shift` of their distance.
inline gis::Polygons quilt(std::mt19937& random, int width, int height, int points = 0, double shift = 0) {
    const int steps = points + 1;
    std::uniform_real_distribution<double> moved(-shift / steps, shift / steps);
    std::map<std::pair<int, int>, gis::Point> places;
    const auto placeOf = [&](int x, int y) {
        const auto [known, fresh] = places.try_emplace(std::pair(x, y), gis::Point{});
        if (fresh) {
            known->second = {static_cast<double>(x) / steps + moved(random),
                             static_cast<double>(y) / steps + moved(random)};
        }
        return known->second;
    };
    gis::Polygons polygons;
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            int x = column * steps, y = row * steps;
            std::vector<gis::Point> ring{placeOf(x, y)};
            for (const auto& [dx, dy] : {std::pair(1, 0), std::pair(0, 1), std::pair(-1, 0), std::pair(0, -1)}) {
                for (int step = 0; step < steps; ++step) {
                    x += dx;
                    y += dy;
                    ring.push_back(placeOf(x, y));
                }
            }
            polygons.addRing(ring);
            polygons.endPart();
            polygons.endUnit();
        }
    }
    return polygons;
}

} // namespace diaban::test
