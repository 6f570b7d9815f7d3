// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/join_points.h"

#include "gis/coverage/point_grid.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gis {

namespace {

constexpr std::uint32_t kNone = 0xFFFF'FFFF;

std::vector<SegmentBlocks::Chain> outerChains(const Coverage& coverage) {
    std::vector<SegmentBlocks::Chain> chains;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.outer(arc)) {
            chains.push_back({coverage.arcStart[arc], coverage.arcStart[arc + 1] - 1});
        }
    }
    return chains;
}

bool properlyCross(const Point& a, const Point& b, const Point& c, const Point& d) {
    const auto side = [](const Point& from, const Point& to, const Point& p) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    const auto opposite = [](double one, double other) { return (one > 0 && other < 0) || (one < 0 && other > 0); };
    return opposite(side(a, b, c), side(a, b, d)) && opposite(side(c, d, a), side(c, d, b));
}

bool faceEachOther(const LoosePoint& p, const LoosePoint& q) {
    return haveCommon(p.faces, q.units) || haveCommon(q.faces, p.units);
}

/// The nearest point of another unit for each point.
class Nearest {
public:
    Nearest(const LooseBorders& borders, const JoinReach& reach) : m_borders(borders), m_reach(reach) {
        std::vector<Point> places;
        std::vector<Point> facingPlaces;
        for (std::uint32_t i = 0; i < borders.points.size(); ++i) {
            if (borders.points[i].into == i) {
                m_alive.push_back(i);
                places.push_back(borders.points[i].at);
                if (!borders.points[i].faces.empty()) {
                    m_facing.push_back(i);
                    facingPlaces.push_back(borders.points[i].at);
                }
            }
        }
        if (!m_facing.empty()) {
            m_grid = PointGrid(places, reach.metres, reach.tolerance);
            m_facingGrid = PointGrid(facingPlaces, reach.metres, reach.tolerance);
        }
    }

    [[nodiscard]] const std::vector<std::uint32_t>& alive() const { return m_alive; }

    [[nodiscard]] std::uint32_t to(std::uint32_t point) const {
        const LoosePoint& p = m_borders.points[point];
        std::uint32_t best = kNone;
        double least = std::numeric_limits<double>::infinity();
        // One of the two faces the other.
        const bool toAny = !p.faces.empty();
        (toAny ? m_grid : m_facingGrid).forEachNear(p.at, [&](std::size_t found) {
            const std::uint32_t other = toAny ? m_alive[found] : m_facing[found];
            const LoosePoint& q = m_borders.points[other];
            if (other == point || !mayJoin(p, q)) {
                return;
            }
            const double metres = m_reach.metres.between(p.at, q.at);
            const bool nearer =
                metres < least ||
                (metres == least &&
                 std::tuple(q.at.x, q.at.y) < std::tuple(m_borders.points[best].at.x, m_borders.points[best].at.y));
            if (metres <= m_reach.tolerance && nearer && !m_reach.crossings.between(p.at, q.at)) {
                best = other;
                least = metres;
            }
        });
        return best;
    }

private:
    [[nodiscard]] bool mayJoin(const LoosePoint& p, const LoosePoint& q) const {
        const bool oneMoves = (!p.fixed && !p.taken) || (!q.fixed && !q.taken) || (p.fixed && q.fixed);
        return oneMoves && (!m_reach.cornersOnly || p.corner() || q.corner()) && !haveCommon(p.units, q.units) &&
               faceEachOther(p, q);
    }

    const LooseBorders& m_borders;
    const JoinReach& m_reach;
    std::vector<std::uint32_t> m_alive;
    std::vector<std::uint32_t> m_facing; ///< of these, those that face another unit
    PointGrid m_grid;
    PointGrid m_facingGrid;
};

/// True where p stays and q is brought to it.
bool stays(const LoosePoint& p, const LoosePoint& q) {
    if (p.fixed != q.fixed) {
        return p.fixed;
    }
    if (p.taken != q.taken) {
        return p.taken;
    }
    if (p.units.size() != q.units.size()) {
        return p.units.size() > q.units.size();
    }
    return std::tuple(p.at.x, p.at.y) < std::tuple(q.at.x, q.at.y);
}

void bring(LooseBorders& borders, std::uint32_t from, std::uint32_t to) {
    LoosePoint& moved = borders.points[from];
    LoosePoint& target = borders.points[to];
    moved.into = to;
    target.taken = true;
    addTo(target.units, moved.units);
    addTo(target.faces, moved.faces);
}

/// A fixed end that was brought to another point stays, and its line goes on to that point.
void extendToJoined(LooseBorders& borders) {
    const auto beyond = [&](std::uint32_t end) {
        const LoosePoint& point = borders.points[end];
        return point.fixed && point.into != end;
    };
    for (LooseBorders::Line& line : borders.lines) {
        if (beyond(line.points.front())) {
            line.points.insert(line.points.begin() + 1, borders.points[line.points.front()].into);
        }
        if (beyond(line.points.back())) {
            line.points.insert(line.points.end() - 1, borders.points[line.points.back()].into);
        }
    }
}

} // namespace

LooseCrossings::LooseCrossings(const Coverage& coverage)
    : m_coverage(coverage), m_blocks(coverage.points, outerChains(coverage)) {}

bool LooseCrossings::between(const Point& a, const Point& b) const {
    Box box;
    box.add(a);
    box.add(b);
    m_blocks.meeting(box, m_found);
    for (const std::uint32_t found : m_found) {
        const SegmentBlocks::Block& block = m_blocks.blocks()[found];
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            if (properlyCross(a, b, m_coverage.points[s], m_coverage.points[s + 1])) {
                return true;
            }
        }
    }
    return false;
}

std::size_t joinPoints(LooseBorders& borders, const JoinReach& reach) {
    std::size_t joined = 0;
    for (;;) {
        const Nearest nearest(borders, reach);
        std::vector<std::uint32_t> nearestTo(borders.points.size(), kNone);
        for (const std::uint32_t point : nearest.alive()) {
            nearestTo[point] = nearest.to(point);
        }
        std::size_t count = 0;
        for (const std::uint32_t point : nearest.alive()) {
            const std::uint32_t other = nearestTo[point];
            if (other != kNone && nearestTo[other] == point && stays(borders.points[point], borders.points[other])) {
                bring(borders, other, point);
                nearestTo[other] = kNone;
                ++count;
            }
        }
        if (count == 0) {
            extendToJoined(borders);
            return joined;
        }
        joined += count;
    }
}

} // namespace gis
