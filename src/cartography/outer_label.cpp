// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/outer_label.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace diaban {

namespace {

constexpr int kDirections = 24;
constexpr double kStep = 2;       ///< points between places along a direction
constexpr double kShore = 1.5;    ///< points of empty ground around a label
constexpr double kLineRoom = 1.2; ///< points that a leader keeps clear
constexpr double kUpright = 6;    ///< points that a label above or below is worth less
constexpr double kMostLand = 0.6; ///< of the reach that a leader may pass over land

gis::Box boxAt(const gis::Point& corner, double width, double height) {
    return {corner, {corner.x + width, corner.y + height}};
}

/// The box whose near side's middle is the end of a leader in a direction.
gis::Box boxBeyond(const gis::Point& end, const gis::Point& way, double width, double height) {
    if (std::fabs(way.x) >= 0.5) {
        return boxAt({way.x > 0 ? end.x : end.x - width, end.y - height / 2}, width, height);
    }
    return boxAt({end.x - width / 2, way.y > 0 ? end.y : end.y - height}, width, height);
}

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

} // namespace

double OuterPlaces::overLand(const Segment& leader) const noexcept {
    const double length = std::hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
    const int steps = std::max(1, static_cast<int>(length));
    int land = 0;
    for (int i = 0; i < steps; ++i) {
        const double share = (i + 0.5) / steps;
        const gis::Point at{leader.from.x + share * (leader.to.x - leader.from.x),
                            leader.from.y + share * (leader.to.y - leader.from.y)};
        land += m_ground.isEmpty({at, at}) ? 0 : 1;
    }
    return length * land / steps;
}

std::optional<OuterFit> OuterPlaces::find(const gis::Point& from, double width, double height,
                                          const PlacedBoxes& placed, double start) const {
    std::optional<OuterFit> best;
    double least = std::numeric_limits<double>::infinity();
    for (int direction = 0; direction < kDirections; ++direction) {
        const double turn = 2 * std::numbers::pi * direction / kDirections;
        const gis::Point way{std::cos(turn), std::sin(turn)};
        const double dislike = std::fabs(way.x) >= 0.5 ? 0 : kUpright;
        for (double length = start + 2 * kStep; length <= m_reach && length + dislike < least; length += kStep) {
            const gis::Point end{from.x + length * way.x, from.y + length * way.y};
            const gis::Box box = boxBeyond(end, way, width, height);
            if (!m_ground.isEmpty(grown(box, kShore)) || !placed.isFree(turnedBox(box))) {
                continue;
            }
            const Segment leader{{from.x + start * way.x, from.y + start * way.y}, end};
            const double land = overLand(leader);
            if (land > kMostLand * m_reach || length + land + dislike >= least ||
                !placed.isFree(turnedBox(leader.from, end, kLineRoom))) {
                continue;
            }
            least = length + land + dislike;
            best = OuterFit{box, leader};
            break;
        }
    }
    return best;
}

} // namespace diaban
