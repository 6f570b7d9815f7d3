// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/river_courses.h"

#include "tests/support/generator/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>

namespace generator {

namespace {

constexpr double kUnreached = std::numeric_limits<double>::infinity();

/// Springs by place in the province's box; the last ones become tributaries.
constexpr std::array<gis::Point, 6> kSprings{
    {{0.15, 0.25}, {0.14, 0.52}, {0.17, 0.80}, {0.30, 0.66}, {0.28, 0.36}, {0.33, 0.18}}};

/// Where rivers reach the sea, from the south edge of the box (0) to the north (1).
constexpr std::array<double, 3> kMouths{0.26, 0.50, 0.77};

/// For each node the half-edge by which water leaves it, and the cost of the way to the sea.
struct Drainage {
    std::vector<std::uint32_t> out;
    std::vector<double> cost;
};

bool insideMainland(const Ground& ground, std::uint32_t edge) {
    return ground.cells.finite(edge) && ground.landform[ground.cells.edges[edge].cell] == Landform::Mainland &&
           ground.landform[ground.cells.cellAcross(edge)] == Landform::Mainland;
}

bool atMouth(const Spot& node) {
    const double v = (pointAt(node).y - kSouth) / kHeight;
    return std::any_of(kMouths.begin(), kMouths.end(), [v](double mouth) { return std::fabs(v - mouth) < 0.02; });
}

bool onCoast(const Ground& ground, std::uint32_t edge) {
    const std::uint32_t across = ground.cells.cellAcross(edge);
    return ground.cells.finite(edge) && ground.landform[ground.cells.edges[edge].cell] == Landform::Mainland &&
           ground.landform[across] == Landform::Outside && ground.sea[across] != 0;
}

Drainage drain(const Ground& ground, std::uint64_t seed) {
    const Tessellation& cells = ground.cells;
    Drainage drainage{std::vector<std::uint32_t>(cells.nodes.size(), kNone),
                      std::vector<double>(cells.nodes.size(), kUnreached)};
    std::vector<std::uint32_t> anyOut(cells.nodes.size(), kNone);
    using Entry = std::pair<double, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (std::uint32_t edge = 0; edge < cells.edges.size(); ++edge) {
        const std::uint32_t node = cells.edges[edge].from;
        if (node != kNone) {
            anyOut[node] = edge;
            if (drainage.cost[node] > 0 && onCoast(ground, edge) && atMouth(cells.nodes[node])) {
                drainage.cost[node] = 0;
                queue.emplace(0, node);
            }
        }
    }
    while (!queue.empty()) {
        const auto [cost, node] = queue.top();
        queue.pop();
        if (cost > drainage.cost[node]) {
            continue;
        }
        std::uint32_t edge = anyOut[node];
        do {
            if (insideMainland(ground, edge)) {
                const double roughness = 0.5 + 1.5 * unitInterval(keyOf(keyOf(seed, 20), edge / 2));
                const double longer = cost + cells.length(edge) * roughness;
                const std::uint32_t upstream = cells.to(edge);
                if (longer < drainage.cost[upstream]) {
                    drainage.cost[upstream] = longer;
                    drainage.out[upstream] = edge ^ 1U;
                    queue.emplace(longer, upstream);
                }
            }
            edge = cells.edges[edge ^ 1U].next;
        } while (edge != anyOut[node]);
    }
    return drainage;
}

std::uint32_t nodeNear(const Ground& ground, const Drainage& drainage, const gis::Point& place) {
    const Spot wanted = spotAt(kWest + place.x * kWidth, kSouth + place.y * kHeight);
    std::uint32_t best = kNone;
    double least = kUnreached;
    for (std::uint32_t node = 0; node < drainage.out.size(); ++node) {
        const double away = distance(ground.cells.nodes[node], wanted);
        if (drainage.out[node] != kNone && away < least) {
            least = away;
            best = node;
        }
    }
    return best;
}

} // namespace

RiverCourses findRivers(const Ground& ground, std::uint64_t seed) {
    const Drainage drainage = drain(ground, seed);
    std::vector<bool> wet(ground.cells.nodes.size(), false);
    RiverCourses courses;
    for (const gis::Point& spring : kSprings) {
        std::vector<std::uint32_t> course;
        std::uint32_t node = nodeNear(ground, drainage, spring);
        while (node != kNone && !wet[node] && drainage.out[node] != kNone) {
            wet[node] = true;
            course.push_back(drainage.out[node]);
            node = ground.cells.to(drainage.out[node]);
        }
        if (!course.empty()) {
            courses.push_back(std::move(course));
        }
    }
    return courses;
}

} // namespace generator
