// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/borders_within.h"

#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/arc_sides.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace gis {

namespace {

constexpr std::uint32_t kNoUnit = kOutside;

std::tuple<double, double, double, double> edgeOf(const Point& p, const Point& q) {
    const auto a = std::pair(p.x, p.y);
    const auto b = std::pair(q.x, q.y);
    const auto& [low, high] = std::minmax(a, b);
    return {low.first, low.second, high.first, high.second};
}

/// The same coverage with other points for some arcs.
Coverage withPoints(const Coverage& from, const ChangedArcs& changed) {
    Coverage to = from;
    to.points.clear();
    to.arcStart.assign(1, 0);
    for (std::uint32_t arc = 0; arc < from.arcCount(); ++arc) {
        const auto at = changed.find(arc);
        const std::span<const Point> points = at != changed.end() ? std::span<const Point>(at->second) : from.arc(arc);
        to.points.insert(to.points.end(), points.begin(), points.end());
        to.arcStart.push_back(static_cast<std::uint32_t>(to.points.size()));
    }
    return to;
}

/// What is beyond an edge, and of an overlap which unit.
struct Found {
    Beyond beyond = Beyond::Outside;
    std::uint32_t other = kNoUnit;
};

/// The edges of all odd faces.
class FaceEdges {
public:
    explicit FaceEdges(const OddFaces& odd) : m_odd(odd) {
        for (std::uint32_t face = 0; face < odd.list.size(); ++face) {
            const Polygons::Range rings = odd.shapes.ringsOfUnit(face);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                const std::span<const Point> ring = odd.shapes.ring(r);
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    m_faces.emplace_back(edgeOf(ring[i - 1], ring[i]), face);
                }
            }
        }
        std::sort(m_faces.begin(), m_faces.end());
    }

    /// Of an edge with these units on one side and none of its own on the other. A face that one of them covers with
    /// others is on their side, and the others are beyond; a gap is beyond.
    [[nodiscard]] Found beyond(const Point& p, const Point& q, const std::vector<std::uint32_t>& units) const {
        Found found;
        const auto edge = edgeOf(p, q);
        for (auto at = std::lower_bound(m_faces.begin(), m_faces.end(), std::pair(edge, std::uint32_t{0}));
             at != m_faces.end() && at->first == edge; ++at) {
            const std::vector<std::uint32_t>& covering = m_odd.list[at->second].units;
            if (covering.empty()) {
                found = found.beyond == Beyond::Overlap ? found : Found{Beyond::Gap, kNoUnit};
            } else if (std::find(covering.begin(), covering.end(), units.front()) != covering.end()) {
                const auto other = std::find_if(covering.begin(), covering.end(), [&](std::uint32_t unit) {
                    return std::find(units.begin(), units.end(), unit) == units.end();
                });
                found = other == covering.end() ? found : Found{Beyond::Overlap, *other};
            }
        }
        return found;
    }

private:
    const OddFaces& m_odd;
    std::vector<std::pair<std::tuple<double, double, double, double>, std::uint32_t>> m_faces; ///< by edges
};

/// A stretch with one unit beyond, or none.
struct OwnedStretch {
    BeyondStretch stretch;
    std::uint32_t other;
    std::vector<std::uint32_t> units; ///< whose border it is
};

class Looking {
public:
    Looking(const Coverage& coverage, const OddFaces& odd) : m_coverage(coverage), m_edges(odd) {}

    std::vector<OwnedStretch> all() {
        ArcSides sides(m_coverage);
        for (std::uint32_t arc = 0; arc < m_coverage.arcCount(); ++arc) {
            if (m_coverage.outer(arc)) {
                sides.goTo(arc);
                lookAlong(arc, sides.left.empty() ? sides.right : sides.left);
            }
        }
        return std::move(m_found);
    }

private:
    void lookAlong(std::uint32_t arc, const std::vector<std::uint32_t>& units) {
        const std::span<const Point> points = m_coverage.arc(arc);
        const std::size_t start = m_found.size();
        bool any = false;
        for (std::uint32_t i = 0; i + 1 < points.size(); ++i) {
            const Found found = m_edges.beyond(points[i], points[i + 1], units);
            any = any || found.beyond != Beyond::Outside;
            if (m_found.size() == start || m_found.back().stretch.beyond != found.beyond ||
                m_found.back().other != found.other) {
                m_found.push_back({{arc, i, i, found.beyond}, found.other, units});
            }
            m_found.back().stretch.last = i + 1;
        }
        if (!any) {
            m_found.resize(start, {});
        }
    }

    const Coverage& m_coverage;
    FaceEdges m_edges;
    std::vector<OwnedStretch> m_found;
};

/// Lengths of the stretches, by what is beyond and by pairs of units.
void addLengths(BordersWithin& within, const std::vector<OwnedStretch>& stretches, const Crs& crs) {
    const CutOuterArcs cut = cutOuterArcs(within.coverage, within.stretches);
    const std::vector<double> lengths = geodesicArcLengths(cut.coverage, crs);
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> pairs;
    auto next = stretches.begin();
    std::size_t at = 0; // of the arcs as they are cut
    for (std::uint32_t arc = 0; arc < within.coverage.arcCount(); ++arc) {
        if (next == stretches.end() || next->stretch.arc != arc) {
            ++at;
        }
        for (; next != stretches.end() && next->stretch.arc == arc; ++next, ++at) {
            if (next->stretch.beyond == Beyond::Gap) {
                within.gapMetres += lengths[at];
            } else if (next->stretch.beyond == Beyond::Overlap) {
                within.overlapMetres += lengths[at] * static_cast<double>(next->units.size());
                for (const std::uint32_t unit : next->units) {
                    pairs[{unit, next->other}] += lengths[at];
                }
            }
        }
    }
    for (const auto& [units, metres] : pairs) {
        within.overlapped.push_back({units.first, units.second, metres});
    }
}

} // namespace

BordersWithin bordersWithin(const Coverage& coverage, const OddFaces& odd, const Crs& crs) {
    BordersWithin within;
    within.coverage = withPoints(coverage, cutArcsAt(coverage, odd.cuts));
    const std::vector<OwnedStretch> found = Looking(within.coverage, odd).all();
    for (const OwnedStretch& one : found) {
        within.stretches.push_back(one.stretch);
    }
    addLengths(within, found, crs);
    return within;
}

std::vector<BeyondStretch> withAround(std::span<const BeyondStretch> within, std::span<const BeyondStretch> around) {
    std::vector<BeyondStretch> both;
    const auto add = [&](BeyondStretch stretch) {
        BeyondStretch* last = both.empty() ? nullptr : &both.back();
        if (last != nullptr && last->arc == stretch.arc && last->beyond == stretch.beyond) {
            last->last = stretch.last;
        } else {
            both.push_back(stretch);
        }
    };
    auto inner = within.begin();
    auto outer = around.begin();
    while (inner != within.end() || outer != around.end()) {
        if (inner == within.end() || (outer != around.end() && outer->arc < inner->arc)) {
            add(*outer++);
        } else if (outer == around.end() || inner->arc < outer->arc) {
            add(*inner++);
        } else { // both have all of the arc
            const std::uint32_t first = std::max(inner->first, outer->first);
            const std::uint32_t last = std::min(inner->last, outer->last);
            const bool known = inner->beyond == Beyond::Overlap || outer->beyond == Beyond::Outside;
            add({inner->arc, first, last, known ? inner->beyond : outer->beyond});
            const bool innerEnds = inner->last == last;
            const bool outerEnds = outer->last == last;
            inner += innerEnds ? 1 : 0;
            outer += outerEnds ? 1 : 0;
        }
    }
    return both;
}

} // namespace gis
