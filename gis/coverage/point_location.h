// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box_tree.h"
#include "gis/geometry/polygons.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gis {

/// Finds the unit that a point lies in.
class PointLocation {
public:
    /// `polygons` must stay.
    explicit PointLocation(const Polygons& polygons);

    /// The lowest unit of which a part goes around the point; on a border either side may be told.
    [[nodiscard]] std::optional<std::uint32_t> unitAt(const Point& point);

private:
    const Polygons& m_polygons;
    std::vector<std::uint32_t> m_unitOfPart;
    BoxTree m_parts;
    std::vector<std::uint32_t> m_found;
};

} // namespace gis
