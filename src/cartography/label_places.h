// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace diaban {

/// Where a name belongs: the largest part of a unit, in the frame that shows it largest.
struct LabelPlace {
    std::uint32_t unit = 0; ///< or parent
    std::uint32_t frame = 0;
    const gis::Polygons* shapes = nullptr;
    std::size_t part = 0;
    double area = -1; ///< square points
};

/// The largest part of a shape; nothing of a shape without parts.
[[nodiscard]] std::optional<std::size_t> largestPart(const gis::Polygons& shapes, std::size_t shape);

/// Of every unit with a shape, in the frame that shows it largest; not in insets that enlarge a part of the map. The
/// scene's frames must stay.
[[nodiscard]] std::vector<LabelPlace> allUnitPlaces(const MapScene& scene);

/// Of every unit with a shape, in an inset that enlarges a part of the map and, unless all of it lies in that part, on
/// the map itself; but not of those whose names an inset's caption says. The scene's frames must stay.
[[nodiscard]] std::vector<LabelPlace> unitPlaces(const MapScene& scene);

/// Of the parents, whose outlines in the main frame are `shapes`, one part each.
[[nodiscard]] std::vector<LabelPlace> parentPlaces(const gis::Polygons& shapes);

} // namespace diaban
