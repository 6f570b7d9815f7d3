// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/nodes.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/point_hash.h"

#include <algorithm>
#include <bit>

namespace gis {

namespace {

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// A position among all points and the point that it has in a table.
struct Visit {
    std::uint32_t position;
    std::uint32_t entry;
};

/// Points that may be nodes, each once.
class Candidates {
public:
    explicit Candidates(std::size_t expected)
        : m_slots(std::bit_ceil(expected * 2 + 2), kFree), m_filter(std::bit_ceil(expected * 8 + 64) / 64) {
        points.reserve(expected);
        isNode.reserve(expected);
    }

    /// A ring passes at a point: with `change` this is a node; at the second visit it is one too.
    std::uint32_t add(const Point& point, bool change) {
        const std::uint64_t hash = hashOf(point);
        std::uint32_t& slot = m_slots[slotOf(hash, point)];
        if (slot == kFree) {
            slot = static_cast<std::uint32_t>(points.size());
            points.push_back(point);
            isNode.push_back(static_cast<std::uint8_t>(change));
            m_filter[wordOf(hash)] |= bitsOf(hash);
        } else {
            isNode[slot] = 1;
        }
        return slot;
    }

    /// kFree where the point is none of these.
    [[nodiscard]] std::uint32_t find(const Point& point) const {
        const std::uint64_t hash = hashOf(point);
        const std::uint64_t bits = bitsOf(hash);
        return (m_filter[wordOf(hash)] & bits) != bits ? kFree : m_slots[slotOf(hash, point)];
    }

    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;
    std::vector<Point> points;
    std::vector<std::uint8_t> isNode;

private:
    [[nodiscard]] std::size_t slotOf(std::uint64_t hash, const Point& point) const {
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != kFree && !(points[m_slots[slot]] == point)) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return slot;
    }
    [[nodiscard]] std::size_t wordOf(std::uint64_t hash) const { return (hash >> 6U) & (m_filter.size() - 1); }
    static std::uint64_t bitsOf(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63U) | std::uint64_t{1} << (hash >> 58U);
    }

    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint64_t> m_filter; ///< small enough for the cache: most points are none of these
};

using Marks = std::vector<std::uint8_t, LargePages<std::uint8_t>>;

std::size_t middleOf(std::span<const Point> points, const RingWalk& walk) {
    return points.empty() ? 0 : walk.ringOf(static_cast<std::uint32_t>(points.size() / 2));
}

/// Points without a reason of their own to be a node that lie where others have one.
std::vector<Visit> passingVisits(std::span<const Point> points, const RingWalk& walk, const Marks& marks,
                                 const Candidates& candidates) {
    std::vector<Visit> first;
    std::vector<Visit> second;
    const auto look = [&](std::size_t ring, std::size_t endRing, std::vector<Visit>& visits) {
        for (; ring < endRing; ++ring) {
            for (std::uint32_t i = walk.first(ring); i < walk.end(ring); ++i) {
                const std::uint32_t entry = marks[i] == kPlain ? candidates.find(points[i]) : Candidates::kFree;
                if (entry != Candidates::kFree) {
                    visits.push_back({i, entry});
                }
            }
        }
    };
    const std::size_t middle = middleOf(points, walk);
    inTwoThreads([&] { look(0, middle, first); }, [&] { look(middle, walk.ringCount(), second); });
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Sets the marks to 1 at nodes and to 0 elsewhere; returns the points of the nodes.
std::vector<Point> markMeetings(std::span<const Point> points, const RingWalk& walk, Marks& marks) {
    Candidates candidates(static_cast<std::size_t>(
        std::count_if(marks.begin(), marks.end(), [](std::uint8_t mark) { return mark != kPlain; })));
    std::vector<Visit> visits;
    visits.reserve(candidates.points.capacity());
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        if (marks[i] != kPlain) {
            visits.push_back({i, candidates.add(points[i], (marks[i] & kChange) != 0)});
        }
    }
    for (const Visit& visit : passingVisits(points, walk, marks, candidates)) {
        candidates.isNode[visit.entry] = 1;
        visits.push_back(visit);
    }
    std::fill(marks.begin(), marks.end(), std::uint8_t{0});
    for (const Visit& visit : visits) {
        marks[visit.position] = candidates.isNode[visit.entry];
    }
    std::vector<Point> nodes;
    for (std::size_t i = 0; i < candidates.points.size(); ++i) {
        if (candidates.isNode[i] != 0) {
            nodes.push_back(candidates.points[i]);
        }
    }
    return nodes;
}

/// Marks the lowest point of each ring without any node, and appends it.
void markRingsWithoutNode(std::span<const Point> points, const RingWalk& walk, Marks& marks,
                          std::vector<Point>& nodes) {
    for (std::size_t ring = 0; ring < walk.ringCount(); ++ring) {
        const auto first = marks.begin() + walk.first(ring);
        const auto end = marks.begin() + walk.end(ring);
        if (std::find(first, end, 1) == end) {
            const auto low =
                std::min_element(points.begin() + walk.first(ring), points.begin() + walk.end(ring), before);
            marks[static_cast<std::size_t>(low - points.begin())] = 1;
            nodes.push_back(*low);
        }
    }
}

} // namespace

Nodes findNodes(std::span<const Point> points, const RingWalk& walk, Marks marks) {
    Nodes nodes;
    nodes.points = markMeetings(points, walk, marks);
    markRingsWithoutNode(points, walk, marks, nodes.points);
    std::sort(nodes.points.begin(), nodes.points.end(), before);
    nodes.points.erase(std::unique(nodes.points.begin(), nodes.points.end()), nodes.points.end());
    nodes.isNode = std::move(marks);
    return nodes;
}

} // namespace gis
