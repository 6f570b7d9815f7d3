// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/segment_blocks.h"

#include <algorithm>

namespace gis {

SegmentBlocks::SegmentBlocks(std::span<const Point> points, std::span<const Chain> chains) {
    std::vector<Box> boxes;
    for (const Chain& chain : chains) {
        for (std::uint32_t first = chain.first; first < chain.end; first += kMostSegments) {
            Block block{first, std::min(kMostSegments, chain.end - first), {}};
            for (std::uint32_t i = 0; i <= block.count; ++i) {
                block.box.add(points[first + i]);
            }
            m_blocks.push_back(block);
            boxes.push_back(block.box);
        }
    }
    m_tree.emplace(boxes);
}

} // namespace gis
