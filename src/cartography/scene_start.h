// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/furniture.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"

namespace diaban {

/// The scene of a request before anything has a place: its units with their fills, style and classes. Tells where there
/// are fewer classes than were asked for.
[[nodiscard]] MapScene emptyScene(const MapRequest& request, gis::Problems& problems);

/// Adds the scale bar, its lower end in that of `box`, and the north arrow where north is up.
void addScaleAndNorth(MapScene& scene, const gis::Box& box, const Ground& ground, double metresPerPoint,
                      const PageMeasures& measures);

} // namespace diaban
