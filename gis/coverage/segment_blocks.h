// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace gis {

/// An index of the segments of lines: runs of up to sixteen that follow each other, in an R-tree.
class SegmentBlocks {
public:
    /// A run of segments; the first goes from points[first] to points[first + 1].
    struct Block {
        std::uint32_t first;
        std::uint32_t count;
        Box box;
    };
    static constexpr std::uint32_t kMostSegments = 16;

    /// `points` must stay; chains are ranges of segments [first, end).
    struct Chain {
        std::uint32_t first, end;
    };
    SegmentBlocks(std::span<const Point> points, std::span<const Chain> chains);
    ~SegmentBlocks();
    SegmentBlocks(SegmentBlocks&&) noexcept;
    SegmentBlocks& operator=(SegmentBlocks&&) noexcept;

    [[nodiscard]] std::span<const Block> blocks() const noexcept { return m_blocks; }
    /// Indexes of the blocks whose boxes meet a box, ascending; `found` is emptied first.
    void meeting(const Box& box, std::vector<std::uint32_t>& found) const;

private:
    struct Tree;
    std::vector<Block> m_blocks;
    std::unique_ptr<Tree> m_tree;
};

} // namespace gis
