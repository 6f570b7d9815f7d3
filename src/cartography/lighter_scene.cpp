// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/lighter_scene.h"

#include "src/cartography/fitted_lines.h"
#include "src/cartography/outer_edges.h"

namespace diaban {

namespace {

gis::Polygons thinnedShapes(const gis::Polygons& shapes, const FittedLines& lines) {
    gis::Polygons result;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        const auto parts = shapes.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = shapes.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                result.addRing(lines.ring(shapes.ring(r)));
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace

MapScene lighterScene(MapScene scene, double tolerance) {
    for (Frame& frame : scene.frames) {
        const FittedLines lines(frame.shapes, tolerance);
        frame.shapes = thinnedShapes(frame.shapes, lines);
        frame.coast = outerEdges(frame.shapes);
    }
    return scene;
}

} // namespace diaban
