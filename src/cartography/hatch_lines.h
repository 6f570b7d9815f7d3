// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/scene_style.h"

#include <cstddef>
#include <vector>

namespace diaban {

/// Appends the lines of a pattern cut to one unit of `shapes` (even-odd, so holes stay free): scan lines through the
/// origin of the page, so that neighbours' lines meet. Every writer can draw them without clipping.
void addHatchLines(const gis::Polygons& shapes, std::size_t unit, const HatchPattern& pattern,
                   std::vector<Segment>& lines);

/// The lines of a pattern in a box, for legend swatches.
[[nodiscard]] std::vector<Segment> hatchLines(const gis::Box& box, const HatchPattern& pattern);

} // namespace diaban
