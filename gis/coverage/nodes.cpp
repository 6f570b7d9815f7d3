// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/nodes.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/point_hash.h"

#include <algorithm>
#include <array>
#include <bit>

namespace gis {

namespace {

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// A position among all points and the entry of its point in a table.
struct Visit {
    std::uint32_t position;
    std::uint32_t entry;
};

/// Points that may be nodes, each once: those with one of the two values of a bit of their hashes, so that two tables
/// can be filled at the same time.
class Candidates {
public:
    explicit Candidates(std::size_t expected)
        : m_slots(std::bit_ceil(expected * 2 + 2), kFree), m_filter(std::bit_ceil(expected * 8 + 64) / 64) {
        points.reserve(expected);
        isNode.reserve(expected);
    }

    /// A ring passes at a point: with `change` this is a node; at the second visit it is one too.
    std::uint32_t add(std::uint64_t hash, const Point& point, bool change) {
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
    [[nodiscard]] std::uint32_t find(std::uint64_t hash, const Point& point) const {
        const std::uint64_t bits = bitsOf(hash);
        return (m_filter[wordOf(hash)] & bits) != bits ? kFree : m_slots[slotOf(hash, point)];
    }

    static std::size_t tableOf(std::uint64_t hash) noexcept { return (hash >> 57U) & 1U; }
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;
    std::vector<Point> points;
    std::vector<std::uint8_t> isNode;
    std::vector<Visit> visits;

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
using Tables = std::array<Candidates, 2>;

/// Points that have a reason of their own to be looked at.
void addMarked(std::span<const Point> points, const Marks& marks, std::size_t table, Candidates& candidates) {
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        if (marks[i] != kPlain) {
            const std::uint64_t hash = hashOf(points[i]);
            if (Candidates::tableOf(hash) == table) {
                candidates.visits.push_back({i, candidates.add(hash, points[i], (marks[i] & kChange) != 0)});
            }
        }
    }
}

/// Points without a reason of their own that lie where others have one, in some rings, by table.
std::array<std::vector<Visit>, 2> passingVisits(std::span<const Point> points, const RingWalk& walk, const Marks& marks,
                                                const Tables& tables, std::size_t ring, std::size_t endRing) {
    std::array<std::vector<Visit>, 2> visits;
    for (; ring < endRing; ++ring) {
        for (std::uint32_t i = walk.first(ring); i < walk.end(ring); ++i) {
            if (marks[i] != kPlain) {
                continue;
            }
            const std::uint64_t hash = hashOf(points[i]);
            const std::size_t table = Candidates::tableOf(hash);
            const std::uint32_t entry = tables[table].find(hash, points[i]);
            if (entry != Candidates::kFree) {
                visits[table].push_back({i, entry});
            }
        }
    }
    return visits;
}

void addPassing(std::span<const Point> points, const RingWalk& walk, const Marks& marks, Tables& tables) {
    const std::size_t middle = points.empty() ? 0 : walk.ringOf(static_cast<std::uint32_t>(points.size() / 2));
    std::array<std::array<std::vector<Visit>, 2>, 2> visits;
    inTwoThreads([&] { visits[0] = passingVisits(points, walk, marks, tables, 0, middle); },
                 [&] { visits[1] = passingVisits(points, walk, marks, tables, middle, walk.ringCount()); });
    for (const auto& half : visits) {
        for (std::size_t table = 0; table < tables.size(); ++table) {
            for (const Visit& visit : half[table]) {
                tables[table].isNode[visit.entry] = 1;
                tables[table].visits.push_back(visit);
            }
        }
    }
}

/// Sets the marks to 1 at nodes and to 0 elsewhere; returns the points of the nodes.
std::vector<Point> markMeetings(std::span<const Point> points, const RingWalk& walk, Marks& marks) {
    const auto marked = static_cast<std::size_t>(
        std::count_if(marks.begin(), marks.end(), [](std::uint8_t mark) { return mark != kPlain; }));
    Tables tables{Candidates(marked / 2), Candidates(marked / 2)};
    inTwoThreads([&] { addMarked(points, marks, 0, tables[0]); }, [&] { addMarked(points, marks, 1, tables[1]); });
    addPassing(points, walk, marks, tables);
    std::fill(marks.begin(), marks.end(), std::uint8_t{0});
    std::vector<Point> nodes;
    for (const Candidates& candidates : tables) {
        for (const Visit& visit : candidates.visits) {
            marks[visit.position] = candidates.isNode[visit.entry];
        }
        for (std::size_t i = 0; i < candidates.points.size(); ++i) {
            if (candidates.isNode[i] != 0) {
                nodes.push_back(candidates.points[i]);
            }
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
