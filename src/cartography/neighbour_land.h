// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"

#include <optional>

namespace diaban {

/// Adds the neighbours of a request, cut to the scene's neat line, with their borders. The main frame stands on the
/// page. `crs` is the main frame's.
void addNeighbours(MapScene& scene, const MapRequest& request, const gis::Crs& crs);

/// Writes names into neighbours that hold them where nothing else stands, last of all labels; what is drawn from then
/// on is their land as one shape.
void finishNeighbours(MapScene& scene, const MapRequest& request, const PageMeasures& measures);

/// Moves what lies between the units and known land from the coast to the land outline of the main frame.
void splitCoast(Frame& main, const SceneAround& around);

/// The neat line's window in another CRS, as a box around points along its sides; nothing where it has no place there.
[[nodiscard]] std::optional<gis::Box> windowIn(const MapScene& scene, const gis::Crs& from, const gis::Crs& to);

} // namespace diaban
