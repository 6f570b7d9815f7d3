// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <vector>

namespace diaban {

/// The planes that a scene's frames are drawn on.
struct OverlayPlanes {
    std::vector<gis::Crs> crsOfFrame; ///< of the main frame and those of far parts; others have the main one's
    bool moved = false;               ///< parts were carried over the 180th meridian
};

/// Draws a scene's overlay into its frames, which stand at their places: the lines of pairs along the frames' own
/// shapes; lines that shapes do not share, and strips, projected. Strips that would be too narrow to be seen become
/// wide lines. Does nothing on maps of other kinds.
void addOverlay(MapScene& scene, const MapRequest& request, const OverlayPlanes& planes);

/// Makes the lines of a frame's overlay anew from its shapes, after these were changed.
void refreshOverlay(Frame& frame, const SceneOverlay& overlay);

} // namespace diaban
