// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/frame_lines.h"

#include <algorithm>
#include <limits>

namespace diaban {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

enum class Use : std::uint8_t { Once, Shared, Spike, Drawn };

/// The stretches between numbered vertices; each hangs on the lower of its two numbers. Rings number their vertices one
/// after the other, so that these short lists lie side by side in memory.
class Stretches {
public:
    Stretches(std::size_t vertices, std::size_t edges) : m_first(vertices, kNone) { m_edges.reserve(edges); }

    std::uint32_t add(std::uint32_t a, std::uint32_t b, std::uint32_t shape) {
        const auto [low, high] = std::minmax(a, b);
        for (std::uint32_t edge = m_first[low]; edge != kNone; edge = m_edges[edge].next) {
            if (m_edges[edge].high == high) {
                m_edges[edge].use = m_edges[edge].shape == shape ? Use::Spike : Use::Shared;
                return edge;
            }
        }
        m_edges.push_back({high, m_first[low], shape, Use::Once});
        return m_first[low] = static_cast<std::uint32_t>(m_edges.size() - 1);
    }

    /// How the stretch is used; the second time that it is asked for, that it has been drawn.
    Use take(std::uint32_t edge) {
        const Use use = m_edges[edge].use;
        m_edges[edge].use = Use::Drawn;
        return use;
    }

private:
    struct Edge {
        std::uint32_t high;
        std::uint32_t next;
        std::uint32_t shape;
        Use use;
    };
    std::vector<std::uint32_t> m_first;
    std::vector<Edge> m_edges;
};

/// An island so small that any line would be wider than its land: among many of them it would hide their class.
bool isIslet(std::span<const gis::Point> ring) {
    constexpr double kMostPoints = 1.6;
    gis::Box box;
    for (const gis::Point& point : ring) {
        box.add(point);
    }
    return box.width() < kMostPoints && box.height() < kMostPoints;
}

} // namespace

FrameLines frameLines(const gis::Polygons& shapes, std::span<const std::uint32_t> vertices) {
    FrameLines lines;
    if (vertices.empty()) {
        return lines;
    }
    const std::size_t numbers = std::size_t{*std::ranges::max_element(vertices)} + 1;
    Stretches stretches(numbers, vertices.size());
    std::vector<std::uint32_t> edgeOf(vertices.size(), kNone); // of the stretch that begins at each point
    std::size_t at = 0;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        const auto rings = shapes.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::size_t end = at + shapes.ring(r).size();
            for (; at + 1 < end; ++at) {
                edgeOf[at] = stretches.add(vertices[at], vertices[at + 1], static_cast<std::uint32_t>(unit));
            }
            at = end;
        }
    }
    at = 0;
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const auto ring = shapes.ring(r);
        const bool islet = isIslet(ring);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Use use = stretches.take(edgeOf[at + i]);
            if (use == Use::Shared) {
                lines.borders.push_back({ring[i], ring[i + 1]});
            } else if (use == Use::Once && !islet) {
                lines.coast.push_back({ring[i], ring[i + 1]});
            }
        }
        at += ring.size();
    }
    return lines;
}

} // namespace diaban
