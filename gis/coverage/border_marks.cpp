// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_marks.h"

#include "gis/base/two_threads.h"

#include <algorithm>

namespace gis {

namespace {

/// Above so many uses of one segment it is not looked whether they stay together: each such segment is an arc.
constexpr std::size_t kMostUses = 8;

class Marking {
public:
    Marking(std::span<const Point> points, const RingWalk& walk, const SegmentUses& next)
        : m_points(points), m_walk(walk), m_next(next) {}

    /// Of the point between two segments that follow each other in a ring.
    std::uint8_t operator()(std::uint32_t before, std::uint32_t after) {
        if (m_points[before] == m_points[after + 1]) {
            return kChange; // the ring turns back on itself
        }
        const std::uint32_t a = m_next[before];
        const std::uint32_t b = m_next[after];
        if (a == before || b == after) {
            return a == before && b == after ? kOuter : kOuter | kChange;
        }
        if (a == after) { // the tip of a spike
            return kChange;
        }
        if (m_next[a] == before && m_next[b] == after) {
            return pairGoesOn(a, b) ? kPlain : kChange;
        }
        return manyGoOn(before, after) ? kPlain : kChange;
    }

private:
    /// True where the other use `a` of the segment before meets the other use `b` of the segment after at the same
    /// point.
    [[nodiscard]] bool pairGoesOn(std::uint32_t a, std::uint32_t b) const {
        return b + 1 == a || (a != b && (m_walk.next(b) == a || m_walk.next(a) == b));
    }

    /// The uses of a segment in the order of their indexes.
    void gather(std::uint32_t segment, std::vector<std::uint32_t>& uses) const {
        uses.assign(1, segment);
        for (std::uint32_t use = m_next[segment]; use != segment && uses.size() <= kMostUses; use = m_next[use]) {
            uses.push_back(use);
        }
        std::sort(uses.begin(), uses.end());
    }

    bool manyGoOn(std::uint32_t before, std::uint32_t after) {
        gather(before, m_before);
        gather(after, m_after);
        if (m_before.size() != m_after.size() || m_before.size() > kMostUses) {
            return false;
        }
        const Point& corner = m_points[after];
        return std::all_of(m_before.begin(), m_before.end(), [&](std::uint32_t use) {
            const std::uint32_t beyond = m_points[use] == corner ? m_walk.previous(use) : m_walk.next(use);
            return std::binary_search(m_after.begin(), m_after.end(), beyond);
        });
    }

    std::span<const Point> m_points;
    const RingWalk& m_walk;
    const SegmentUses& m_next;
    std::vector<std::uint32_t> m_before;
    std::vector<std::uint32_t> m_after;
};

} // namespace

std::vector<std::uint8_t, LargePages<std::uint8_t>> markBorders(std::span<const Point> points, const RingWalk& walk,
                                                                const SegmentUses& next) {
    std::vector<std::uint8_t, LargePages<std::uint8_t>> marks;
    marks.resize(points.size());
    const auto mark = [&](std::size_t firstRing, std::size_t endRing) {
        Marking marking(points, walk, next);
        for (std::size_t ring = firstRing; ring < endRing; ++ring) {
            std::uint32_t before = walk.end(ring) - 1;
            for (std::uint32_t segment = walk.first(ring); segment < walk.end(ring); ++segment) {
                marks[segment] = marking(before, segment);
                before = segment;
            }
            marks[walk.end(ring)] = kPlain;
        }
    };
    const std::size_t middle = points.empty() ? 0 : walk.ringOf(static_cast<std::uint32_t>(points.size() / 2));
    inTwoThreads([&] { mark(0, middle); }, [&] { mark(middle, walk.ringCount()); });
    return marks;
}

} // namespace gis
