// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/outer_edges.h"

#include <bit>
#include <cstdint>

namespace diaban {

namespace {

/// The same number for an edge in either direction.
std::uint64_t edgeHash(const gis::Point& a, const gis::Point& b) {
    const auto pointHash = [](const gis::Point& p) {
        std::uint64_t hash = std::bit_cast<std::uint64_t>(p.x) * 0x9E3779B97F4A7C15U;
        hash = (hash ^ (hash >> 29U)) + std::bit_cast<std::uint64_t>(p.y) * 0xC2B2AE3D27D4EB4FU;
        return (hash ^ (hash >> 32U)) * 0xBF58476D1CE4E5B9U;
    };
    return pointHash(a) + pointHash(b);
}

/// Hashes in open addressing, each with the edge that brought it first.
class EdgeTable {
public:
    explicit EdgeTable(std::size_t edges)
        : m_mask(std::bit_ceil(edges * 2 + 1) - 1), m_hashes(m_mask + 1, 0), m_edges(m_mask + 1, 0) {}

    /// The edge that came with the same hash before, or this one.
    std::uint32_t firstWith(std::uint64_t hash, std::uint32_t edge) {
        hash |= 1U; // 0 marks an empty place
        std::size_t at = (hash >> 20U) & m_mask;
        while (m_hashes[at] != 0 && m_hashes[at] != hash) {
            at = (at + 1) & m_mask;
        }
        if (m_hashes[at] == 0) {
            m_hashes[at] = hash;
            m_edges[at] = edge;
        }
        return m_edges[at];
    }

private:
    std::size_t m_mask;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_edges;
};

} // namespace

std::vector<Segment> outerEdges(const gis::Polygons& shapes) {
    std::vector<Segment> edges;
    edges.reserve(shapes.vertexCount());
    std::vector<bool> shared(shapes.vertexCount(), false);
    EdgeTable table(shapes.vertexCount());
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const auto edge = static_cast<std::uint32_t>(edges.size());
            edges.push_back({ring[i], ring[i + 1]});
            const std::uint32_t first = table.firstWith(edgeHash(ring[i], ring[i + 1]), edge);
            if (first != edge) {
                shared[first] = shared[edge] = true;
            }
        }
    }
    std::vector<Segment> outer;
    for (std::size_t edge = 0; edge < edges.size(); ++edge) {
        if (!shared[edge]) {
            outer.push_back(edges[edge]);
        }
    }
    return outer;
}

} // namespace diaban
