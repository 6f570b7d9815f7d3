// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// What goes from a layer to the frames of a page.
struct ShapesRequest {
    const gis::Polygons* polygons = nullptr;
    std::span<const std::uint32_t> frameOfPart;
    std::span<const double> shiftOfPart; ///< added to x, to carry parts over the 180th meridian; may be empty
    std::vector<gis::Point> cellOfFrame; ///< in units of the layer: two vertices in one such cell look the same
    gis::Crs source;
    std::vector<gis::Crs> targets; ///< of each frame
};

/// The units of one frame, projected (y north), thinned to the page.
struct FrameShapes {
    gis::Polygons shapes;
    std::vector<std::uint32_t> units; ///< of each shape: its unit in the layer
};

/// Thins every ring to one vertex for each run within a cell (the same one from either side, so that neighbours stay
/// fitted), then projects what is left. Shells too small for that become the box around them. Two threads.
[[nodiscard]] std::vector<FrameShapes> frameShapes(const ShapesRequest& request);

} // namespace diaban
