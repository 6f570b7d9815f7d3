// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// Where the units of a layer lie, part by part.
struct UnitParts {
    std::vector<gis::Box> boxes; ///< of each part
    std::vector<double> areas;   ///< of each, in square units of the layer
    std::vector<gis::Box> units; ///< of each unit; empty where it has no part

    explicit UnitParts(const gis::Polygons& polygons);
};

/// What a map of one unit has to show.
struct UnitCore {
    gis::Box box;              ///< of the parts that make up nearly all of its area, and of those near them
    bool partsOutside = false; ///< others lie so far away that the unit would be small beside the way to them
};

/// `narrow`: how much shorter than a degree of latitude one of longitude is; 1 on a plane.
[[nodiscard]] UnitCore coreOf(const gis::Polygons& polygons, const UnitParts& parts, std::uint32_t unit, double narrow);

/// The window around a box that is `times` as large, in the shape of a page of `width` to `height`; `least` across at
/// least.
[[nodiscard]] gis::Box windowAround(const gis::Box& box, double times, double width, double height, double least);

} // namespace diaban
