// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/segment_uses.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/point_hash.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

namespace gis {

namespace {

/// About so many segments share a part, whose table then fits the second-level cache.
constexpr std::size_t kPartSize = 8'192;
constexpr unsigned kMostPartBits = 14;

/// A segment and those bits of its hash that its part does not tell; others may have the same.
struct Entry {
    std::uint32_t hash;
    std::uint32_t segment;
};

using Entries = std::vector<Entry, LargePages<Entry>>;

/// Segments in the order of the top bits of their hashes.
class Parts {
public:
    Parts(std::span<const Point> points, const RingWalk& walk) : m_points(points), m_walk(walk) {
        const std::size_t parts = std::max<std::size_t>(1, points.size() / kPartSize);
        m_shift = 64U - std::clamp(static_cast<unsigned>(std::bit_width(parts)), 1U, kMostPartBits);
        m_middle = middleRing();
        std::vector<std::uint32_t> first(count());
        std::vector<std::uint32_t> second(count());
        inTwoThreads([&] { tally(0, m_middle, first); }, [&] { tally(m_middle, m_walk.ringCount(), second); });
        layOut(first, second);
        inTwoThreads([&] { scatter(0, m_middle, first); }, [&] { scatter(m_middle, m_walk.ringCount(), second); });
    }

    [[nodiscard]] std::size_t count() const noexcept { return std::size_t{1} << (64U - m_shift); }
    [[nodiscard]] std::span<const Entry> operator[](std::size_t part) const noexcept {
        return {m_entries.data() + m_start[part], m_entries.data() + m_start[part + 1]};
    }

private:
    /// The ring that begins the second half of all points.
    [[nodiscard]] std::size_t middleRing() const {
        return m_points.empty() ? 0 : m_walk.ringOf(static_cast<std::uint32_t>(m_points.size() / 2));
    }

    template <typename Take> void forEachSegment(std::size_t firstRing, std::size_t endRing, Take&& take) const {
        for (std::size_t ring = firstRing; ring < endRing; ++ring) {
            std::uint64_t a = hashOf(m_points[m_walk.first(ring)]);
            for (std::uint32_t segment = m_walk.first(ring); segment < m_walk.end(ring); ++segment) {
                const std::uint64_t b = hashOf(m_points[segment + 1]);
                take(segmentHash(a, b), segment);
                a = b;
            }
        }
    }

    void tally(std::size_t firstRing, std::size_t endRing, std::vector<std::uint32_t>& counts) const {
        forEachSegment(firstRing, endRing, [&](std::uint64_t hash, std::uint32_t) { ++counts[hash >> m_shift]; });
    }

    /// Turns the counts of both halves into the places where each half puts its entries.
    void layOut(std::vector<std::uint32_t>& first, std::vector<std::uint32_t>& second) {
        m_start.reserve(count() + 1);
        std::uint32_t at = 0;
        for (std::size_t part = 0; part < count(); ++part) {
            m_start.push_back(at);
            at += std::exchange(first[part], at);
            at += std::exchange(second[part], at);
        }
        m_start.push_back(at);
        m_entries.resize(at);
    }

    void scatter(std::size_t firstRing, std::size_t endRing, std::vector<std::uint32_t>& at) {
        forEachSegment(firstRing, endRing, [&](std::uint64_t hash, std::uint32_t segment) {
            m_entries[at[hash >> m_shift]++] = {static_cast<std::uint32_t>(hash), segment};
        });
    }

    std::span<const Point> m_points;
    const RingWalk& m_walk;
    unsigned m_shift = 0;
    std::size_t m_middle = 0;
    std::vector<std::uint32_t> m_start;
    Entries m_entries;
};

/// Matches one part after another with one table, kept for all of them.
class Matching {
public:
    explicit Matching(SegmentUses& next) : m_next(next) {}

    void match(std::span<const Entry> part) {
        const std::size_t size = std::bit_ceil(part.size() * 2 + 1);
        m_table.assign(size, {0, kOutOfUse});
        for (const Entry& entry : part) {
            std::size_t at = entry.hash & (size - 1);
            while (m_table[at].segment != kOutOfUse && m_table[at].hash != entry.hash) {
                at = (at + 1) & (size - 1);
            }
            if (m_table[at].segment == kOutOfUse) {
                m_table[at] = entry;
                m_next[entry.segment] = entry.segment;
            } else {
                m_next[entry.segment] = std::exchange(m_next[m_table[at].segment], entry.segment);
            }
        }
    }

private:
    static constexpr std::uint32_t kOutOfUse = 0xFFFF'FFFF;
    SegmentUses& m_next;
    std::vector<Entry> m_table;
};

bool sameSegment(std::span<const Point> points, std::uint32_t a, std::uint32_t b) {
    return (points[a] == points[b] && points[a + 1] == points[b + 1]) ||
           (points[a] == points[b + 1] && points[a + 1] == points[b]);
}

/// Links those of some segments that are the same, and no others.
void linkBySorting(std::span<const Point> points, std::vector<std::uint32_t>& segments, SegmentUses& next) {
    using Key = std::pair<std::tuple<double, double>, std::tuple<double, double>>;
    const auto key = [&](std::uint32_t segment) -> Key {
        const Point& a = points[segment];
        const Point& b = points[segment + 1];
        return std::minmax(std::tuple(a.x, a.y), std::tuple(b.x, b.y));
    };
    std::sort(segments.begin(), segments.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Key keyOfA = key(a);
        const Key keyOfB = key(b);
        return keyOfA != keyOfB ? keyOfA < keyOfB : a < b;
    });
    for (std::size_t first = 0; first < segments.size();) {
        std::size_t end = first + 1;
        while (end < segments.size() && sameSegment(points, segments[first], segments[end])) {
            ++end;
        }
        for (std::size_t i = first; i < end; ++i) {
            next[segments[i]] = segments[i + 1 < end ? i + 1 : first];
        }
        first = end;
    }
}

/// Segments that were linked to another one, in rings from `ring` on.
std::vector<std::uint32_t> falselyLinked(const SegmentUses& next, std::span<const Point> points, const RingWalk& walk,
                                         std::size_t ring, std::size_t endRing) {
    std::vector<std::uint32_t> found;
    for (; ring < endRing; ++ring) {
        for (std::uint32_t segment = walk.first(ring); segment < walk.end(ring); ++segment) {
            if (next[segment] != segment && !sameSegment(points, segment, next[segment])) {
                found.push_back(segment);
            }
        }
    }
    return found;
}

/// Parts again what had the same hash without being the same.
void mendFalseLinks(SegmentUses& next, std::span<const Point> points, const RingWalk& walk) {
    const std::size_t middle = points.empty() ? 0 : walk.ringOf(static_cast<std::uint32_t>(points.size() / 2));
    std::vector<std::uint32_t> found;
    std::vector<std::uint32_t> more;
    inTwoThreads([&] { found = falselyLinked(next, points, walk, 0, middle); },
                 [&] { more = falselyLinked(next, points, walk, middle, walk.ringCount()); });
    found.insert(found.end(), more.begin(), more.end());
    std::vector<std::uint32_t> cycle;
    for (const std::uint32_t start : found) {
        if (sameSegment(points, start, next[start])) {
            continue; // mended with an earlier one
        }
        cycle.assign(1, start);
        for (std::uint32_t use = next[start]; use != start; use = next[use]) {
            cycle.push_back(use);
        }
        linkBySorting(points, cycle, next);
    }
}

} // namespace

SegmentUses findSegmentUses(std::span<const Point> points, const RingWalk& walk) {
    SegmentUses next;
    next.resize(points.size());
    {
        const Parts parts(points, walk);
        const auto match = [&](std::size_t first, std::size_t end) {
            Matching matching(next);
            for (std::size_t part = first; part < end; ++part) {
                matching.match(parts[part]);
            }
        };
        inTwoThreads([&] { match(0, parts.count() / 2); }, [&] { match(parts.count() / 2, parts.count()); });
    }
    mendFalseLinks(next, points, walk);
    return next;
}

SegmentUses usesBySorting(std::span<const Point> points, const RingWalk& walk) {
    std::vector<std::uint32_t> segments;
    for (std::size_t ring = 0; ring < walk.ringCount(); ++ring) {
        for (std::uint32_t segment = walk.first(ring); segment < walk.end(ring); ++segment) {
            segments.push_back(segment);
        }
    }
    SegmentUses next;
    next.resize(points.size());
    linkBySorting(points, segments, next);
    return next;
}

} // namespace gis
