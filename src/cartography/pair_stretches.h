// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace diaban {

/// A stretch of an outline and the two shapes that have it, or the one.
struct PairStretch {
    static constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();
    Segment segment;
    std::uint32_t first = 0, second = kNobody; ///< shapes, in the order in which they come
};

/// The stretches of shapes that share their borders point by point, each once, in the order of the shapes' rings so
/// that most follow one another. What one shape passes twice is left out. Linear.
[[nodiscard]] std::vector<PairStretch> pairStretches(const gis::Polygons& shapes);

} // namespace diaban
