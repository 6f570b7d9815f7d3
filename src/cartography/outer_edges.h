// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <vector>

namespace diaban {

/// Edges that occur once, in the order of the shapes. A border that its two units draw otherwise occurs twice, but lies
/// hidden under their fills.
[[nodiscard]] std::vector<Segment> outerEdges(const gis::Polygons& shapes);

} // namespace diaban
