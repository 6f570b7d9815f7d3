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
    std::vector<gis::Crs> targets;    ///< of each frame
    std::vector<gis::Box> boxOfFrame; ///< of its parts, moved by their shifts
};

/// The units of one frame, projected (y north), thinned to the page.
struct FrameShapes {
    gis::Polygons shapes;
    std::vector<std::uint32_t> units; ///< of each shape: its unit in the layer
    /// Of each point of `shapes`: a number that all shapes give to the same place on the page. A border that two
    /// shapes share has the same numbers in both.
    std::vector<std::uint32_t> vertices;
};

/// Puts one vertex in the place of all that lie in a cell: the westernmost, whichever rings it belongs to, so that
/// neighbours stay fitted, also where three meet. What is left is projected, with an error that nobody sees. Shells too
/// small for that become the box around them. Two threads.
[[nodiscard]] std::vector<FrameShapes> frameShapes(const ShapesRequest& request);

} // namespace diaban
