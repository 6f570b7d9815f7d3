// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_shapes.h"

#include <vector>

namespace diaban {

/// The shapes cut to a window; those of which nothing is left drop out. Where two shapes share a border they share it
/// still, and vertices are numbered anew by their places. A shape that the window cuts into several pieces may have
/// stretches along the rim that enclose nothing.
[[nodiscard]] FrameShapes cutShapes(const FrameShapes& shapes, const gis::Box& window);

/// The parts of segments that lie in a window.
[[nodiscard]] std::vector<Segment> cutSegments(const std::vector<Segment>& segments, const gis::Box& window);

/// Takes out segments that run along the rim of a window: they are where it was cut, no border of anything.
void dropRim(std::vector<Segment>& segments, const gis::Box& window);

} // namespace diaban
