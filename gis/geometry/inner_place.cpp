// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/inner_place.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>
#include <vector>

namespace gis {

namespace {

struct Edge {
    Point from, to;
};

/// The distance as the crow flies.
struct Straight {
    static constexpr double kCorner = std::numbers::sqrt2; ///< of a square's half side
    static double distance(double ax, double ay, double bx, double by) noexcept {
        const double dx = bx - ax;
        const double dy = by - ay;
        const double length = dx * dx + dy * dy;
        const double t = length > 0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0;
        return std::sqrt((ax + t * dx) * (ax + t * dx) + (ay + t * dy) * (ay + t * dy)); // four times as fast as hypot
    }
};

/// The larger of the distances along the axes: half the side of the largest square that an edge leaves free.
struct Square {
    static constexpr double kCorner = 1;
    static double distance(double ax, double ay, double bx, double by) noexcept {
        double least = std::min(std::max(std::fabs(ax), std::fabs(ay)), std::max(std::fabs(bx), std::fabs(by)));
        const double dx = bx - ax;
        const double dy = by - ay;
        // The larger of |x| and |y| is least at an end or where they are equal.
        const double same = (ay - ax) / (dx - dy);
        if (same > 0 && same < 1) {
            least = std::min(least, std::max(std::fabs(ax + same * dx), std::fabs(ay + same * dy)));
        }
        const double opposite = -(ax + ay) / (dx + dy);
        if (opposite > 0 && opposite < 1) {
            least = std::min(least, std::max(std::fabs(ax + opposite * dx), std::fabs(ay + opposite * dy)));
        }
        return least;
    }
};

struct Cell {
    Point middle;
    double half;
    double best; ///< that any place in it can be worth
};

struct LessWorth {
    bool operator()(const Cell& a, const Cell& b) const noexcept {
        if (a.best != b.best) {
            return a.best < b.best;
        }
        return a.middle.x != b.middle.x ? a.middle.x > b.middle.x : a.middle.y > b.middle.y;
    }
};

struct Worth {
    double least = 0; ///< distance of no use below it
    double enough = std::numeric_limits<double>::infinity();
    double pull = 0; ///< how much of a distance a place is worth less by unit of way from the middle
    double precision = 0, relative = 0;
};

template <typename Metric> class Search {
public:
    Search(std::vector<Edge> edges, const Worth& worth) : m_edges(std::move(edges)), m_worth(worth) {}

    std::optional<InnerPlace> run() {
        Box box;
        for (const Edge& edge : m_edges) {
            box.add(edge.from);
        }
        const double side = std::min(box.width(), box.height());
        if (!(side > 0) || side < 2 * m_worth.least) {
            return std::nullopt;
        }
        m_middle = centroid(box);
        take(m_middle);
        take(box.centre());
        spread(box, std::max(side, std::max(box.width(), box.height()) / kMostRows));
        for (int looked = 0; looked < kMostCells && !m_cells.empty(); ++looked) {
            const Cell cell = m_cells.top();
            m_cells.pop();
            if (cell.best - m_bestWorth <= slack()) {
                break;
            }
            for (const double x : {-0.5, 0.5}) {
                for (const double y : {-0.5, 0.5}) {
                    add({cell.middle.x + x * cell.half, cell.middle.y + y * cell.half}, cell.half / 2);
                }
            }
        }
        const bool found = m_best.distance > 0 && m_best.distance >= m_worth.least;
        return found ? std::optional(m_best) : std::nullopt;
    }

private:
    static constexpr double kMostRows = 32;    ///< of the cells to begin with, for needles
    static constexpr int kMostCells = 1 << 14; ///< split, for needles: everywhere along one is as good

    [[nodiscard]] double slack() const noexcept {
        return std::max(m_worth.precision, m_worth.relative * std::max(m_best.distance, m_worth.least));
    }

    /// Positive inside, negative outside.
    [[nodiscard]] double distance(const Point& p) const noexcept {
        double least = std::numeric_limits<double>::infinity();
        bool inside = false;
        for (const Edge& edge : m_edges) {
            const double ax = edge.from.x - p.x;
            const double ay = edge.from.y - p.y;
            const double bx = edge.to.x - p.x;
            const double by = edge.to.y - p.y;
            if ((ay > 0) != (by > 0) && ax - ay * (bx - ax) / (by - ay) > 0) {
                inside = !inside;
            }
            const double away =
                std::max(std::max(std::min(ax, bx), -std::max(ax, bx)), std::max(std::min(ay, by), -std::max(ay, by)));
            if (away < least) {
                least = std::min(least, Metric::distance(ax, ay, bx, by));
            }
        }
        return inside ? least : -least;
    }

    [[nodiscard]] double fromMiddle(const Point& p) const noexcept {
        return std::hypot(p.x - m_middle.x, p.y - m_middle.y);
    }

    double take(const Point& at) {
        const double far = distance(at);
        const double worth = std::min(far, m_worth.enough) - m_worth.pull * fromMiddle(at);
        if (far > 0 && far >= m_worth.least && worth > m_bestWorth) {
            m_best = {at, far};
            m_bestWorth = worth;
        }
        return far;
    }

    void add(const Point& middle, double half) {
        const double reach = take(middle) + half * Metric::kCorner;
        const double near = std::max(0.0, fromMiddle(middle) - half * std::numbers::sqrt2);
        const double best = std::min(reach, m_worth.enough) - m_worth.pull * near;
        if (reach > 0 && reach >= m_worth.least && best - m_bestWorth > slack()) {
            m_cells.push({middle, half, best});
        }
    }

    void spread(const Box& box, double side) {
        const auto columns = static_cast<int>(std::ceil(box.width() / side));
        const auto rows = static_cast<int>(std::ceil(box.height() / side));
        for (int column = 0; column < columns; ++column) {
            for (int row = 0; row < rows; ++row) {
                add({box.min.x + (column + 0.5) * side, box.min.y + (row + 0.5) * side}, side / 2);
            }
        }
    }

    [[nodiscard]] Point centroid(const Box& box) const noexcept {
        const Point from = box.centre();
        double area = 0;
        Point sum{0, 0};
        for (const Edge& edge : m_edges) {
            const double cross =
                (edge.from.x - from.x) * (edge.to.y - from.y) - (edge.to.x - from.x) * (edge.from.y - from.y);
            area += cross;
            sum.x += cross * (edge.from.x + edge.to.x - 2 * from.x);
            sum.y += cross * (edge.from.y + edge.to.y - 2 * from.y);
        }
        const Point middle{from.x + sum.x / (3 * area), from.y + sum.y / (3 * area)};
        return area != 0 && box.contains(middle) ? middle : from;
    }

    std::vector<Edge> m_edges;
    Worth m_worth;
    Point m_middle;
    InnerPlace m_best{{}, -1};
    double m_bestWorth = -std::numeric_limits<double>::infinity();
    std::priority_queue<Cell, std::vector<Cell>, LessWorth> m_cells;
};

template <typename Change> std::vector<Edge> edgesOf(const Polygons& polygons, std::size_t part, const Change& change) {
    std::vector<Edge> edges;
    const auto rings = polygons.ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            edges.push_back({change(ring[i]), change(ring[i + 1])});
        }
    }
    return edges;
}

} // namespace

std::optional<InnerPlace> poleOfInaccessibility(const Polygons& polygons, std::size_t part, double precision) {
    Worth worth;
    worth.precision = precision;
    return Search<Straight>(edgesOf(polygons, part, [](const Point& p) { return p; }), worth).run();
}

std::optional<InnerBox> widestBoxInside(const Polygons& polygons, std::size_t part, const InnerBoxWish& wish) {
    constexpr double kRelative = 0.03;
    constexpr double kPull = 0.06;
    const double turn = wish.degrees * std::numbers::pi / 180;
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    Worth worth;
    worth.least = wish.least / 2;
    worth.enough = wish.enough / 2;
    worth.pull = kPull;
    worth.relative = kRelative;
    const auto found = Search<Square>(edgesOf(polygons, part,
                                              [&](const Point& p) {
                                                  return Point{c * p.x + s * p.y, (c * p.y - s * p.x) * wish.aspect};
                                              }),
                                      worth)
                           .run();
    if (!found) {
        return std::nullopt;
    }
    const double y = found->at.y / wish.aspect;
    return InnerBox{{c * found->at.x - s * y, s * found->at.x + c * y}, 2 * found->distance};
}

LongAxis longAxisOf(const Polygons& polygons, std::size_t part) noexcept {
    const Point from = polygons.boxOfPart(part).centre();
    double area = 0;
    Point sum{0, 0};
    double xx = 0;
    double yy = 0;
    double xy = 0;
    const auto rings = polygons.ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = polygons.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Point a{ring[i].x - from.x, ring[i].y - from.y};
            const Point b{ring[i + 1].x - from.x, ring[i + 1].y - from.y};
            const double cross = a.x * b.y - b.x * a.y;
            area += cross / 2;
            sum = {sum.x + cross * (a.x + b.x) / 6, sum.y + cross * (a.y + b.y) / 6};
            xx += cross * (a.x * a.x + a.x * b.x + b.x * b.x) / 12;
            yy += cross * (a.y * a.y + a.y * b.y + b.y * b.y) / 12;
            xy += cross * (2 * a.x * a.y + a.x * b.y + b.x * a.y + 2 * b.x * b.y) / 24;
        }
    }
    if (area == 0) {
        return {};
    }
    const Point middle{sum.x / area, sum.y / area};
    const double varX = xx / area - middle.x * middle.x;
    const double varY = yy / area - middle.y * middle.y;
    const double both = xy / area - middle.x * middle.y;
    const double mean = (varX + varY) / 2;
    const double apart = std::hypot((varX - varY) / 2, both);
    const double turn = std::atan2(2 * both, varX - varY) / 2;
    constexpr double kNeedle = 1e-6;
    return {turn * 180 / std::numbers::pi, std::sqrt((mean + apart) / std::max(mean - apart, kNeedle * mean))};
}

} // namespace gis
