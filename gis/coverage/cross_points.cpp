// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/cross_points.h"

#include "gis/base/error.h"
#include "gis/coverage/segment_blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

namespace gis {

namespace {

/// So many comparisons of two segments are allowed for each segment before it is given up.
constexpr std::uint64_t kMostTestsPerSegment = 2'000;

struct Segment {
    std::uint32_t line, position;
};

struct Crossing {
    Segment segment;
    double along;
    std::uint32_t point;
};

/// Where two segments cross between their ends; the same point whichever of them is first and whichever way they run.
std::optional<Point> crossingOf(Point a, Point b, Point c, Point d) {
    const auto key = [](const Point& p) { return std::tuple(p.x, p.y); };
    if (key(b) < key(a)) {
        std::swap(a, b);
    }
    if (key(d) < key(c)) {
        std::swap(c, d);
    }
    if (std::tuple(key(c), key(d)) < std::tuple(key(a), key(b))) {
        std::swap(a, c);
        std::swap(b, d);
    }
    const auto side = [](const Point& from, const Point& to, const Point& p) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    const auto opposite = [](double one, double other) { return (one > 0 && other < 0) || (one < 0 && other > 0); };
    const double atC = side(a, b, c);
    const double atD = side(a, b, d);
    if (!opposite(atC, atD) || !opposite(side(c, d, a), side(c, d, b))) {
        return std::nullopt;
    }
    const double share = atC / (atC - atD);
    const Point p{c.x + share * (d.x - c.x), c.y + share * (d.y - c.y)};
    const bool atEnd = p == a || p == b || p == c || p == d || !std::isfinite(p.x) || !std::isfinite(p.y);
    return atEnd ? std::nullopt : std::optional(p);
}

class Crossings {
public:
    explicit Crossings(LooseBorders& borders)
        : m_borders(borders), m_firstPoint(static_cast<std::uint32_t>(borders.points.size())) {
        std::vector<SegmentBlocks::Chain> chains;
        for (std::uint32_t line = 0; line < borders.lines.size(); ++line) {
            const std::vector<std::uint32_t>& points = borders.lines[line].points;
            const auto first = static_cast<std::uint32_t>(m_places.size());
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                m_places.push_back(borders.points[borders.now(points[i])].at);
                m_segments.push_back({line, i});
            }
            chains.push_back({first, static_cast<std::uint32_t>(m_places.size()) - 1});
        }
        const SegmentBlocks index(m_places, chains);
        const std::uint64_t most = kMostTestsPerSegment * (m_places.size() + 1);
        std::vector<std::uint32_t> found;
        for (std::uint32_t block = 0; block < index.blocks().size(); ++block) {
            index.meeting(index.blocks()[block].box, found);
            for (const std::uint32_t other : found) {
                if (other > block && m_tests <= most) {
                    compare(index.blocks()[block], index.blocks()[other]);
                }
            }
        }
        if (m_tests > most) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
    }

    void putIn() {
        joinEqual();
        std::sort(m_found.begin(), m_found.end(), [&](const Crossing& a, const Crossing& b) {
            const auto key = [&](const Crossing& c) {
                const Point& at = m_borders.points[c.point].at;
                return std::tuple(c.segment.line, c.segment.position, c.along, at.x, at.y);
            };
            return key(a) > key(b);
        });
        for (const Crossing& crossing : m_found) {
            std::vector<std::uint32_t>& points = m_borders.lines[crossing.segment.line].points;
            points.insert(points.begin() + crossing.segment.position + 1, crossing.point);
        }
    }

private:
    void compare(const SegmentBlocks::Block& one, const SegmentBlocks::Block& other) {
        const std::uint32_t unit = unitOf(one.first);
        if (unit == unitOf(other.first)) {
            return;
        }
        for (std::uint32_t s = one.first; s < one.first + one.count; ++s) {
            m_tests += other.count;
            for (std::uint32_t t = other.first; t < other.first + other.count; ++t) {
                if (const auto at = crossingOf(m_places[s], m_places[s + 1], m_places[t], m_places[t + 1])) {
                    add(s, t, *at);
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t unitOf(std::uint32_t segment) const {
        return m_borders.lines[m_segments[segment].line].unit;
    }

    void add(std::uint32_t s, std::uint32_t t, const Point& at) {
        const auto point = static_cast<std::uint32_t>(m_borders.points.size());
        UnitSet units{unitOf(s)};
        addTo(units, {unitOf(t)});
        m_borders.points.push_back({at, units, units, false, false, point});
        for (const std::uint32_t segment : {s, t}) {
            const Point& from = m_places[segment];
            m_found.push_back({m_segments[segment], std::hypot(at.x - from.x, at.y - from.y), point});
        }
    }

    /// Where more than two lines cross in one place it is one point.
    void joinEqual() {
        std::vector<std::uint32_t> order(m_borders.points.size() - m_firstPoint);
        std::iota(order.begin(), order.end(), m_firstPoint);
        const auto at = [&](std::uint32_t point) {
            const Point& p = m_borders.points[point].at;
            return std::tuple(p.x, p.y);
        };
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return at(a) < at(b); });
        std::vector<std::uint32_t> same(m_borders.points.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool again = i > 0 && at(order[i]) == at(order[i - 1]);
            same[order[i]] = again ? same[order[i - 1]] : order[i];
            addTo(m_borders.points[same[order[i]]].units, m_borders.points[order[i]].units);
            addTo(m_borders.points[same[order[i]]].faces, m_borders.points[order[i]].faces);
        }
        for (Crossing& crossing : m_found) {
            crossing.point = same[crossing.point];
        }
    }

    LooseBorders& m_borders;
    std::uint32_t m_firstPoint;
    std::vector<Point> m_places;
    std::vector<Segment> m_segments;
    std::vector<Crossing> m_found;
    std::uint64_t m_tests = 0;
};

} // namespace

void putCrossingsIn(LooseBorders& borders) {
    Crossings(borders).putIn();
}

void takeUnusedOut(LooseBorders& borders, std::uint32_t first) {
    for (LooseBorders::Line& line : borders.lines) {
        std::erase_if(line.points, [&](std::uint32_t point) {
            return point >= first && !borders.points[point].taken && borders.points[point].into == point;
        });
    }
}

} // namespace gis
