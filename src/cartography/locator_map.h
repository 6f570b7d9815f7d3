// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"

#include <optional>

namespace diaban {

/// What lies around a map, projected, before it has a place.
struct LocatorPlan {
    FrameShapes land; ///< in the main frame's CRS, y north
    gis::Box box;     ///< of the land
    LooseBox size;
};

/// The locator map that a request wants: of all its neighbours. Where it may choose, only where these reach far beyond
/// the map. Nothing without neighbours.
[[nodiscard]] std::optional<LocatorPlan> planLocator(const MapRequest& request, const ProjectedFrame& main,
                                                     const PageMeasures& measures);

/// Adds it at its place; the main frame stands on the page.
void addLocator(MapScene& scene, LocatorPlan plan, const gis::Box& page);

} // namespace diaban
