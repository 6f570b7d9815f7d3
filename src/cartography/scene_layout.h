// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/enlarged_frames.h"
#include "src/cartography/inset_frames.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/locator_map.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"

#include <optional>
#include <vector>

namespace diaban {

/// What is to be laid out beside the main frame, whose shapes are in points already, `perUnit` of them a unit of its
/// CRS.
[[nodiscard]] LayoutRequest layoutRequest(const MapShapes& shapes, const gis::Box& body, double perUnit,
                                          const LegendBlock& legend, const std::vector<InsetPlan>& insets,
                                          const std::vector<EnlargePlan>& enlarged,
                                          const std::optional<LocatorPlan>& locator, const PageMeasures& measures);

/// Lays out with as many enlarging insets as the map does not pay for with its own size; drops the others.
[[nodiscard]] Layout layOutWith(std::vector<EnlargePlan>& enlarged, LayoutRequest wanted);

/// Enlarging insets that have a place: the last of the layout.
struct EnlargedLayout {
    const std::vector<EnlargePlan>& plans;
    const Layout& layout;
    double perUnit = 0; ///< see layoutRequest
};

/// Adds them, lettered from the top down where there are several.
void addAllEnlarged(MapScene& scene, const MapRequest& request, const MapShapes& shapes, const EnlargedLayout& placed,
                    const Catalogue& catalogue, const PageMeasures& measures);

} // namespace diaban
