// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_ground.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kMostPixels = 0.5; ///< that a line at a level may be off

/// How often a line crosses, on its way down the map less on its way up, the ray from a point to the west.
int crossings(std::span<const GridPoint> line, const gis::Point& p) {
    int sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const GridPoint& a = line[i - 1];
        const GridPoint& b = line[i];
        const bool below = a.y > p.y;
        if (below == (b.y > p.y)) {
            continue;
        }
        const double share = (p.y - a.y) / (static_cast<double>(b.y) - a.y);
        if (a.x + share * (static_cast<double>(b.x) - a.x) < p.x) {
            sum += below ? -1 : 1;
        }
    }
    return sum;
}

} // namespace

const GroundLevel& MapGround::levelFor(double pixelsPerUnit) const noexcept {
    std::size_t found = 0;
    while (found + 1 < levels.size() && levels[found + 1].tolerance * pixelsPerUnit <= kMostPixels) {
        ++found;
    }
    return levels[found];
}

std::optional<std::uint32_t> MapGround::unitAt(const gis::Point& plane) const {
    if (!box.contains(plane)) {
        return std::nullopt;
    }
    const gis::Point p{(plane.x - box.min.x) / step, (box.max.y - plane.y) / step};
    std::vector<std::pair<std::uint32_t, int>> entered;
    for (std::size_t border = 0; border < sides.size(); ++border) {
        const GridBox& around = borderBoxes[border];
        if (around.top > p.y || around.bottom < p.y || around.left > p.x) {
            continue;
        }
        const int down = crossings(levels.front().border(border), p);
        if (down != 0) {
            entered.emplace_back(sides[border].left, down);
            entered.emplace_back(sides[border].right, -down);
        }
    }
    std::sort(entered.begin(), entered.end());
    for (std::size_t i = 0; i < entered.size();) {
        const std::uint32_t unit = entered[i].first;
        int sum = 0;
        for (; i < entered.size() && entered[i].first == unit; ++i) {
            sum += entered[i].second;
        }
        if (sum > 0 && unit != outside()) {
            return unit;
        }
    }
    return std::nullopt;
}

std::size_t MapGround::bytes() const noexcept {
    std::size_t sum = sides.size() * (sizeof(BorderSides) + sizeof(GridBox)) +
                      unitBoxes.size() * (sizeof(gis::Box) + sizeof(UnitPlace) + sizeof(std::uint32_t));
    for (const GroundLevel& level : levels) {
        sum += level.points.size() * sizeof(GridPoint) + level.start.size() * sizeof(std::uint32_t);
    }
    return sum;
}

} // namespace diaban::ui
