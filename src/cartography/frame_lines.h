// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// The lines of a frame, each stretch once, in the order of the shapes' rings so that most follow one another.
struct FrameLines {
    std::vector<Segment> borders; ///< between two shapes
    std::vector<Segment> coast;   ///< that no two shapes share, but around islets of a point or so
};

/// Of shapes in points of the page. `vertices` are those of FrameShapes: what counts as the same stretch are its
/// numbers. A stretch that one shape passes twice (a spike) is none of its borders. Linear.
[[nodiscard]] FrameLines frameLines(const gis::Polygons& shapes, std::span<const std::uint32_t> vertices);

} // namespace diaban
