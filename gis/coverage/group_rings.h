// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/group_borders.h"
#include "gis/geometry/box.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// A closed ring of points along the border of a group, the group on its left; from its lowest point (x before y) on.
/// It passes no point twice.
struct GroupRing {
    std::uint32_t face = 0; ///< of the group, that it bounds
    double area = 0;        ///< signed, of coordinate units; negative for a hole
    Box box;
    std::vector<Point> points;
};

/// Walks along the borders of groups, one after the other.
class GroupRings {
public:
    GroupRings(const Coverage& coverage, const GroupBorders& borders);

    /// The rings of a group. Where borders meet in a node, the walk keeps to the area on its left, and what lies
    /// between two visits of the node becomes a ring of its own: rings touch there and do not cross.
    [[nodiscard]] std::vector<GroupRing> of(std::uint32_t group);

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

    [[nodiscard]] std::uint32_t endOf(std::uint32_t border) const;
    void findNext(std::uint32_t first, std::uint32_t end);
    void matchAt(std::uint32_t node, std::span<const std::uint32_t> arriving);
    void walk(std::uint32_t start, std::vector<GroupRing>& rings);
    [[nodiscard]] GroupRing ringOf(std::size_t firstOnStack) const;

    const Coverage& m_coverage;
    const GroupBorders& m_borders;
    std::vector<std::uint32_t> m_firstAt; ///< for each node the first border of the group from there
    std::vector<std::uint32_t> m_onStack; ///< for each node the place on the stack of the border from there
    std::vector<std::uint32_t> m_next;    ///< for each border the one that the walk goes on with
    std::vector<bool> m_used;
    std::vector<std::uint32_t> m_stack;
};

} // namespace gis
