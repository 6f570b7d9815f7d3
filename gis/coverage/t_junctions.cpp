// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/t_junctions.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/segment_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

/// So many comparisons are allowed before it is given up; borders that do not lie across each other need some seventy
/// a segment.
constexpr std::uint64_t kMostTestsPerSegment = 300;
constexpr std::uint64_t kMostTests = 400'000'000;

double dot(const Point& a, const Point& b) {
    return a.x * b.x + a.y * b.y;
}

/// True where p lies within `reach` of the segment from a to b and not at its ends.
bool liesOn(const Point& p, const Point& a, const Point& b, double reach) {
    const Point along{b.x - a.x, b.y - a.y};
    const Point to{p.x - a.x, p.y - a.y};
    const double length2 = dot(along, along);
    const double at = dot(along, to);
    const double across = along.x * to.y - along.y * to.x;
    return across * across <= reach * reach * length2 && at > 0 && at < length2 && !(p == a) && !(p == b);
}

std::vector<SegmentBlocks::Chain> outerChains(const RingWalk& walk, const SegmentUses& next) {
    std::vector<SegmentBlocks::Chain> chains;
    for (std::size_t ring = 0; ring < walk.ringCount(); ++ring) {
        bool open = false;
        for (std::uint32_t segment = walk.first(ring); segment < walk.end(ring); ++segment) {
            const bool outer = next[segment] == segment;
            if (outer && open) {
                ++chains.back().end;
            } else if (outer) {
                chains.push_back({segment, segment + 1});
            }
            open = outer;
        }
    }
    return chains;
}

class Search {
public:
    Search(std::span<const Point> points, const SegmentBlocks& index, double reach, std::uint64_t mostTests)
        : m_points(points), m_index(index), m_reach(reach), m_mostTests(mostTests) {}

    void lookAt(const SegmentBlocks::Block& block) {
        Box box = block.box;
        box.add(Point{box.min.x - m_reach, box.min.y - m_reach});
        box.add(Point{box.max.x + m_reach, box.max.y + m_reach});
        m_index.meeting(box, m_near);
        for (const std::uint32_t other : m_near) {
            compare(block, m_index.blocks()[other]);
        }
    }

    std::vector<TJunction> found;

private:
    /// Looks for points of one block on segments of the other.
    void compare(const SegmentBlocks::Block& with, const SegmentBlocks::Block& segments) {
        m_tests += with.count + 1;
        if (m_tests > m_mostTests) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
        Box reached = segments.box;
        reached.add(Point{reached.min.x - m_reach, reached.min.y - m_reach});
        reached.add(Point{reached.max.x + m_reach, reached.max.y + m_reach});
        for (std::uint32_t i = with.first; i <= with.first + with.count; ++i) {
            const Point& p = m_points[i];
            if (!reached.contains(p)) {
                continue;
            }
            m_tests += segments.count;
            for (std::uint32_t s = segments.first; s < segments.first + segments.count; ++s) {
                if (liesOn(p, m_points[s], m_points[s + 1], m_reach)) {
                    found.push_back({s, p});
                }
            }
        }
    }

    std::span<const Point> m_points;
    const SegmentBlocks& m_index;
    double m_reach;
    std::uint64_t m_mostTests;
    std::uint64_t m_tests = 0;
    std::vector<std::uint32_t> m_near;
};

} // namespace

std::vector<TJunction> findTJunctions(std::span<const Point> points, const RingWalk& walk, const SegmentUses& next) {
    const SegmentBlocks index(points, outerChains(walk, next));
    Box box;
    for (const SegmentBlocks::Block& block : index.blocks()) {
        box.add(block.box);
    }
    const double largest =
        std::max({std::abs(box.min.x), std::abs(box.max.x), std::abs(box.min.y), std::abs(box.max.y)});
    const double reach = 4 * std::numeric_limits<double>::epsilon() * largest;
    const std::span<const SegmentBlocks::Block> blocks = index.blocks();
    const std::uint64_t most = kMostTests + kMostTestsPerSegment * blocks.size() * SegmentBlocks::kMostSegments;
    Search first(points, index, reach, most);
    Search second(points, index, reach, most);
    const auto lookAt = [](Search& search, std::span<const SegmentBlocks::Block> some) {
        for (const SegmentBlocks::Block& block : some) {
            search.lookAt(block);
        }
    };
    inTwoThreads([&] { lookAt(first, blocks.first(blocks.size() / 2)); },
                 [&] { lookAt(second, blocks.subspan(blocks.size() / 2)); });
    first.found.insert(first.found.end(), second.found.begin(), second.found.end());
    std::sort(first.found.begin(), first.found.end(), [&](const TJunction& a, const TJunction& b) {
        if (a.segment != b.segment) {
            return a.segment < b.segment;
        }
        const Point& start = points[a.segment];
        const Point toA{a.point.x - start.x, a.point.y - start.y};
        const Point toB{b.point.x - start.x, b.point.y - start.y};
        return dot(toA, toA) < dot(toB, toB);
    });
    first.found.erase(std::unique(first.found.begin(), first.found.end()), first.found.end());
    return std::move(first.found);
}

Polygons withPoints(const Polygons& polygons, std::span<const TJunction> junctions) {
    const Point* const start = polygons.points().data();
    Polygons result;
    result.reserve(polygons.unitCount(), polygons.vertexCount() + junctions.size());
    std::size_t at = 0;
    std::vector<Point> ring;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const Polygons::Range parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                ring.clear();
                for (const Point& point : polygons.ring(r)) {
                    ring.push_back(point);
                    const auto segment = static_cast<std::uint32_t>(&point - start);
                    for (; at < junctions.size() && junctions[at].segment == segment; ++at) {
                        ring.push_back(junctions[at].point);
                    }
                }
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace gis
