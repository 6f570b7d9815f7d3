// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/drawn_map.h"
#include "ui/map/map_ground.h"
#include "ui/map/unit_raster.h"

#include <memory>
#include <string>
#include <vector>

namespace diaban::ui::test {

/// A layer of polygons in a plane of its own.
inline gis::Layer plainLayer(gis::Polygons polygons) {
    gis::Layer layer;
    layer.file = "drawn.gpkg";
    layer.polygons = std::move(polygons);
    return layer;
}

/// The ground of a map drawn in letters: units A, B, ... are 0, 1, ...; a cell is one unit of the plane wide.
inline std::shared_ptr<const MapGround> drawnGround(const std::string& text,
                                                    const std::vector<std::string>& parents = {}) {
    const auto map = diaban::test::drawMap(text);
    return makeMapGround(plainLayer(map.polygons), {.mapCrs = {}, .parents = parents}, {});
}

/// A raster as letters, '.' where no unit is.
inline std::string drawn(const UnitRaster& raster) {
    std::string text;
    for (int y = 0; y < raster.view().height; ++y) {
        for (const std::uint32_t unit : raster.row(y)) {
            text += unit == raster.outside() ? '.' : static_cast<char>('A' + unit);
        }
        text += '\n';
    }
    return text;
}

inline UnitRaster rasterOf(const MapGround& ground, const GroundView& view, int threads = 2) {
    UnitRaster raster;
    raster.draw(ground, view, threads);
    return raster;
}

} // namespace diaban::ui::test
