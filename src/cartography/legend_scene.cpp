// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_scene.h"

#include "src/cartography/legend_block.h"
#include "src/cartography/scene_start.h"

namespace diaban {

MapScene legendScene(const MapRequest& request, const Catalogue& catalogue, const LegendSize& size) {
    constexpr double kNoEnd = 1e6;
    gis::Problems toldByTheMap;
    MapScene scene = emptyScene(request, toldByTheMap);
    scene.circleScale = size.circleScale;
    scene.circleRim = size.circleLine;
    MapRequest plain = request;
    plain.histogram = false;
    const LegendBlock block = setLegend(plain, scene, catalogue, scene.style, size.text, size.mostWidth, kNoEnd);
    addLegend(block, {0, 0}, scene);
    scene.page.width = block.width;
    scene.page.height = block.height;
    return scene;
}

} // namespace diaban
