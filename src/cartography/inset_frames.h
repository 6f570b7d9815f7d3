// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/scene_style.h"

#include <string>
#include <vector>

namespace diaban {

/// An inset before it has a place.
struct InsetPlan {
    std::string name;
    double perUnit = 0; ///< points that one unit of its frame's CRS takes, at most
    LooseBox box;
};

/// The insets of all frames but the first: as large as it takes to see the shapes, no larger than a page's measures
/// allow, of one width where theirs are alike. `mainPerUnit`: scale of the main frame, which they do not fall below
/// while there is room.
[[nodiscard]] std::vector<InsetPlan> planInsets(const std::vector<ProjectedFrame>& frames, double mainPerUnit,
                                                const MapRequest& request, const Catalogue& catalogue,
                                                const PageMeasures& measures, const SceneStyle& style);

/// Adds an inset with its name and scale bar at its place on the page.
void addInset(MapScene& scene, ProjectedFrame&& source, const gis::Box& page, const InsetPlan& plan,
              const PageMeasures& measures, const SceneStyle& style);

} // namespace diaban
