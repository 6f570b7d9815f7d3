// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/count_crossings.h"

#include "gis/base/error.h"
#include "gis/coverage/segment_blocks.h"

#include <algorithm>

namespace gis {

namespace {

constexpr std::uint64_t kMostCrossings = 1'000'000;
constexpr std::uint64_t kMostCrossingsPerSegment = 4;
/// Pairs of blocks of sixteen segments that may meet, for each block.
constexpr std::uint64_t kMostMeetingsPerBlock = 2'000;

bool meet(const Point& a, const Point& b, const Point& c, const Point& d) {
    const auto side = [](const Point& from, const Point& to, const Point& p) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

} // namespace

void requireFewCrossings(const Coverage& coverage, std::span<const std::uint32_t> arcs) {
    std::vector<SegmentBlocks::Chain> chains;
    std::uint64_t segments = 0;
    for (const std::uint32_t arc : arcs) {
        chains.push_back({coverage.arcStart[arc], coverage.arcStart[arc + 1] - 1});
        segments += chains.back().end - chains.back().first;
    }
    const SegmentBlocks index(coverage.points, chains);
    const std::span<const SegmentBlocks::Block> blocks = index.blocks();
    std::uint64_t meetings = 0;
    std::uint64_t crossings = 0;
    std::vector<std::uint32_t> found;
    for (std::uint32_t one = 0; one < blocks.size(); ++one) {
        index.meeting(blocks[one].box, found);
        for (const std::uint32_t other : found) {
            if (other < one) {
                continue;
            }
            ++meetings;
            for (std::uint32_t s = blocks[one].first; s < blocks[one].first + blocks[one].count; ++s) {
                for (std::uint32_t t = blocks[other].first; t < blocks[other].first + blocks[other].count; ++t) {
                    crossings += static_cast<std::uint64_t>(
                        meet(coverage.points[s], coverage.points[s + 1], coverage.points[t], coverage.points[t + 1]));
                }
            }
        }
        if (meetings > kMostMeetingsPerBlock * (blocks.size() + 1) ||
            crossings > kMostCrossings + kMostCrossingsPerSegment * segments) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
    }
}

} // namespace gis
