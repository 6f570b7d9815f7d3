// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/cut_arcs.h"

#include "gis/coverage/point_hash.h"

#include <algorithm>
#include <bit>

namespace gis {

namespace {

constexpr std::uint32_t kNoArc = 0xFFFF'FFFF;

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// True where a stretch is to be taken the other way round to run from its lower to its higher end.
bool runsDown(std::span<const Point> stretch) {
    const Point& first = stretch.front();
    const Point& last = stretch.back();
    return first == last ? before(stretch[stretch.size() - 2], stretch[1]) : before(last, first);
}

/// The number of the node at a point that is one.
class NodeNumbers {
public:
    explicit NodeNumbers(std::span<const Point> nodes) : m_nodes(nodes), m_slots(std::bit_ceil(nodes.size() * 2 + 2)) {
        for (std::uint32_t node = 0; node < nodes.size(); ++node) {
            std::size_t slot = hashOf(nodes[node]) & (m_slots.size() - 1);
            while (m_slots[slot] != 0) {
                slot = (slot + 1) & (m_slots.size() - 1);
            }
            m_slots[slot] = node + 1;
        }
    }

    [[nodiscard]] std::uint32_t operator[](const Point& point) const {
        std::size_t slot = hashOf(point) & (m_slots.size() - 1);
        while (!(m_nodes[m_slots[slot] - 1] == point)) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return m_slots[slot] - 1;
    }

private:
    std::span<const Point> m_nodes;
    std::vector<std::uint32_t> m_slots; ///< node + 1; 0 is free
};

class Cutting {
public:
    Cutting(const Polygons& polygons, const RingWalk& walk, const SegmentUses& next, const Nodes& nodes,
            Coverage& coverage)
        : m_polygons(polygons), m_points(polygons.points()), m_walk(walk), m_next(next), m_nodes(nodes),
          m_numbers(nodes.points), m_coverage(coverage) {
        m_arcAt.assign(m_points.size(), kNoArc);
        coverage.points.reserve(m_points.size() / 2 + m_points.size() / 8);
    }

    void addRing(std::size_t ring, std::uint32_t unit, bool isShell) {
        const bool unitOnLeft = (signedArea(m_polygons.ring(ring)) >= 0) == isShell;
        const std::uint32_t start = firstNode(ring);
        const std::size_t firstRef = m_coverage.ringArcs.size();
        std::uint32_t segment = start;
        do {
            const std::uint32_t last = lastBeforeNode(segment);
            const ArcRef ref = arcOf(segment, last);
            m_coverage.ringArcs.push_back(ref);
            addUse(ref, unit, unitOnLeft);
            segment = m_walk.next(last);
        } while (segment != start);
        if (!unitOnLeft) {
            const auto refs = m_coverage.ringArcs.begin() + static_cast<std::ptrdiff_t>(firstRef);
            std::reverse(refs, m_coverage.ringArcs.end());
            std::transform(refs, m_coverage.ringArcs.end(), refs, [](ArcRef ref) { return ref.reversed(); });
        }
        m_coverage.ringStart.push_back(static_cast<std::uint32_t>(m_coverage.ringArcs.size()));
    }

private:
    [[nodiscard]] std::uint32_t firstNode(std::size_t ring) const {
        std::uint32_t at = m_walk.first(ring);
        while (m_nodes.isNode[at] == 0) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] std::uint32_t lastBeforeNode(std::uint32_t segment) const {
        std::uint32_t after = m_walk.next(segment);
        while (m_nodes.isNode[after] == 0) {
            segment = after;
            after = m_walk.next(segment);
        }
        return segment;
    }

    /// The arc of a stretch, made when the first ring comes along. Other rings find it at the segment where they begin
    /// the stretch: at the same one, or, in the other direction, at the last.
    ArcRef arcOf(std::uint32_t first, std::uint32_t last) {
        if (m_arcAt[first] != kNoArc) {
            return {m_arcAt[first] >> 1U, (m_arcAt[first] & 1U) != 0};
        }
        const bool backwards = addArc(first, last);
        const ArcRef ref(m_coverage.arcCount() - 1, backwards);
        remember(first, last, ref);
        return ref;
    }

    void remember(std::uint32_t first, std::uint32_t last, ArcRef ref) {
        const auto value = [](ArcRef r) {
            return static_cast<std::uint32_t>(r.arc()) << 1U | static_cast<std::uint32_t>(r.backwards());
        };
        std::uint32_t use = first;
        do {
            if (m_points[use] == m_points[first]) {
                m_arcAt[use] = value(ref);
            }
            use = m_next[use];
        } while (use != first);
        use = last;
        do {
            if (!(m_points[use] == m_points[last])) {
                m_arcAt[use] = value(ref.reversed());
            }
            use = m_next[use];
        } while (use != last);
    }

    /// Appends the points; returns whether the arc runs against the ring that it was found in.
    bool addArc(std::uint32_t first, std::uint32_t last) {
        auto& points = m_coverage.points;
        const std::size_t start = points.size();
        std::uint32_t segment = first;
        for (; segment != last; segment = m_walk.next(segment)) {
            points.push_back(m_points[segment]);
        }
        points.push_back(m_points[last]);
        points.push_back(m_points[last + 1]);
        const bool backwards = runsDown({points.data() + start, points.data() + points.size()});
        if (backwards) {
            std::reverse(points.begin() + static_cast<std::ptrdiff_t>(start), points.end());
        }
        m_coverage.arcStart.push_back(static_cast<std::uint32_t>(points.size()));
        m_coverage.left.push_back(kOutside);
        m_coverage.right.push_back(kOutside);
        m_coverage.from.push_back(m_numbers[points[start]]);
        m_coverage.to.push_back(m_numbers[points.back()]);
        return backwards;
    }

    void addUse(ArcRef ref, std::uint32_t unit, bool unitOnLeft) {
        const bool left = unitOnLeft != ref.backwards();
        std::uint32_t& side = left ? m_coverage.left[ref.arc()] : m_coverage.right[ref.arc()];
        if (side == kOutside) {
            side = unit;
        } else {
            m_coverage.extraUses.push_back({static_cast<std::uint32_t>(ref.arc()), unit, left});
        }
    }

    const Polygons& m_polygons;
    std::span<const Point> m_points;
    const RingWalk& m_walk;
    const SegmentUses& m_next;
    const Nodes& m_nodes;
    NodeNumbers m_numbers;
    Coverage& m_coverage;
    std::vector<std::uint32_t, LargePages<std::uint32_t>> m_arcAt; ///< by first segment of a stretch
};

} // namespace

Coverage cutArcs(const Polygons& polygons, const RingWalk& walk, const SegmentUses& next, Nodes nodes) {
    Coverage coverage;
    Cutting cutting(polygons, walk, next, nodes, coverage);
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const Polygons::Range parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = polygons.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                cutting.addRing(ring, static_cast<std::uint32_t>(unit), ring == rings.first);
            }
            coverage.partStart.push_back(static_cast<std::uint32_t>(coverage.ringCount()));
        }
        coverage.unitStart.push_back(static_cast<std::uint32_t>(coverage.partStart.size() - 1));
    }
    std::stable_sort(coverage.extraUses.begin(), coverage.extraUses.end(),
                     [](const ExtraUse& a, const ExtraUse& b) { return a.arc < b.arc; });
    coverage.nodes = std::move(nodes.points);
    return coverage;
}

} // namespace gis
