// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// A piece of a map worth showing larger.
struct DenseWindow {
    gis::Box box;          ///< in the coordinates of the shapes
    double times = 1;      ///< how much larger it has to be
    std::size_t units = 0; ///< that become legible
};

struct DenseRequest {
    const gis::Polygons* shapes = nullptr; ///< in points of the page
    double small = 0;                      ///< side of a square: a smaller unit is too small
    double legible = 0;                    ///< the same: as large as it has to become
    double side = 0;                       ///< longest side of an inset, points
    std::size_t least = 5;                 ///< units that have to become legible
    std::size_t most = 1;                  ///< windows
    std::vector<double> sides{};           ///< of each unit, in the place of the side of a square as large as it
};

/// The windows that make the most units legible, each enlarged to no more than `side`: for a choice of enlargements,
/// the place where the most units that are too small, the smallest counting most, become large enough; then as small
/// a window as holds these.
/// A window whose middling unit is not much smaller than the map's mean is none, nor are those that would follow it.
/// Windows do not overlap. The best comes first.
[[nodiscard]] std::vector<DenseWindow> denseWindows(const DenseRequest& request);

} // namespace diaban
