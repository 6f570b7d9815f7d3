// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

namespace diaban {

/// How a legend is set that stands alone. Points.
struct LegendSize {
    double text = 10;       ///< of its rows
    double mostWidth = 200; ///< it shrinks to this
    double circleScale = 0; ///< radius that the square root of a value takes on the map beside it
    double circleLine = 0;  ///< see CircleSizes
};

/// A scene that is nothing but the legend that a map of the request has, without its chart: for a map that is drawn
/// otherwise. Its page is as large as the legend. Throws as paletteColours.
[[nodiscard]] MapScene legendScene(const MapRequest& request, const Catalogue& catalogue, const LegendSize& size);

} // namespace diaban
