// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/enlarged_frames.h"
#include "src/cartography/inset_frames.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/locator_map.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/overlay_list.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"

#include <optional>
#include <vector>

namespace diaban {

/// What stands on a page of one map, and where.
struct ScenePlan {
    double perUnit = 0; ///< points of the page that a unit of the main frame's CRS takes, before the layout's factor
    LegendBlock legend;
    std::vector<InsetPlan> insets;     ///< of far groups
    std::vector<EnlargePlan> enlarged; ///< of dense places
    std::optional<LocatorPlan> locator;
    OverlayList list; ///< of the most urgent borders; empty where there is none, or no room
    Layout layout;    ///< its insets: those of far groups, the locator, the enlarged ones
};

/// Plans a page whose words leave `body` free, and puts the shapes of the main frame into points, before the layout's
/// factor. On a map of circles sets the scene's scale of circles, which is the same on the map and in all its insets:
/// circles that an inset shows apart may crowd on the map itself.
[[nodiscard]] ScenePlan planScene(MapScene& scene, const MapRequest& request, MapShapes& shapes, const gis::Box& body,
                                  const Catalogue& catalogue, const PageMeasures& measures);

} // namespace diaban
