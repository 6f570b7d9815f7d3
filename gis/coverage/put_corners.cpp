// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/put_corners.h"

#include "gis/coverage/near_segments.h"
#include "gis/coverage/segment_blocks.h"

#include <algorithm>
#include <memory>
#include <ranges>
#include <tuple>

namespace gis {

namespace {

/// A corner and the place on a segment of a unit that is nearest to it.
struct Insertion {
    double metres;
    double along; ///< share of the segment
    std::uint32_t line;
    std::uint32_t position; ///< of the segment in the line
};

/// What a corner is put into: at most one segment of each unit.
class CornerSearch {
public:
    CornerSearch(const LooseBorders& borders, const JoinReach& reach) : m_borders(borders), m_reach(reach) {
        for (std::uint32_t line = 0; line < borders.lines.size(); ++line) {
            const std::vector<std::uint32_t>& points = borders.lines[line].points;
            const auto first = static_cast<std::uint32_t>(m_places.size());
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                m_places.push_back(borders.points[borders.now(points[i])].at);
                m_lineOf.push_back(line);
                m_positionOf.push_back(i);
            }
            m_chains.push_back({first, static_cast<std::uint32_t>(m_places.size()) - 1});
        }
        m_blocks = std::make_unique<SegmentBlocks>(m_places, m_chains);
    }

    [[nodiscard]] std::vector<Insertion> find(std::uint32_t corner) {
        const LoosePoint& c = m_borders.points[corner];
        m_best.clear();
        Box box;
        box.add(c.at);
        m_blocks->meeting(m_reach.metres.grown(box, m_reach.tolerance), m_found);
        for (const std::uint32_t block : m_found) {
            const SegmentBlocks::Block& segments = m_blocks->blocks()[block];
            for (std::uint32_t s = segments.first; s < segments.first + segments.count; ++s) {
                consider(c, s);
            }
        }
        std::vector<Insertion> insertions;
        insertions.reserve(m_best.size());
        for (const Candidate& candidate : m_best) {
            insertions.push_back(candidate.insertion);
        }
        return insertions;
    }

private:
    struct Candidate {
        std::uint32_t unit;
        Insertion insertion;
        std::tuple<double, double, double, double> ends;
    };

    void consider(const LoosePoint& c, std::uint32_t segment) {
        const LooseBorders::Line& line = m_borders.lines[m_lineOf[segment]];
        const std::uint32_t position = m_positionOf[segment];
        const LoosePoint& from = m_borders.points[line.points[position]];
        const LoosePoint& to = m_borders.points[line.points[position + 1]];
        const bool faces = std::binary_search(c.faces.begin(), c.faces.end(), line.unit) ||
                           haveCommon(from.faces, c.units) || haveCommon(to.faces, c.units);
        if (!faces || std::binary_search(c.units.begin(), c.units.end(), line.unit)) {
            return;
        }
        const LocalMetres::Scale scale = m_reach.metres.at(c.at);
        const auto flat = [&](const Point& p) { return Point{(p.x - c.at.x) * scale.x, (p.y - c.at.y) * scale.y}; };
        const Point a = flat(m_places[segment]);
        const Point b = flat(m_places[segment + 1]);
        const double metres = distanceTo({0, 0}, a, b);
        const double length2 = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
        const double along = -(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / length2;
        if (!(metres <= m_reach.tolerance) || !(along > 0 && along < 1)) {
            return;
        }
        const Point foot{m_places[segment].x + along * (m_places[segment + 1].x - m_places[segment].x),
                         m_places[segment].y + along * (m_places[segment + 1].y - m_places[segment].y)};
        if (m_reach.crossings.between(c.at, {c.at.x + 0.999 * (foot.x - c.at.x), c.at.y + 0.999 * (foot.y - c.at.y)})) {
            return;
        }
        take({line.unit,
              {metres, along, m_lineOf[segment], position},
              {m_places[segment].x, m_places[segment].y, m_places[segment + 1].x, m_places[segment + 1].y}});
    }

    void take(const Candidate& candidate) {
        const auto same = std::find_if(m_best.begin(), m_best.end(),
                                       [&](const Candidate& other) { return other.unit == candidate.unit; });
        if (same == m_best.end()) {
            m_best.push_back(candidate);
        } else if (std::tie(candidate.insertion.metres, candidate.ends) <
                   std::tie(same->insertion.metres, same->ends)) {
            *same = candidate;
        }
    }

    const LooseBorders& m_borders;
    const JoinReach& m_reach;
    std::vector<Point> m_places;
    std::vector<std::uint32_t> m_lineOf;
    std::vector<std::uint32_t> m_positionOf;
    std::vector<SegmentBlocks::Chain> m_chains;
    std::unique_ptr<SegmentBlocks> m_blocks;
    std::vector<std::uint32_t> m_found;
    std::vector<Candidate> m_best;
};

} // namespace

std::size_t putCornersIn(LooseBorders& borders, const JoinReach& reach) {
    struct Put {
        std::uint32_t line, position;
        double along;
        std::uint32_t corner;
    };
    std::vector<Put> puts;
    CornerSearch search(borders, reach);
    for (std::uint32_t corner = 0; corner < borders.points.size(); ++corner) {
        if (borders.points[corner].into == corner && borders.points[corner].corner()) {
            for (const Insertion& in : search.find(corner)) {
                puts.push_back({in.line, in.position, in.along, corner});
            }
        }
    }
    std::sort(puts.begin(), puts.end(), [&](const Put& a, const Put& b) {
        const auto key = [&](const Put& put) {
            const Point& at = borders.points[put.corner].at;
            return std::tuple(put.line, put.position, put.along, at.x, at.y);
        };
        return key(a) < key(b);
    });
    // From the last of a line to the first, so that positions stay true.
    for (const Put& put : std::views::reverse(puts)) {
        LooseBorders::Line& line = borders.lines[put.line];
        line.points.insert(line.points.begin() + put.position + 1, put.corner);
        addTo(borders.points[put.corner].units, {line.unit});
        borders.points[put.corner].taken = true;
    }
    return puts.size();
}

} // namespace gis
