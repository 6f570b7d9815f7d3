// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/near_pieces.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/arc_units.h"
#include "gis/coverage/segment_blocks.h"
#include "gis/coverage/touching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

/// So many comparisons of two segments are allowed for each outer segment before it is given up.
constexpr std::uint64_t kMostTestsPerSegment = 20'000;
/// The cosine of the angle within which borders run in opposite directions.
constexpr double kFacingCosine = -0.5;

/// The arcs in blocks of segments, without those that lie within a unit.
struct ArcBlocks {
    ArcBlocks(const Coverage& coverage, NearArcs arcs)
        : units(coverage), index(coverage.points, chainsOf(coverage, units, arcs)) {
        arcOf.reserve(index.blocks().size());
        std::uint32_t arc = 0;
        for (const SegmentBlocks::Block& block : index.blocks()) {
            while (coverage.arcStart[arc + 1] <= block.first) {
                ++arc;
            }
            arcOf.push_back(arc);
        }
    }

    ArcUnits units;
    SegmentBlocks index;
    std::vector<std::uint32_t> arcOf; ///< by block

private:
    static std::vector<SegmentBlocks::Chain> chainsOf(const Coverage& coverage, const ArcUnits& units, NearArcs arcs) {
        std::vector<SegmentBlocks::Chain> chains;
        for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
            if (arcs == NearArcs::Outer ? coverage.outer(arc) : !units[arc].empty()) {
                chains.push_back({coverage.arcStart[arc], coverage.arcStart[arc + 1] - 1});
            }
        }
        return chains;
    }
};

/// A unit along an arc.
struct ArcSide {
    std::uint32_t arc;
    std::uint32_t unit;
    bool left;
};

/// A block to be compared with the segments of `mine`.
struct NearBlock {
    std::uint32_t block;
    ArcSide side;
};

class Search {
public:
    Search(const Coverage& coverage, const ArcBlocks& arcs, const Touching& touching, const LocalMetres& metres,
           double reach)
        : m_coverage(coverage), m_arcs(arcs), m_touching(touching), m_metres(metres), m_reach(reach),
          m_mostTests(kMostTestsPerSegment * (arcs.index.blocks().size() * SegmentBlocks::kMostSegments + 1)) {}

    void lookAt(std::size_t block) {
        const SegmentBlocks::Block& mine = m_arcs.index.blocks()[block];
        const std::uint32_t arc = m_arcs.arcOf[block];
        m_arcs.index.meeting(m_metres.grown(mine.box, m_reach), m_found);
        std::erase_if(m_found, [&](std::uint32_t other) { return m_arcs.arcOf[other] == arc; });
        if (m_found.empty()) {
            return;
        }
        for (const auto [unit, left] : m_arcs.units[arc]) {
            m_mine = {arc, unit, left};
            findBlocks();
            for (std::uint32_t segment = mine.first; !m_near.empty() && segment < mine.first + mine.count; ++segment) {
                lookAtSegment(segment);
            }
        }
    }

    std::vector<NearPiece> found;

private:
    /// The blocks of other units that may be told as near: those of outer arcs along outer arcs, and all of units that
    /// do not touch.
    void findBlocks() {
        m_near.clear();
        for (const std::uint32_t block : m_found) {
            const std::uint32_t arc = m_arcs.arcOf[block];
            for (const auto [unit, left] : m_arcs.units[arc]) {
                if (unit != m_mine.unit && toBeTold(arc, unit)) {
                    m_near.push_back({block, {arc, unit, left}});
                }
            }
        }
    }

    bool toBeTold(std::uint32_t arc, std::uint32_t unit) {
        if (m_coverage.outer(arc) && m_coverage.outer(m_mine.arc)) {
            return true;
        }
        if (m_asked.first != m_mine.unit || m_asked.second != unit) {
            m_asked = {m_mine.unit, unit};
            m_doTouch = m_touching(m_mine.unit, unit);
        }
        return !m_doTouch;
    }

    [[nodiscard]] Point flat(const Point& p) const {
        return {(p.x - m_origin.x) * m_scale.x, (p.y - m_origin.y) * m_scale.y};
    }

    void lookAtSegment(std::uint32_t segment) {
        m_origin = m_coverage.points[segment];
        const Point& end = m_coverage.points[segment + 1];
        m_scale = m_metres.at({(m_origin.x + end.x) / 2, (m_origin.y + end.y) / 2});
        m_a = {0, 0};
        m_b = flat(end);
        Box reached;
        reached.add(Point{std::min(0.0, m_b.x) - m_reach, std::min(0.0, m_b.y) - m_reach});
        reached.add(Point{std::max(0.0, m_b.x) + m_reach, std::max(0.0, m_b.y) + m_reach});
        m_pieces.clear();
        for (const NearBlock& other : m_near) {
            compare(segment, other, reached);
        }
        merge();
    }

    void compare(std::uint32_t segment, const NearBlock& other, const Box& reached) {
        const SegmentBlocks::Block& block = m_arcs.index.blocks()[other.block];
        m_tests += block.count;
        if (m_tests > m_mostTests) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
        Box box;
        box.add(flat(block.box.min));
        box.add(flat(block.box.max));
        if (!reached.intersects(box)) {
            return;
        }
        Point c = flat(m_coverage.points[block.first]);
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            const Point d = flat(m_coverage.points[s + 1]);
            if (const auto nearHere = nearness(m_a, m_b, c, d, m_reach)) {
                addPiece(segment, other.side, c, d, *nearHere);
            }
            c = d;
        }
    }

    void addPiece(std::uint32_t segment, const ArcSide& other, const Point& c, const Point& d,
                  const Nearness& nearHere) {
        NearPiece piece{m_mine.unit, other.unit, m_mine.arc, segment, nearHere.near, {}, {}, 0, 0, 0};
        piece.metresAtStart = distanceTo(m_a, c, d);
        piece.metresAtEnd = distanceTo(m_b, c, d);
        const auto at = [&](double share) { return Point{share * m_b.x, share * m_b.y}; };
        piece.leastMetres = distanceBetween(m_a, m_b, c, d);
        if (nearHere.across && facing(other, c, d)) {
            const Share& across = *nearHere.across;
            piece.firstFacing = FacingEnd{across.from, distanceTo(at(across.from), c, d)};
            piece.lastFacing = FacingEnd{across.to, distanceTo(at(across.to), c, d)};
        }
        m_pieces.push_back(piece);
    }

    /// True where the rings of both units run against each other.
    [[nodiscard]] bool facing(const ArcSide& other, const Point& c, const Point& d) const {
        const double along = m_b.x * (d.x - c.x) + m_b.y * (d.y - c.y);
        const double lengths = std::hypot(m_b.x, m_b.y) * std::hypot(d.x - c.x, d.y - c.y);
        return (m_mine.left == other.left ? along : -along) <= kFacingCosine * lengths;
    }

    /// Joins the pieces of one segment that are near the same unit and touch.
    void merge() {
        std::sort(m_pieces.begin(), m_pieces.end(), [](const NearPiece& a, const NearPiece& b) {
            return a.other != b.other ? a.other < b.other : a.near.from < b.near.from;
        });
        const std::size_t first = found.size();
        for (const NearPiece& piece : m_pieces) {
            if (found.size() > first && found.back().other == piece.other && piece.near.from <= found.back().near.to) {
                absorb(found.back(), piece);
            } else {
                found.push_back(piece);
            }
        }
    }

    static void absorb(NearPiece& piece, const NearPiece& more) {
        piece.near.to = std::max(piece.near.to, more.near.to);
        piece.metresAtStart = std::min(piece.metresAtStart, more.metresAtStart);
        piece.metresAtEnd = std::min(piece.metresAtEnd, more.metresAtEnd);
        piece.leastMetres = std::min(piece.leastMetres, more.leastMetres);
        if (!more.firstFacing) {
            return;
        }
        const auto take = [](std::optional<FacingEnd>& end, const FacingEnd& other, bool first) {
            if (!end || (first ? other.at < end->at : other.at > end->at)) {
                end = other;
            } else if (other.at == end->at) {
                end->metres = std::min(end->metres, other.metres);
            }
        };
        take(piece.firstFacing, *more.firstFacing, true);
        take(piece.lastFacing, *more.lastFacing, false);
    }

    const Coverage& m_coverage;
    const ArcBlocks& m_arcs;
    const Touching& m_touching;
    const LocalMetres& m_metres;
    double m_reach;
    std::uint64_t m_mostTests;
    std::uint64_t m_tests = 0;
    std::vector<std::uint32_t> m_found; ///< blocks
    std::vector<NearBlock> m_near;
    std::pair<std::uint32_t, std::uint32_t> m_asked{kOutside, kOutside};
    bool m_doTouch = false;
    std::vector<NearPiece> m_pieces; ///< of one segment
    ArcSide m_mine{};
    Point m_origin;
    LocalMetres::Scale m_scale{1, 1};
    Point m_a, m_b; ///< of the segment, in metres from its first point
};

} // namespace

std::vector<NearPiece> nearPieces(const Coverage& coverage, const LocalMetres& metres, double toleranceMetres,
                                  NearArcs which) {
    const ArcBlocks arcs(coverage, which);
    const Touching touching(coverage);
    Search first(coverage, arcs, touching, metres, toleranceMetres);
    Search second(coverage, arcs, touching, metres, toleranceMetres);
    const std::size_t count = arcs.index.blocks().size();
    const auto look = [](Search& search, std::size_t block, std::size_t end) {
        for (; block < end; ++block) {
            search.lookAt(block);
        }
    };
    inTwoThreads([&] { look(first, 0, count / 2); }, [&] { look(second, count / 2, count); });
    first.found.insert(first.found.end(), second.found.begin(), second.found.end());
    return std::move(first.found);
}

} // namespace gis
