// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/edge_measure.h"
#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis::overlaying {

/// One of the two layers of an overlay, ready to be walked.
class OverlayLayer {
public:
    /// `crs` says how coordinates are brought to longitude and latitude; null for planar areas. The polygons must stay
    /// where they are, but for units with points that are no places: those are left out in a copy of ours. Throws
    /// Error{BadInput}: "crs.missing", "crs.no_operation".
    OverlayLayer(const Polygons& polygons, const EdgeMeasure& measure, const Crs* crs);

    [[nodiscard]] const Polygons& polygons() const noexcept { return m_own ? *m_own : m_given; }
    /// The points as they are measured, in the order of polygons().points().
    [[nodiscard]] std::span<const Point> measured() const noexcept {
        return m_measured.empty() ? polygons().points() : std::span<const Point>(m_measured);
    }
    /// The unit that a segment, named by its first point, bounds.
    [[nodiscard]] std::uint32_t unitOf(std::size_t segment) const noexcept { return m_unitOf[segment]; }
    /// The level of each unit's first point, from which its areas are counted.
    [[nodiscard]] std::span<const double> levels() const noexcept { return m_levels; }
    /// Units left out.
    [[nodiscard]] const std::vector<std::uint32_t>& nowhere() const noexcept { return m_nowhere; }

private:
    void bringToDegrees(const Crs& crs);
    void leaveOut(bool geodesic);
    void setUnits();
    void setLevels(const EdgeMeasure& measure);
    /// The first point of a unit's first ring, and one past the last of its last.
    [[nodiscard]] static Polygons::Range pointsOf(const Polygons& polygons, std::size_t unit) noexcept;

    const Polygons& m_given;
    std::optional<Polygons> m_own;
    std::vector<Point> m_measured;
    std::vector<std::uint32_t> m_unitOf;
    std::vector<double> m_levels;
    std::vector<std::uint32_t> m_nowhere;
};

/// Shell (positive) or hole (negative), such that a ring's area under its edges times this is positive for shells and
/// negative for holes; 0 for a ring without area.
[[nodiscard]] double signOf(std::span<const Point> ring, bool hole) noexcept;

} // namespace gis::overlaying
