// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box_tree.h"
#include "gis/geometry/point.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// An index of the segments of lines: runs of up to sixteen that follow each other, in a tree of boxes.
class SegmentBlocks {
public:
    /// A run of segments; the first goes from points[first] to points[first + 1].
    struct Block {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        Box box;
    };
    static constexpr std::uint32_t kMostSegments = 16;

    /// `points` must stay; chains are ranges of segments [first, end).
    struct Chain {
        std::uint32_t first, end;
    };
    SegmentBlocks(std::span<const Point> points, std::span<const Chain> chains);

    [[nodiscard]] std::span<const Block> blocks() const noexcept { return m_blocks; }
    /// Indexes of the blocks whose boxes meet a box, ascending; `found` is emptied first.
    void meeting(const Box& box, std::vector<std::uint32_t>& found) const { m_tree->meeting(box, found); }

private:
    std::vector<Block> m_blocks;
    std::optional<BoxTree> m_tree;
};

} // namespace gis
