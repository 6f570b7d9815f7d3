// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_name_places.h"

#include "src/cartography/inner_label.h"

#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr double kInside = 0.92; ///< of the radius: as far as the corners of a name on a circle reach
constexpr double kApart = 1.2;   ///< points between a circle and its name

/// From the middle of a circle to that of its name: shares of the radius, and of half the name's sides.
struct Side {
    double outX, outY;
    double halfX, halfY;
};

constexpr double kDiagonal = 0.7072; ///< a hair outside
constexpr double kNear = 0.924;      ///< a quarter of a right angle from an axis
constexpr double kFar = 0.383;

constexpr std::array kSides{
    Side{0, 1, 0, 1},
    Side{0, -1, 0, -1},
    Side{1, 0, 1, 0},
    Side{-1, 0, -1, 0},
    Side{kDiagonal, kDiagonal, 1, 1},
    Side{-kDiagonal, kDiagonal, -1, 1},
    Side{kDiagonal, -kDiagonal, 1, -1},
    Side{-kDiagonal, -kDiagonal, -1, -1},
    Side{0, 1, 0.5, 1},
    Side{0, 1, -0.5, 1},
    Side{0, -1, 0.5, -1},
    Side{0, -1, -0.5, -1},
    Side{kFar, kNear, 1, 1},
    Side{-kFar, kNear, -1, 1},
    Side{kFar, -kNear, 1, -1},
    Side{-kFar, -kNear, -1, -1},
    Side{kNear, kFar, 1, 1},
    Side{-kNear, kFar, -1, 1},
    Side{kNear, -kFar, 1, -1},
    Side{-kNear, -kFar, -1, -1},
};

} // namespace

std::vector<CircleNamePlace> placesAtCircle(const gis::Point& at, double radius, const std::vector<LabelLines>& ways,
                                            double size, bool onCircle) {
    std::vector<CircleNamePlace> places;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        const LabelRoom room(ways[way]);
        const double width = room.width * size;
        const double height = room.height * size;
        if (onCircle && std::hypot(width, height) <= 2 * kInside * radius) {
            places.push_back({{at, width, height, 0}, way, size, true});
        }
    }
    const double out = radius + kApart;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        const LabelRoom room(ways[way]);
        const double width = room.width * size;
        const double height = room.height * size;
        for (const Side& side : kSides) {
            const gis::Point middle{at.x + side.outX * out + side.halfX * width / 2,
                                    at.y + side.outY * out + side.halfY * height / 2};
            places.push_back({{middle, width, height, 0}, way, size, false});
        }
    }
    return places;
}

} // namespace diaban
