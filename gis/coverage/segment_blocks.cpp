// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/segment_blocks.h"

#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>

#include <algorithm>

namespace gis {

namespace {

namespace bg = boost::geometry;
using TreePoint = bg::model::d2::point_xy<double>;
using TreeBox = bg::model::box<TreePoint>;
using Entry = std::pair<TreeBox, std::uint32_t>;

TreeBox treeBox(const Box& box) {
    return {{box.min.x, box.min.y}, {box.max.x, box.max.y}};
}

} // namespace

struct SegmentBlocks::Tree {
    bg::index::rtree<Entry, bg::index::quadratic<16>> tree;
};

SegmentBlocks::SegmentBlocks(std::span<const Point> points, std::span<const Chain> chains) {
    for (const Chain& chain : chains) {
        for (std::uint32_t first = chain.first; first < chain.end; first += kMostSegments) {
            Block block{first, std::min(kMostSegments, chain.end - first), {}};
            for (std::uint32_t i = 0; i <= block.count; ++i) {
                block.box.add(points[first + i]);
            }
            m_blocks.push_back(block);
        }
    }
    std::vector<Entry> entries;
    entries.reserve(m_blocks.size());
    for (std::uint32_t block = 0; block < m_blocks.size(); ++block) {
        entries.emplace_back(treeBox(m_blocks[block].box), block);
    }
    m_tree = std::make_unique<Tree>(Tree{decltype(Tree::tree)(entries)});
}

SegmentBlocks::~SegmentBlocks() = default;
SegmentBlocks::SegmentBlocks(SegmentBlocks&&) noexcept = default;
SegmentBlocks& SegmentBlocks::operator=(SegmentBlocks&&) noexcept = default;

void SegmentBlocks::meeting(const Box& box, std::vector<std::uint32_t>& found) const {
    found.clear();
    m_tree->tree.query(
        bg::index::intersects(treeBox(box)),
        boost::make_function_output_iterator([&](const Entry& entry) { found.push_back(entry.second); }));
    std::sort(found.begin(), found.end());
}

} // namespace gis
