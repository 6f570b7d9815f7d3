// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "tests/support/generator/tessellation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace generator {

/// How an edge is made rough.
struct Roughness {
    double width = 0.30; ///< half the room on each side, in lengths of the edge; cut to what the cells leave
    double swing = 0.32; ///< how far a new point may lie from the middle: 0 none, 0.5 the whole room
    double detail = 1.0; ///< share of vertices a length, against other edges
};

/// The points that stand for each edge, end points included, from the lower to the higher of its end points (x, then
/// y): both neighbours use the very same ones.
class Chains {
public:
    /// Points of half-edge `edge` in its own direction are these, backwards where `reversed` says so.
    [[nodiscard]] std::span<const gis::Point> of(std::uint32_t edge) const noexcept {
        return {m_points.data() + m_start[edge / 2], m_points.data() + m_start[edge / 2 + 1]};
    }
    [[nodiscard]] bool reversed(std::uint32_t edge) const noexcept {
        return m_reversed[edge / 2] != ((edge & 1U) != 0);
    }

    friend Chains makeChains(const Tessellation& cells, std::span<const std::uint32_t> segments,
                             std::span<const Roughness> roughness, std::span<const std::uint8_t> kinds,
                             std::uint64_t seed);

private:
    std::vector<gis::Point> m_points;
    std::vector<std::size_t> m_start{0};
    std::vector<bool> m_reversed; ///< whether half-edge 2i runs against the stored order
};

/// Replaces edge i by a chain of segments[i] segments (0: none), roughness[kinds[i]]. The chain lies in a convex quad
/// inside the two triangles between the edge and its sites: the quad is cut in two by its other diagonal, a point is
/// drawn on that, and so on; so chains never touch each other or themselves. Each depends only on the seed and its own
/// end points and room. Edges shorter than the grid of outputs have one point.
[[nodiscard]] Chains makeChains(const Tessellation& cells, std::span<const std::uint32_t> segments,
                                std::span<const Roughness> roughness, std::span<const std::uint8_t> kinds,
                                std::uint64_t seed);

/// What an edge counts for when vertices are shared out.
struct EdgeDemand {
    double weight = 0;      ///< length times detail
    std::uint32_t uses = 0; ///< how many rings use it
    std::uint32_t most = 0; ///< segments that are still longer than a few steps of the grid; 0: not wanted
};

/// Segments of each edge in proportion to weight, at least one where used, so that the sum of segments times uses comes
/// to `total` or as near as the limits allow.
[[nodiscard]] std::vector<std::uint32_t> shareSegments(std::span<const EdgeDemand> demands, std::size_t total);

/// The most segments that an edge should be cut into.
[[nodiscard]] std::uint32_t mostSegments(const Tessellation& cells, std::uint32_t edge) noexcept;

} // namespace generator
