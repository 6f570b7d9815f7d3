// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/box_tree.h"

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

std::vector<Entry> entriesOf(std::span<const Box> boxes) {
    std::vector<Entry> entries;
    entries.reserve(boxes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].empty()) {
            entries.emplace_back(treeBox(boxes[i]), i);
        }
    }
    return entries;
}

} // namespace

struct BoxTree::Tree {
    bg::index::rtree<Entry, bg::index::quadratic<16>> tree;
};

BoxTree::BoxTree(std::span<const Box> boxes)
    : m_tree(std::make_unique<Tree>(Tree{decltype(Tree::tree)(entriesOf(boxes))})) {}

BoxTree::~BoxTree() = default;
BoxTree::BoxTree(BoxTree&&) noexcept = default;
BoxTree& BoxTree::operator=(BoxTree&&) noexcept = default;

void BoxTree::meeting(const Box& box, std::vector<std::uint32_t>& found) const {
    found.clear();
    m_tree->tree.query(
        bg::index::intersects(treeBox(box)),
        boost::make_function_output_iterator([&](const Entry& entry) { found.push_back(entry.second); }));
    std::sort(found.begin(), found.end());
}

} // namespace gis
