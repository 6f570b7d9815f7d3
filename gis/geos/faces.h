// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <span>
#include <vector>

namespace gis {

/// The faces that lines enclose, each as a unit of one part: the first lines are cut where they cross, the others meet
/// each other and the first at their ends alone. What leads nowhere is left out. In the order that GEOS has them.
/// Throws Error{BadInput "coverage.tangled"} where GEOS cannot do it.
[[nodiscard]] Polygons facesOfLines(std::span<const std::span<const Point>> crossing,
                                    std::span<const std::span<const Point>> others);

/// A point inside each unit, away from its border where there is room. Units must have geometry.
[[nodiscard]] std::vector<Point> pointsInside(const Polygons& polygons);

/// What the units of a set cover together, as one unit. Throws as facesOfLines().
[[nodiscard]] Polygons unionOf(const Polygons& polygons);

/// A unit of one set without what `lost` covers and with what `won` covers (both as sets of any number of units), as a
/// set of one unit; without a part where nothing is left. Throws as facesOfLines().
[[nodiscard]] Polygons withoutAndWith(const Polygons& polygons, std::size_t unit, const Polygons& lost,
                                      const Polygons& won);

/// All that lies within a reach of a line, as a set of one unit; the reach in units of x and of y.
[[nodiscard]] Polygons ribbon(std::span<const Point> line, double reachX, double reachY);

} // namespace gis
