// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// What an index holds: a feature's number and its box.
struct RtreeEntry {
    std::int64_t id = 0;
    Box box;
};

/// The whole content of an SQLite R*Tree (module rtree, two dimensions, 32-bit floats) made at once instead of entry by
/// entry: sorted into tiles (Leutenegger, Lopez, Edgington 1997, "STR"), nodes evenly filled. Boxes are rounded
/// outwards. The same entries give the same tree.
class PackedRtree {
public:
    /// `nodeBytes` is the size of a node in the table at hand. Ids are unique.
    PackedRtree(std::vector<RtreeEntry> entries, std::size_t nodeBytes);

    /// Nodes are numbered from 1, the root.
    [[nodiscard]] std::int64_t nodeCount() const noexcept { return static_cast<std::int64_t>(m_parents.size()) - 1; }
    [[nodiscard]] std::span<const std::byte> node(std::int64_t number) const noexcept;
    /// 0 for the root.
    [[nodiscard]] std::int64_t parentOf(std::int64_t number) const noexcept {
        return m_parents[static_cast<std::size_t>(number)];
    }
    /// The leaf of each entry, by ascending id.
    struct Leaf {
        std::int64_t id, node;
    };
    [[nodiscard]] const std::vector<Leaf>& leaves() const noexcept { return m_leaves; }

private:
    /// Deals the entries of one level to its nodes and returns these as the entries of the level above.
    std::vector<RtreeEntry> fillLevel(const std::vector<RtreeEntry>& entries, std::size_t firstNode, std::size_t nodes,
                                      bool leaves);
    void writeNode(std::size_t number, std::span<const RtreeEntry> cells);

    std::size_t m_nodeBytes;
    std::vector<std::byte> m_bytes;      ///< of the nodes from 1 on
    std::vector<std::int64_t> m_parents; ///< by node number; the first is not used
    std::vector<Leaf> m_leaves;
};

} // namespace gis
