// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// Where a unit's label belongs: the largest of its parts, in the frame that shows it largest.
struct LabelPlace {
    std::uint32_t unit = 0, frame = 0, shape = 0;
    std::size_t part = 0;
    double area = 0; ///< square points
};

/// Of every unit with a shape, but not of those whose names an inset's caption says.
[[nodiscard]] std::vector<LabelPlace> labelPlaces(const MapScene& scene);

} // namespace diaban
