// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/packed_rtree.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace gis {

namespace {

constexpr std::size_t kNodeHead = 4; ///< depth (root only), number of cells
constexpr std::size_t kCell = 24;    ///< id, four floats

/// Writes big-endian, as SQLite keeps nodes.
class NodeWriter {
public:
    explicit NodeWriter(std::byte* at) : m_at(at) {}

    template <typename Integer> void integer(Integer value) noexcept {
        for (std::size_t i = sizeof value; i-- > 0;) {
            *m_at++ = static_cast<std::byte>(value >> (8 * i));
        }
    }
    void number(float value) noexcept { integer(std::bit_cast<std::uint32_t>(value)); }

private:
    std::byte* m_at;
};

float roundedDown(double value) noexcept {
    constexpr float kMost = std::numeric_limits<float>::max();
    if (value > kMost) {
        return kMost;
    }
    if (value < -kMost) {
        return -std::numeric_limits<float>::infinity();
    }
    const auto near = static_cast<float>(value);
    return near > value ? std::nextafter(near, -std::numeric_limits<float>::infinity()) : near;
}

float roundedUp(double value) noexcept {
    return -roundedDown(-value);
}

/// The first entry of group `group` where `entries` are dealt evenly to `groups`.
std::size_t groupStart(std::size_t group, std::size_t groups, std::size_t entries) noexcept {
    return group * entries / groups;
}

/// Sorts so that each run of entries that will share a node is compact: slices by x, each then by y, up and down in
/// turn so that neighbouring nodes stay neighbours.
void sortIntoTiles(std::vector<RtreeEntry>& entries, std::size_t nodes) {
    const auto by = [](double (*key)(const Box&), bool up) {
        return [key, up](const RtreeEntry& a, const RtreeEntry& b) {
            const double left = key(a.box), right = key(b.box);
            return left == right ? a.id < b.id : (left < right) == up;
        };
    };
    const auto twiceX = [](const Box& box) { return box.min.x + box.max.x; };
    const auto twiceY = [](const Box& box) { return box.min.y + box.max.y; };
    const auto at = [&entries](std::size_t index) { return entries.begin() + static_cast<std::ptrdiff_t>(index); };
    std::sort(entries.begin(), entries.end(), by(twiceX, true));
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes))));
    for (std::size_t slice = 0; slice < slices; ++slice) {
        const std::size_t first = groupStart(groupStart(slice, slices, nodes), nodes, entries.size());
        const std::size_t last = groupStart(groupStart(slice + 1, slices, nodes), nodes, entries.size());
        std::sort(at(first), at(last), by(twiceY, slice % 2 == 0));
    }
}

} // namespace

PackedRtree::PackedRtree(std::vector<RtreeEntry> entries, std::size_t nodeBytes) : m_nodeBytes(nodeBytes) {
    const std::size_t most = (nodeBytes - kNodeHead) / kCell;
    std::vector<std::size_t> levels; // nodes of each, leaves first
    std::size_t all = 0;
    for (std::size_t below = entries.size(); levels.empty() || levels.back() > 1; below = levels.back()) {
        levels.push_back(std::max<std::size_t>(1, (below + most - 1) / most));
        all += levels.back();
    }
    m_bytes.resize(all * nodeBytes);
    m_parents.resize(all + 1);
    m_leaves.reserve(entries.size());
    sortIntoTiles(entries, levels.front());
    std::size_t firstNode = all + 1;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        firstNode -= levels[level];
        entries = fillLevel(entries, firstNode, levels[level], level == 0);
    }
    NodeWriter(m_bytes.data()).integer(static_cast<std::uint16_t>(levels.size() - 1));
    std::sort(m_leaves.begin(), m_leaves.end(), [](const Leaf& a, const Leaf& b) { return a.id < b.id; });
}

std::vector<RtreeEntry> PackedRtree::fillLevel(const std::vector<RtreeEntry>& entries, std::size_t firstNode,
                                               std::size_t nodes, bool leaves) {
    std::vector<RtreeEntry> above;
    above.reserve(nodes);
    for (std::size_t i = 0; i < nodes; ++i) {
        const std::size_t first = groupStart(i, nodes, entries.size());
        const std::span cells(entries.data() + first, groupStart(i + 1, nodes, entries.size()) - first);
        const auto number = static_cast<std::int64_t>(firstNode + i);
        RtreeEntry node{number, {}};
        for (const RtreeEntry& cell : cells) {
            node.box.add(cell.box);
            if (leaves) {
                m_leaves.push_back({cell.id, number});
            } else {
                m_parents[static_cast<std::size_t>(cell.id)] = number;
            }
        }
        writeNode(firstNode + i, cells);
        above.push_back(node);
    }
    return above;
}

void PackedRtree::writeNode(std::size_t number, std::span<const RtreeEntry> cells) {
    NodeWriter to(m_bytes.data() + (number - 1) * m_nodeBytes);
    to.integer(std::uint16_t{0}); // depth: the root's is written when it is known
    to.integer(static_cast<std::uint16_t>(cells.size()));
    for (const auto& [id, box] : cells) {
        to.integer(static_cast<std::uint64_t>(id));
        to.number(roundedDown(box.min.x));
        to.number(roundedUp(box.max.x));
        to.number(roundedDown(box.min.y));
        to.number(roundedUp(box.max.y));
    }
}

std::span<const std::byte> PackedRtree::node(std::int64_t number) const noexcept {
    return {m_bytes.data() + static_cast<std::size_t>(number - 1) * m_nodeBytes, m_nodeBytes};
}

} // namespace gis
