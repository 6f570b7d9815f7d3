// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Neighbouring segments in the rings of a set. A segment has the index of its first point among all points; the last
/// point of each (closed) ring begins none.
class RingWalk {
public:
    explicit RingWalk(const Polygons& polygons) : m_points(polygons.points()) {
        m_start.reserve(polygons.ringCount() + 1);
        for (std::size_t ring = 0; ring < polygons.ringCount(); ++ring) {
            m_start.push_back(static_cast<std::uint32_t>(polygons.ring(ring).data() - m_points.data()));
        }
        m_start.push_back(static_cast<std::uint32_t>(m_points.size()));
        m_isEdge.resize(m_points.size());
        for (std::size_t ring = 0; ring < polygons.ringCount(); ++ring) {
            m_isEdge[m_start[ring]] = true;
            m_isEdge[m_start[ring + 1] - 2] = true;
        }
    }

    [[nodiscard]] std::size_t ringCount() const noexcept { return m_start.size() - 1; }
    /// First and one-past-last segment of a ring.
    [[nodiscard]] std::uint32_t first(std::size_t ring) const noexcept { return m_start[ring]; }
    [[nodiscard]] std::uint32_t end(std::size_t ring) const noexcept { return m_start[ring + 1] - 1; }

    [[nodiscard]] std::uint32_t next(std::uint32_t segment) const {
        if (!m_isEdge[segment]) {
            return segment + 1;
        }
        const std::size_t ring = ringOf(segment);
        return segment + 1 == end(ring) ? first(ring) : segment + 1;
    }
    [[nodiscard]] std::uint32_t previous(std::uint32_t segment) const {
        if (!m_isEdge[segment]) {
            return segment - 1;
        }
        const std::size_t ring = ringOf(segment);
        return segment == first(ring) ? end(ring) - 1 : segment - 1;
    }
    [[nodiscard]] std::size_t ringOf(std::uint32_t segment) const {
        return static_cast<std::size_t>(std::upper_bound(m_start.begin(), m_start.end(), segment) - m_start.begin()) -
               1;
    }

private:
    std::span<const Point> m_points;
    std::vector<std::uint32_t> m_start;
    std::vector<bool> m_isEdge; ///< first or last segment of its ring
};

} // namespace gis
