// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_projection.h"
#include "src/cartography/map_request.h"
#include "src/cartography/page_shapes.h"

#include <vector>

namespace diaban {

/// The shapes of one frame before they have a place on the page.
struct ProjectedFrame {
    FrameShapes shapes; ///< in the units of `crs`, y north
    gis::Box box;       ///< of the shapes
    gis::Crs crs;
    gis::Point truePlace; ///< middle of the group in the main frame's CRS
};

/// The frames of a map: the main one first, then one for each far group.
struct MapShapes {
    gis::Box lonLat; ///< of what the main frame shows
    MapProjection projection;
    std::vector<ProjectedFrame> frames;
    std::vector<std::uint32_t> frameOfPart; ///< of the layer's parts
    std::vector<double> shiftOfPart;        ///< see ShapesRequest
    gis::Point cell;                        ///< of the main frame, in units of the layer
    double cellPerUnit = 0; ///< points that one unit of the main frame's CRS takes on the page that the cell is for
};

/// Splits off far parts, chooses the projection, thins to what is seen on a page of `mainRoom` (insets: `insetRoom`)
/// points, and projects. Throws gis::Error{BadInput "map.nothing_to_draw"} where no unit has a geometry.
[[nodiscard]] MapShapes mapShapes(const MapRequest& request, const PageSize& mainRoom, double insetRoom);

} // namespace diaban
