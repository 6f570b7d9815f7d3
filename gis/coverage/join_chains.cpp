// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/join_chains.h"

#include "gis/coverage/near_segments.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <tuple>

namespace gis {

namespace {

/// Comparing every point of one with every segment of the other, for borders of up to so many points together; longer
/// ones between two common points are left as they are.
constexpr std::size_t kMostPoints = 20'000;

/// Part of a line between two points that more than one unit has.
struct Chain {
    std::uint32_t line;
    std::uint32_t first, last;         ///< positions in the line
    std::uint32_t low, high;           ///< the ends, the lower one by coordinates first
    bool upwards;                      ///< with its unit on the left it runs from low to high
    std::vector<std::uint32_t> points; ///< as they are now, from low to high
};

/// Two chains with the same ends, one of which becomes the other.
struct Couple {
    double metres;
    std::uint32_t stays, goes; ///< chains
};

auto coordinates(const Point& p) {
    return std::tuple(p.x, p.y);
}

class Joining {
public:
    Joining(LooseBorders& borders, const LocalMetres& metres, double tolerance)
        : m_borders(borders), m_metres(metres), m_tolerance(tolerance) {}

    std::size_t run() {
        cut();
        couple();
        std::sort(m_couples.begin(), m_couples.end(), [&](const Couple& a, const Couple& b) {
            return std::tuple(a.metres, key(a.stays), key(a.goes)) < std::tuple(b.metres, key(b.stays), key(b.goes));
        });
        std::vector<bool> done(m_chains.size());
        std::vector<std::pair<std::uint32_t, std::uint32_t>> changes; ///< goes, stays
        for (const Couple& couple : m_couples) {
            if (!done[couple.stays] && !done[couple.goes]) {
                done[couple.stays] = done[couple.goes] = true;
                changes.emplace_back(couple.goes, couple.stays);
            }
        }
        // From the last chain of a line to the first, so that positions stay true.
        std::sort(changes.rbegin(), changes.rend());
        for (const auto& [goes, stays] : changes) {
            replace(m_chains[goes], m_chains[stays].points);
        }
        return changes.size();
    }

private:
    [[nodiscard]] const Point& at(std::uint32_t point) const { return m_borders.points[point].at; }

    /// The ids of a chain's points as they are now, from low to high.
    [[nodiscard]] std::vector<std::uint32_t> pointsOf(const Chain& chain) const {
        const std::vector<std::uint32_t>& line = m_borders.lines[chain.line].points;
        std::vector<std::uint32_t> points;
        for (std::uint32_t i = chain.first; i <= chain.last; ++i) {
            const std::uint32_t now = m_borders.now(line[i]);
            if (points.empty() || points.back() != now) {
                points.push_back(now);
            }
        }
        if (points.front() != chain.low) {
            std::reverse(points.begin(), points.end());
        }
        return points;
    }

    /// Lets a closed line begin at a point that another unit has, where there is one.
    void turn(std::vector<std::uint32_t>& line) const {
        const auto isCorner = [&](std::uint32_t point) { return m_borders.points[m_borders.now(point)].corner(); };
        const auto corner = std::find_if(line.begin(), line.end(), isCorner);
        if (line.front() == line.back() && corner != line.end() && corner != line.begin()) {
            line.pop_back();
            std::rotate(line.begin(), corner, line.end());
            line.push_back(line.front());
        }
    }

    void cut() {
        for (std::uint32_t index = 0; index < m_borders.lines.size(); ++index) {
            turn(m_borders.lines[index].points);
            const LooseBorders::Line& line = m_borders.lines[index];
            std::uint32_t first = kNone;
            for (std::uint32_t i = 0; i < line.points.size(); ++i) {
                if (!m_borders.points[m_borders.now(line.points[i])].corner()) {
                    continue;
                }
                if (first != kNone) {
                    addChain(index, first, i);
                }
                first = i;
            }
        }
    }

    void addChain(std::uint32_t index, std::uint32_t first, std::uint32_t last) {
        const LooseBorders::Line& line = m_borders.lines[index];
        const std::uint32_t from = m_borders.now(line.points[first]);
        const std::uint32_t to = m_borders.now(line.points[last]);
        if (from == to) {
            return;
        }
        const bool rises = coordinates(at(from)) < coordinates(at(to));
        m_chains.push_back({index, first, last, rises ? from : to, rises ? to : from, rises == line.unitOnLeft, {}});
        m_chains.back().points = pointsOf(m_chains.back());
    }

    void couple() {
        std::vector<std::uint32_t> order(m_chains.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        const auto ends = [&](std::uint32_t chain) { return std::tuple(m_chains[chain].low, m_chains[chain].high); };
        std::sort(order.begin(), order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return std::tuple(ends(a), a) < std::tuple(ends(b), b); });
        for (std::size_t first = 0; first < order.size();) {
            std::size_t end = first + 1;
            while (end < order.size() && ends(order[end]) == ends(order[first])) {
                ++end;
            }
            coupleSome({order.data() + first, end - first});
            first = end;
        }
    }

    void coupleSome(std::span<const std::uint32_t> chains) {
        constexpr std::size_t kMostChains = 16; ///< between the same two points; more are no map
        for (std::size_t i = 0; i < chains.size() && chains.size() <= kMostChains; ++i) {
            for (std::size_t j = i + 1; j < chains.size(); ++j) {
                const Chain& a = m_chains[chains[i]];
                const Chain& b = m_chains[chains[j]];
                if (m_borders.lines[a.line].unit != m_borders.lines[b.line].unit && a.upwards != b.upwards) {
                    coupleTwo(chains[i], chains[j]);
                }
            }
        }
    }

    void coupleTwo(std::uint32_t a, std::uint32_t b) {
        const std::vector<std::uint32_t>& ofA = m_chains[a].points;
        const std::vector<std::uint32_t>& ofB = m_chains[b].points;
        if (ofA == ofB || ofA.size() + ofB.size() > kMostPoints) {
            return;
        }
        const double metres = std::max(farthest(ofA, ofB), farthest(ofB, ofA));
        if (!(metres <= m_tolerance)) {
            return;
        }
        const auto lower = [&](std::uint32_t p, std::uint32_t q) { return coordinates(at(p)) < coordinates(at(q)); };
        const bool aStays = ofA.size() != ofB.size()
                                ? ofA.size() > ofB.size()
                                : std::lexicographical_compare(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), lower);
        m_couples.push_back(aStays ? Couple{metres, a, b} : Couple{metres, b, a});
    }

    /// The largest distance of a point of one line from the other.
    [[nodiscard]] double farthest(std::span<const std::uint32_t> points, std::span<const std::uint32_t> line) const {
        double farthest = 0;
        for (const std::uint32_t point : points) {
            const LocalMetres::Scale scale = m_metres.at(at(point));
            const auto flat = [&](std::uint32_t other) {
                return Point{(at(other).x - at(point).x) * scale.x, (at(other).y - at(point).y) * scale.y};
            };
            double least = std::numeric_limits<double>::infinity();
            Point from = flat(line[0]);
            for (std::size_t i = 1; i < line.size() && least > farthest; ++i) {
                const Point to = flat(line[i]);
                least = std::min(least, distanceTo({0, 0}, from, to));
                from = to;
            }
            farthest = std::max(farthest, least);
        }
        return farthest;
    }

    void replace(const Chain& goes, std::vector<std::uint32_t> points) {
        std::vector<std::uint32_t>& line = m_borders.lines[goes.line].points;
        if (m_borders.now(line[goes.first]) != goes.low) {
            std::reverse(points.begin(), points.end());
        }
        const auto start = line.begin() + goes.first + 1;
        const auto at = line.erase(start, line.begin() + goes.last);
        line.insert(at, points.begin() + 1, points.end() - 1);
        const UnitSet unit{m_borders.lines[goes.line].unit};
        for (const std::uint32_t point : points) {
            addTo(m_borders.points[point].units, unit);
            m_borders.points[point].taken = true;
        }
    }

    /// What orders chains by their coordinates alone.
    [[nodiscard]] std::tuple<double, double, double, double, double, double, std::size_t>
    key(std::uint32_t chain) const {
        const std::vector<std::uint32_t>& points = m_chains[chain].points;
        const Point& low = at(points[0]);
        const Point& second = at(points[1]);
        const Point& high = at(points.back());
        return {low.x, low.y, second.x, second.y, high.x, high.y, points.size()};
    }

    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

    LooseBorders& m_borders;
    const LocalMetres& m_metres;
    double m_tolerance;
    std::vector<Chain> m_chains;
    std::vector<Couple> m_couples;
};

} // namespace

std::size_t joinChains(LooseBorders& borders, const LocalMetres& metres, double tolerance) {
    return Joining(borders, metres, tolerance).run();
}

} // namespace gis
