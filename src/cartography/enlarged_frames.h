// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/dense_windows.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"

#include <vector>

namespace diaban {

/// A piece of the main map that an inset shows larger, before it has a place.
struct EnlargePlan {
    gis::Box window; ///< in points of the main map as it just fills the body
    LooseBox box;    ///< of the inset, with its caption
};

/// What is worth enlarging on a map whose shapes are in points: where units are too small to be named, or on a map of
/// so many units that none is named, too small to be seen.
/// `circleRoom` of each unit (see circleRoom()): where circles cover one another is worth enlarging too.
[[nodiscard]] std::vector<EnlargePlan> planEnlarged(const gis::Polygons& main, const MapRequest& request,
                                                    const PageMeasures& measures,
                                                    const std::vector<double>& circleRoom = {});

/// What an enlarged inset is made from. The main frame stands on the page.
struct EnlargeSource {
    const MapRequest* request = nullptr;
    const MapShapes* shapes = nullptr; ///< the layer's parts and their frames
    gis::Box window;                   ///< in the main frame's CRS
    gis::Box mark;                     ///< the same on the page
    std::string letter;                ///< that names both; empty where there is one inset
};

/// Adds an inset at its place with caption and scale bar, and a thin frame around the same ground on the main map.
void addEnlarged(MapScene& scene, const EnlargeSource& source, const gis::Box& page, const Catalogue& catalogue,
                 const PageMeasures& measures);

} // namespace diaban
