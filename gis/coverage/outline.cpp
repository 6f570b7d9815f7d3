// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/outline.h"

#include "gis/coverage/points_within.h"
#include "gis/geometry/box_tree.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

bool isLarger(const GroupRing& a, const GroupRing& b) {
    const double areaOfA = std::abs(a.area);
    const double areaOfB = std::abs(b.area);
    if (areaOfA != areaOfB) {
        return areaOfA > areaOfB;
    }
    const Point& lowA = a.points.front();
    const Point& lowB = b.points.front();
    return lowA.x != lowB.x ? lowA.x < lowB.x : lowA.y < lowB.y;
}

bool contains(const Box& box, const Box& other) {
    return box.contains(other.min) && box.contains(other.max);
}

std::vector<Box> boxesOf(std::span<const GroupRing> rings) {
    std::vector<Box> boxes;
    boxes.reserve(rings.size());
    for (const GroupRing& ring : rings) {
        boxes.push_back(ring.box);
    }
    return boxes;
}

/// For each ring which others lie within it; only where boxes let them.
class Nesting {
public:
    explicit Nesting(std::span<const GroupRing> rings) : m_rings(rings), m_tree(boxesOf(rings)) {}

    /// Calls found(other) for each ring within ring `ring`.
    template <typename Found> void forEachWithin(std::size_t ring, Found&& found) {
        const Box& box = m_rings[ring].box;
        m_tree.meeting(box, m_near);
        m_points.clear();
        const auto notInside = [&](std::uint32_t other) { return other == ring || !contains(box, m_rings[other].box); };
        std::erase_if(m_near, notInside);
        for (const std::uint32_t other : m_near) {
            // Rings may touch in points, not in the middle of a segment.
            const std::vector<Point>& inner = m_rings[other].points;
            m_points.push_back({inner[0].x / 2 + inner[1].x / 2, inner[0].y / 2 + inner[1].y / 2});
        }
        if (m_near.empty()) {
            return;
        }
        PointsWithin within(m_points);
        within.addRing(m_rings[ring].points);
        for (std::size_t i = 0; i < m_near.size(); ++i) {
            if (within.within(i)) {
                found(m_near[i]);
            }
        }
    }

private:
    std::span<const GroupRing> m_rings;
    BoxTree m_tree;
    std::vector<std::uint32_t> m_near;
    std::vector<Point> m_points;
};

/// Rings in order of their faces, in each its shells and then its holes, the largest first.
void putInOrder(std::vector<GroupRing>& rings) {
    std::sort(rings.begin(), rings.end(), [](const GroupRing& a, const GroupRing& b) {
        const bool shellA = a.area > 0;
        const bool shellB = b.area > 0;
        return a.face != b.face ? a.face < b.face : shellA != shellB ? shellA : isLarger(a, b);
    });
}

/// True where a face has no shell or several.
bool anyWithoutOneShell(std::span<const GroupRing> rings) {
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const bool first = i == 0 || rings[i].face != rings[i - 1].face;
        if (first ? !(rings[i].area > 0) : !(rings[i].area < 0)) {
            return true;
        }
    }
    return false;
}

/// True where every shell lies outside of all faces, or in a hole, and every hole in its shell and no other hole.
bool isNestedWell(const std::vector<GroupRing>& rings) {
    Nesting nesting(rings);
    std::vector<int> around(rings.size(), 0);
    std::vector<std::uint8_t> inItsShell(rings.size(), 0);
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        const bool isShell = rings[ring].area > 0;
        nesting.forEachWithin(ring, [&](std::size_t inner) {
            around[inner] += isShell ? 1 : -1;
            inItsShell[inner] |= static_cast<std::uint8_t>(isShell && rings[ring].face == rings[inner].face);
        });
    }
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        const bool isShell = rings[ring].area > 0;
        if (around[ring] != (isShell ? 0 : 1) || (!isShell && inItsShell[ring] == 0)) {
            return false;
        }
    }
    return true;
}

GroupParts partsOf(std::vector<GroupRing>& rings) {
    GroupParts parts;
    for (GroupRing& ring : rings) {
        if (ring.area > 0) {
            parts.emplace_back();
        }
        parts.back().push_back(std::move(ring));
    }
    std::sort(parts.begin(), parts.end(), [](const std::vector<GroupRing>& a, const std::vector<GroupRing>& b) {
        return isLarger(a.front(), b.front());
    });
    return parts;
}

} // namespace

std::optional<GroupParts> partsByFace(std::vector<GroupRing>& rings) {
    putInOrder(rings);
    if (anyWithoutOneShell(rings)) {
        return std::nullopt;
    }
    // Holes of a single face lie in its shell: they hang together.
    const auto shells = std::count_if(rings.begin(), rings.end(), [](const GroupRing& r) { return r.area > 0; });
    if (shells > 1 && !isNestedWell(rings)) {
        return std::nullopt;
    }
    return partsOf(rings);
}

bool arePolygons(std::vector<GroupRing>& rings) {
    putInOrder(rings);
    return !anyWithoutOneShell(rings) && isNestedWell(rings);
}

std::optional<GroupParts> partsByWinding(std::vector<GroupRing> rings) {
    std::erase_if(rings, [](const GroupRing& ring) { return ring.area == 0; });
    std::vector<int> around(rings.size(), 0); // how often what lies around a ring is covered
    std::vector<std::size_t> shellOf(rings.size(), rings.size());
    std::sort(rings.begin(), rings.end(), isLarger);
    Nesting nesting(rings);
    const auto forEachPair = [&](auto&& take) {
        for (std::size_t ring = 0; ring < rings.size(); ++ring) {
            nesting.forEachWithin(ring, [&](std::size_t inner) { take(ring, inner); });
        }
    };
    forEachPair([&](std::size_t ring, std::size_t inner) { around[inner] += rings[ring].area > 0 ? 1 : -1; });
    const auto isShell = [&](std::size_t ring) { return rings[ring].area > 0 && around[ring] == 0; };
    const auto isHole = [&](std::size_t ring) { return rings[ring].area < 0 && around[ring] == 1; };
    forEachPair([&](std::size_t ring, std::size_t inner) { // the last one is the smallest
        shellOf[inner] = isShell(ring) ? ring : shellOf[inner];
    });
    std::vector<GroupRing> kept;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        if (around[ring] < (rings[ring].area > 0 ? 0 : 1) || (isHole(ring) && shellOf[ring] == rings.size())) {
            return std::nullopt;
        }
        if (isShell(ring) || isHole(ring)) {
            kept.push_back(rings[ring]);
            kept.back().face = static_cast<std::uint32_t>(isShell(ring) ? ring : shellOf[ring]);
        }
    }
    putInOrder(kept);
    return partsOf(kept);
}

} // namespace gis
