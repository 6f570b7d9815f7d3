// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_clashes.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/segment_blocks.h"
#include "gis/coverage/turn.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

/// So many pairs of blocks are compared for each block before it is given up.
constexpr std::uint64_t kMostPairsPerBlock = 3'000;

using Block = SegmentBlocks::Block;

/// Segments of a block that meet a box.
struct Near {
    std::array<std::uint32_t, SegmentBlocks::kMostSegments> segments;
    std::uint32_t count = 0;

    void take(std::span<const Point> points, const Block& block, const Box& box) {
        count = 0;
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            segments[count] = s;
            count += static_cast<std::uint32_t>(boxesMeet(points[s], points[s + 1], box.min, box.max));
        }
    }
};

Box common(const Box& a, const Box& b) {
    return {{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
            {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
}

class Search {
public:
    Search(const Coverage& coverage, const SegmentBlocks& index, std::span<const std::uint32_t> arcOfBlock)
        : m_points(coverage.points), m_index(index), m_arcOfBlock(arcOfBlock) {}

    void lookAt(std::uint32_t first, std::uint32_t end) {
        for (std::uint32_t block = first; block < end; ++block) {
            within(block);
            m_index.meeting(m_index.blocks()[block].box, m_near);
            for (auto other = std::upper_bound(m_near.begin(), m_near.end(), block); other != m_near.end(); ++other) {
                between(block, *other);
            }
        }
    }

    std::vector<ArcClash> found;

private:
    void add(std::uint32_t block, std::uint32_t other) {
        const auto [first, second] = std::minmax(m_arcOfBlock[block], m_arcOfBlock[other]);
        if (found.empty() || found.back() != ArcClash{first, second}) {
            found.push_back({first, second});
        }
    }

    void within(std::uint32_t number) {
        const Block& block = m_index.blocks()[number];
        for (std::uint32_t s = block.first; s < block.first + block.count; ++s) {
            for (std::uint32_t t = s + 1; t < block.first + block.count; ++t) {
                if (segmentsClash(m_points[s], m_points[s + 1], m_points[t], m_points[t + 1])) {
                    add(number, number);
                }
            }
        }
    }

    void between(std::uint32_t number, std::uint32_t other) {
        const Block& a = m_index.blocks()[number];
        const Block& b = m_index.blocks()[other];
        if (++m_pairs > kMostPairsPerBlock * (m_index.blocks().size() + 1)) {
            throw badInput({}, {}, {"coverage.tangled", {}});
        }
        const Box box = common(a.box, b.box);
        m_ofA.take(m_points, a, box);
        if (m_ofA.count == 0) {
            return;
        }
        m_ofB.take(m_points, b, box);
        for (std::uint32_t i = 0; i < m_ofA.count; ++i) {
            const std::uint32_t s = m_ofA.segments[i];
            for (std::uint32_t k = 0; k < m_ofB.count; ++k) {
                const std::uint32_t t = m_ofB.segments[k];
                if (segmentsClash(m_points[s], m_points[s + 1], m_points[t], m_points[t + 1])) {
                    add(number, other);
                }
            }
        }
    }

    std::span<const Point> m_points;
    const SegmentBlocks& m_index;
    std::span<const std::uint32_t> m_arcOfBlock;
    std::vector<std::uint32_t> m_near;
    Near m_ofA, m_ofB;
    std::uint64_t m_pairs = 0;
};

} // namespace

std::vector<ArcClash> findArcClashes(const Coverage& coverage) {
    std::vector<SegmentBlocks::Chain> chains;
    std::vector<std::uint32_t> arcOfBlock;
    chains.reserve(coverage.arcCount());
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const std::uint32_t first = coverage.arcStart[arc];
        const std::uint32_t end = coverage.arcStart[arc + 1] - 1;
        chains.push_back({first, end});
        arcOfBlock.insert(arcOfBlock.end(),
                          (end - first + SegmentBlocks::kMostSegments - 1) / SegmentBlocks::kMostSegments, arc);
    }
    const SegmentBlocks index(coverage.points, chains);
    const auto count = static_cast<std::uint32_t>(index.blocks().size());
    Search first(coverage, index, arcOfBlock);
    Search second(coverage, index, arcOfBlock);
    inTwoThreads([&] { first.lookAt(0, count / 2); }, [&] { second.lookAt(count / 2, count); });
    std::vector<ArcClash> found = std::move(first.found);
    found.insert(found.end(), second.found.begin(), second.found.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace gis
