// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace generator {

/// Coordinates are whole numbers, so that nothing depends on rounding: outputs are multiples of 1e-7 degree (1 cm), and
/// inside there are kFine steps to each.
inline constexpr std::int64_t kPerDegree = 10'000'000;
inline constexpr std::int64_t kFine = 256;
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// A place in steps of 1 / kFine of 1e-7 degree.
struct Spot {
    std::int64_t x = 0;
    std::int64_t y = 0;

    friend bool operator==(const Spot&, const Spot&) = default;
};

/// The spot nearest to a longitude and latitude that lies on the grid of outputs.
[[nodiscard]] Spot spotAt(double x, double y) noexcept;
/// The same place in degrees, rounded to 1e-7.
[[nodiscard]] gis::Point pointAt(const Spot& spot) noexcept;
[[nodiscard]] double distance(const Spot& a, const Spot& b) noexcept;

/// One side of an edge, with its cell on the left.
struct HalfEdge {
    std::uint32_t from = kNone; ///< node, or kNone where the edge comes from infinity
    std::uint32_t next = kNone; ///< around the cell, counter-clockwise
    std::uint32_t cell = kNone;
};

/// The Voronoi cells of sites. Half-edge e and e ^ 1 are the two sides of edge e / 2. Nodes lie on the grid of outputs.
struct Tessellation {
    std::vector<Spot> sites; ///< one a cell
    std::vector<Spot> nodes;
    std::vector<HalfEdge> edges;
    std::vector<std::uint32_t> firstEdge; ///< of each cell

    [[nodiscard]] std::uint32_t to(std::uint32_t edge) const noexcept { return edges[edge ^ 1U].from; }
    [[nodiscard]] std::uint32_t cellAcross(std::uint32_t edge) const noexcept { return edges[edge ^ 1U].cell; }
    [[nodiscard]] bool finite(std::uint32_t edge) const noexcept {
        return edges[edge].from != kNone && to(edge) != kNone;
    }
    [[nodiscard]] double length(std::uint32_t edge) const noexcept {
        return distance(nodes[edges[edge].from], nodes[to(edge)]);
    }
};

/// Calls visit(halfEdge) for every side of a cell, counter-clockwise.
template <typename Visit> void forEdgesOf(const Tessellation& cells, std::uint32_t cell, Visit visit) {
    const std::uint32_t first = cells.firstEdge[cell];
    std::uint32_t edge = first;
    do {
        visit(edge);
        edge = cells.edges[edge].next;
    } while (edge != first);
}

/// Builds the cells of sites that all differ and lie on the grid of outputs. O(n log n) by Boost.Polygon, whose
/// predicates are exact.
[[nodiscard]] Tessellation tessellate(std::vector<Spot> sites);

} // namespace generator
