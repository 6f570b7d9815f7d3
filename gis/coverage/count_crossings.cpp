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
    const auto opposite = [](double one, double other) { return (one > 0 && other < 0) || (one < 0 && other > 0); };
    return opposite(side(a, b, c), side(a, b, d)) && opposite(side(c, d, a), side(c, d, b));
}

std::uint64_t crossingsOf(const Coverage& coverage, const SegmentBlocks::Block& one,
                          const SegmentBlocks::Block& other) {
    std::uint64_t count = 0;
    for (std::uint32_t s = one.first; s < one.first + one.count; ++s) {
        for (std::uint32_t t = other.first; t < other.first + other.count; ++t) {
            count += static_cast<std::uint64_t>(
                meet(coverage.points[s], coverage.points[s + 1], coverage.points[t], coverage.points[t + 1]));
        }
    }
    return count;
}

} // namespace

std::vector<bool> crossingArcs(const Coverage& coverage, std::span<const std::uint32_t> arcs) {
    std::vector<SegmentBlocks::Chain> chains;
    std::vector<std::uint32_t> arcOf; // by block, as a place in the list
    std::uint64_t segments = 0;
    for (std::uint32_t i = 0; i < arcs.size(); ++i) {
        chains.push_back({coverage.arcStart[arcs[i]], coverage.arcStart[arcs[i] + 1] - 1});
        const std::uint32_t count = chains.back().end - chains.back().first;
        segments += count;
        arcOf.insert(arcOf.end(), (count + SegmentBlocks::kMostSegments - 1) / SegmentBlocks::kMostSegments, i);
    }
    const SegmentBlocks index(coverage.points, chains);
    const std::span<const SegmentBlocks::Block> blocks = index.blocks();
    std::uint64_t meetings = 0;
    std::uint64_t crossings = 0;
    std::vector<bool> crossing(arcs.size());
    std::vector<std::uint32_t> found;
    for (std::uint32_t one = 0; one < blocks.size(); ++one) {
        index.meeting(blocks[one].box, found);
        for (const std::uint32_t other : found) {
            if (other < one) {
                continue;
            }
            ++meetings;
            if (const std::uint64_t here = crossingsOf(coverage, blocks[one], blocks[other]); here > 0) {
                crossings += here;
                crossing[arcOf[one]] = crossing[arcOf[other]] = true;
            }
        }
        if (meetings > kMostMeetingsPerBlock * (blocks.size() + 1) ||
            crossings > kMostCrossings + kMostCrossingsPerSegment * segments) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
    }
    return crossing;
}

} // namespace gis
