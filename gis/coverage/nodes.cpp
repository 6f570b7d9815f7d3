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

using Marks = std::vector<std::uint8_t, LargePages<std::uint8_t>>;

/// Says of a point, by its hash, that it was surely not added, or that it may have been (one in fifty without cause).
/// Small enough for the cache, so that the many points that are nothing special cost little.
class PointFilter {
public:
    explicit PointFilter(std::size_t expected) : m_words(std::bit_ceil(expected * 16 + 64) / 64) {}

    /// Returns whether it may have been added before.
    bool add(std::uint64_t hash) {
        std::uint64_t& word = m_words[wordOf(hash)];
        const bool before = (word & bitsOf(hash)) == bitsOf(hash);
        word |= bitsOf(hash);
        return before;
    }
    [[nodiscard]] bool mayHave(std::uint64_t hash) const {
        return (m_words[wordOf(hash)] & bitsOf(hash)) == bitsOf(hash);
    }

private:
    [[nodiscard]] std::size_t wordOf(std::uint64_t hash) const { return (hash >> 12U) & (m_words.size() - 1); }
    static std::uint64_t bitsOf(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63U) | std::uint64_t{1} << ((hash >> 6U) & 63U);
    }

    std::vector<std::uint64_t> m_words;
};

/// Points that have a reason to be looked at, each once, whether each is a node, and where rings pass there.
class Visits {
public:
    explicit Visits(std::size_t most) : m_slots(std::bit_ceil(most * 2 + 2), kFree) {}

    /// With `change` this is a node; at the second visit it is one too.
    void add(std::uint32_t position, const Point& point, bool change) {
        std::uint32_t& entry = m_slots[slotOf(point)];
        if (entry == kFree) {
            entry = static_cast<std::uint32_t>(m_points.size());
            m_points.push_back(point);
            m_isNode.push_back(static_cast<std::uint8_t>(change));
        } else {
            m_isNode[entry] = 1;
        }
        m_visits.emplace_back(position, entry);
    }

    /// A ring passes without a reason of its own: a node where others have one.
    void pass(std::uint32_t position, const Point& point) {
        const std::uint32_t entry = m_slots[slotOf(point)];
        if (entry != kFree) {
            m_isNode[entry] = 1;
            m_visits.emplace_back(position, entry);
        }
    }

    /// Sets the marks of all visits to 1 at nodes and to 0 elsewhere; returns the points of the nodes.
    std::vector<Point> settle(Marks& marks) const {
        for (const auto& [position, entry] : m_visits) {
            marks[position] = m_isNode[entry];
        }
        std::vector<Point> nodes;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (m_isNode[i] != 0) {
                nodes.push_back(m_points[i]);
            }
        }
        return nodes;
    }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;

    [[nodiscard]] std::size_t slotOf(const Point& point) const {
        std::size_t slot = hashOf(point) & (m_slots.size() - 1);
        while (m_slots[slot] != kFree && !(m_points[m_slots[slot]] == point)) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return slot;
    }

    std::vector<std::uint32_t> m_slots;
    std::vector<Point> m_points;
    std::vector<std::uint8_t> m_isNode;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_visits; ///< position, entry
};

/// Points in some rings without a reason of their own to be looked at that may lie where others have one.
std::vector<std::uint32_t> passing(std::span<const Point> points, const RingWalk& walk, const Marks& marks,
                                   const PointFilter& filter, std::size_t ring, std::size_t endRing) {
    std::vector<std::uint32_t> found;
    for (; ring < endRing; ++ring) {
        for (std::uint32_t i = walk.first(ring); i < walk.end(ring); ++i) {
            if (marks[i] == kPlain && filter.mayHave(hashOf(points[i]))) {
                found.push_back(i);
            }
        }
    }
    return found;
}

/// Sets the marks to 1 at nodes and to 0 elsewhere; returns the points of the nodes.
std::vector<Point> markMeetings(std::span<const Point> points, const RingWalk& walk, Marks& marks) {
    std::vector<std::uint32_t> marked;
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        if (marks[i] != kPlain) {
            marked.push_back(i);
        }
    }
    PointFilter once(marked.size());
    PointFilter again(marked.size() / 4);
    for (const std::uint32_t i : marked) {
        const std::uint64_t hash = hashOf(points[i]);
        if (once.add(hash)) {
            again.add(hash);
        }
    }
    const std::size_t middle = points.empty() ? 0 : walk.ringOf(static_cast<std::uint32_t>(points.size() / 2));
    std::array<std::vector<std::uint32_t>, 2> suspects;
    inTwoThreads([&] { suspects[0] = passing(points, walk, marks, once, 0, middle); },
                 [&] { suspects[1] = passing(points, walk, marks, once, middle, walk.ringCount()); });
    for (const auto& half : suspects) {
        for (const std::uint32_t i : half) {
            again.add(hashOf(points[i]));
        }
    }
    std::erase_if(marked, [&](std::uint32_t i) {
        const bool alone = (marks[i] & kChange) == 0 && !again.mayHave(hashOf(points[i]));
        marks[i] = alone ? std::uint8_t{0} : marks[i];
        return alone;
    });
    Visits visits(marked.size());
    for (const std::uint32_t i : marked) {
        visits.add(i, points[i], (marks[i] & kChange) != 0);
    }
    for (const auto& half : suspects) {
        for (const std::uint32_t i : half) {
            visits.pass(i, points[i]);
        }
    }
    return visits.settle(marks);
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
