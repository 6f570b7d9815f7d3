// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/repeated_points.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/point_hash.h"

#include <bit>
#include <utility>

namespace gis {

namespace {

/// Looks at one unit after another with one table, kept for all of them.
class Repetitions {
public:
    Repetitions(std::span<const Point> points, const RingWalk& walk,
                std::vector<std::uint8_t, LargePages<std::uint8_t>>& marks)
        : m_points(points), m_walk(walk), m_marks(marks) {}

    void lookAt(Polygons::Range rings) {
        if (rings.size() == 0) {
            return;
        }
        const std::size_t count = m_walk.end(rings.last - 1) - m_walk.first(rings.first) + 1;
        m_table.assign(std::bit_ceil(count * 2), {0, kFree});
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            for (std::uint32_t i = m_walk.first(ring); i < m_walk.end(ring); ++i) {
                add(i);
            }
        }
    }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;

    void add(std::uint32_t i) {
        const std::uint64_t hash = hashOf(m_points[i]);
        const auto rest = static_cast<std::uint32_t>(hash >> 32U);
        std::size_t slot = hash & (m_table.size() - 1);
        while (m_table[slot].second != kFree &&
               (m_table[slot].first != rest || !(m_points[m_table[slot].second] == m_points[i]))) {
            slot = (slot + 1) & (m_table.size() - 1);
        }
        if (m_table[slot].second == kFree) {
            m_table[slot] = {rest, i};
        } else {
            m_marks[i] |= kChange;
            m_marks[m_table[slot].second] |= kChange;
        }
    }

    std::span<const Point> m_points;
    const RingWalk& m_walk;
    std::vector<std::uint8_t, LargePages<std::uint8_t>>& m_marks;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_table; ///< the rest of the hash, position
};

} // namespace

void markRepeatedPoints(const Polygons& polygons, const RingWalk& walk,
                        std::vector<std::uint8_t, LargePages<std::uint8_t>>& marks) {
    const auto look = [&](std::size_t unit, std::size_t end) {
        Repetitions repetitions(polygons.points(), walk, marks);
        for (; unit < end; ++unit) {
            repetitions.lookAt(polygons.ringsOfUnit(unit));
        }
    };
    const std::size_t middle = middleUnit(polygons);
    inTwoThreads([&] { look(0, middle); }, [&] { look(middle, polygons.unitCount()); });
}

} // namespace gis
