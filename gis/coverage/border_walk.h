// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/containment.h"
#include "gis/coverage/edge_measure.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis::overlaying {

/// A crossing of the edge that is walked with the border of a unit of the other layer.
struct Hit {
    double at = 0; ///< as a share of the edge
    std::uint32_t segment = 0;
    std::uint32_t unit = 0;
    Point place; ///< as it is measured
};

/// What the border of `own` adds to the area of its intersection with `other`.
struct Share {
    std::uint32_t own = 0, other = 0;
    double area = 0;
};

/// Walks along rings of one layer, knows at every step in which units of the other layer it is, and adds up the areas
/// under the edges for each of them. What lies inside both of two units is bounded by the border of either inside the
/// other, so that the shares of both walks together are the area of the intersection (Green's theorem).
class BorderWalk {
public:
    /// `levels` of the units of the other layer: empty where areas are counted from the own unit's level. Appends to
    /// `shares`.
    BorderWalk(const EdgeMeasure& measure, std::span<const double> levels, std::vector<Share>& shares)
        : m_measure(measure), m_levels(levels), m_shares(shares) {}

    /// `sign` makes the ring's area count: positive for shells, negative for holes, whatever their direction.
    void start(std::uint32_t unit, double level, double sign, UnitSet inside, const Point& at);
    /// An edge that crosses nothing.
    void edge(const Point& a, const Point& b) { m_sum += m_measure.under(a, b, m_level); }
    /// An edge that crosses borders; `hits` by their order along it. The lines of the two layers cross where they are
    /// straight, the area under an edge is that under the geodesic: the strip between them, millimetres wide for an
    /// edge of a kilometre, is shared out along the edge as a parabola has it, so that the parts add up to the whole.
    void edge(const Point& a, const Point& b, std::span<const Hit> hits);
    /// The signed area of the ring. Throws Error{BadInput "overlay.too_many_pairs"} where units of the other layer lie
    /// on top of each other by the thousands, all along the border.
    [[nodiscard]] double end(const Point& at);
    /// Whether the last ring ended in the units in which it started, as closed rings do.
    [[nodiscard]] bool closed() const noexcept { return m_inside == m_atStart; }

private:
    void give(const Point& at);
    void add(std::uint32_t other, double area);
    void flush();

    const EdgeMeasure& m_measure;
    std::span<const double> m_levels;
    std::vector<Share>& m_shares;
    std::vector<Share> m_recent; ///< not yet among m_shares, so that few shares are written for a long border
    std::vector<double> m_parts, m_weights;
    UnitSet m_inside, m_atStart;
    std::uint32_t m_unit = 0;
    double m_level = 0, m_sign = 1;
    double m_sum = 0, m_ring = 0; ///< since the last crossing, before it
    Point m_from;                 ///< the last crossing
    std::size_t m_given = 0;      ///< shares, before they were put together
};

} // namespace gis::overlaying
