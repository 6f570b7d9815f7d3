// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/lighter_scene.h"

#include "src/cartography/fitted_lines.h"
#include "src/cartography/frame_lines.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/overlay_frames.h"
#include "src/cartography/page_frames.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace diaban {

MapScene lighterScene(MapScene scene, double tolerance) {
    for (Frame& frame : scene.frames) {
        const FittedLines lines(frame.shapes, tolerance);
        frame.shapes = lines.shapes(frame.shapes);
        std::vector<std::uint32_t> vertices;
        vertices.reserve(frame.shapes.vertexCount());
        for (const gis::Point& point : std::as_const(frame.shapes).points()) {
            vertices.push_back(lines.numberOf(point));
        }
        FrameLines kept = frameLines(frame.shapes, vertices);
        frame.borders = std::move(kept.borders);
        frame.coast = std::move(kept.coast);
        keepInWindow(frame);
        if (!frame.inset) {
            splitCoast(frame, scene.around);
        }
        addParentBorders(frame, scene);
        addOutlines(frame, scene.units);
        for (SceneStrip& strip : frame.overlay.strips) {
            strip.area = FittedLines(strip.area, tolerance).shapes(strip.area);
        }
        refreshOverlay(frame, scene.overlay);
    }
    return scene;
}

} // namespace diaban
