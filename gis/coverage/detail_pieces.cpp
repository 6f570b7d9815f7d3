// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/detail_pieces.h"

#include "gis/base/two_threads.h"
#include "gis/geometry/bounds.h"

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

struct DetailPieces::Tree {
    bg::index::rtree<Entry, bg::index::quadratic<16>> tree;
};

DetailPieces::DetailPieces(const Coverage& coverage, const DetailLevel& level) {
    m_pieces.reserve(level.kept.size());
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const std::span<const std::uint32_t> kept = level.of(arc);
        for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
            m_pieces.push_back({arc, kept[i], kept[i + 1], {}});
        }
    }
    const auto measure = [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            Piece& piece = m_pieces[i];
            piece.box = boundsOf(&coverage.points[piece.first], piece.last - piece.first + 1).box;
        }
    };
    const std::size_t half = m_pieces.size() / 2;
    inTwoThreads([&] { measure(0, half); }, [&] { measure(half, m_pieces.size()); });
    std::vector<Entry> entries;
    entries.reserve(runCount());
    m_runBoxes.resize(runCount());
    for (std::uint32_t i = 0; i < runCount(); ++i) {
        for (const Piece& piece : run(i)) {
            m_runBoxes[i].add(piece.box);
        }
        entries.emplace_back(treeBox(m_runBoxes[i]), i);
    }
    m_tree = std::make_unique<Tree>(Tree{decltype(Tree::tree)(entries)});
}

DetailPieces::~DetailPieces() = default;

std::uint32_t DetailPieces::runCount() const noexcept {
    return static_cast<std::uint32_t>((m_pieces.size() + kRun - 1) / kRun);
}

std::span<const Piece> DetailPieces::run(std::uint32_t run) const noexcept {
    const std::size_t first = std::size_t{run} * kRun;
    return {m_pieces.data() + first, std::min<std::size_t>(kRun, m_pieces.size() - first)};
}

void DetailPieces::meeting(std::uint32_t run, std::vector<std::uint32_t>& found) const {
    found.clear();
    m_tree->tree.query(
        bg::index::intersects(treeBox(m_runBoxes[run])),
        boost::make_function_output_iterator([&](const Entry& entry) { found.push_back(entry.second); }));
    std::sort(found.begin(), found.end());
}

} // namespace gis
