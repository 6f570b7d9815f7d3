// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/border_marks.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// The nodes of a set of rings.
struct Nodes {
    /// By their coordinates, x before y.
    std::vector<Point> points;
    /// For each point that begins a segment whether it is a node.
    std::vector<std::uint8_t, LargePages<std::uint8_t>> isNode;
};

/// Nodes are the points where the rings along a border change, where more than one ring passes though their borders
/// there are not the same, and the lexicographically lowest point of each ring that has none of these.
[[nodiscard]] Nodes findNodes(std::span<const Point> points, const RingWalk& walk,
                              std::vector<std::uint8_t, LargePages<std::uint8_t>> marks);

} // namespace gis
