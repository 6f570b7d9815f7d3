// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/map_shapes.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/scene_style.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// Turns projected shapes into points of a page: y down, `perUnit` points a unit, the box's upper left corner at
/// `corner`.
void toPage(gis::Polygons& shapes, const gis::Box& box, double perUnit, const gis::Point& corner);

/// Where the page lies on the plane of shapes that toPage() turned so.
[[nodiscard]] PageGround groundOf(const gis::Box& box, double perUnit, const gis::Point& corner) noexcept;

/// Dots for what would be too small to see: every tiny part of an inset; in the main frame only units that lie alone.
[[nodiscard]] std::vector<SceneDot> tinyDots(const Frame& frame);

/// Fills in borders and coast, the widths of lines by the size of the units, the dots, and the hatchings of units
/// without a class. `vertices`: those of the frame's shapes, see FrameShapes.
void finishFrame(Frame& frame, std::span<const std::uint32_t> vertices, const std::vector<SceneUnit>& units);

/// Takes out of an enlarging inset's lines what runs along the rim of its window.
void keepInWindow(Frame& frame);

/// Fills in the borders between the parents of units, heavier than those between units.
void addParentBorders(Frame& frame, const MapScene& scene);

/// Makes lines as heavy as the level of the units and the office's style say.
void weighLines(Frame& frame, const MapRequest& request);

/// The points that one metre-like unit takes so that a box fills a room.
[[nodiscard]] double pointsPerUnit(const gis::Box& box, double width, double height) noexcept;

} // namespace diaban
