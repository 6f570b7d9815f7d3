// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/neighbours.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// For each unit its neighbours, ascending: n + 1 offsets into one list.
class NeighbourGraph {
public:
    /// Units that share a border (Rook), or that share a border or a point (Queen).
    NeighbourGraph(std::size_t units, std::span<const NeighbourPair> pairs, Contact contact);

    [[nodiscard]] std::size_t size() const noexcept { return m_start.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t unit) const noexcept {
        return {m_neighbours.data() + m_start[unit], m_neighbours.data() + m_start[unit + 1]};
    }

private:
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_neighbours;
};

/// Units without any neighbour, ascending.
[[nodiscard]] std::vector<std::uint32_t> islands(const NeighbourGraph& graph);

/// The number of the connected component of each unit, numbered in the order of their first units.
[[nodiscard]] std::vector<std::uint32_t> components(const NeighbourGraph& graph);

/// The units at exactly `order` steps from a unit by the shortest way (Anselin & Smirnov 1996), ascending; of order 0
/// the unit itself.
[[nodiscard]] std::vector<std::uint32_t> neighboursOfOrder(const NeighbourGraph& graph, std::uint32_t unit,
                                                           std::size_t order);

} // namespace gis
