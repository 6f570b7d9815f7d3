// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/odd_faces.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Which unit a face goes to: see clean(). The rules of one layer.
class GroundRules {
public:
    /// `areas` in square metres by unit; the polygons must stay.
    GroundRules(const Polygons& polygons, std::span<const double> areas);

    /// Of a gap: the unit with the longest border along it. There must be one around it.
    [[nodiscard]] std::uint32_t ofGap(const OddFace& face) const;
    [[nodiscard]] std::uint32_t ofOverlap(const OddFace& face) const;

private:
    [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const;

    std::span<const double> m_areas;
    std::vector<Point> m_lowest; ///< point by unit
};

} // namespace gis
