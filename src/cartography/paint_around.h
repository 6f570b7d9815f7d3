// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

class QPainter;

namespace diaban {

/// What lies under the units: neighbours, graticule and the plates that keep them from under texts.
void paintGround(QPainter& painter, const MapScene& scene, const gis::Box& band);
/// Where the main map is enlarged in insets, and their letters' tags.
void paintMarks(QPainter& painter, const MapScene& scene);
/// What stands about the map: neat line, locator map, the office's logo.
void paintAround(QPainter& painter, const MapScene& scene);

} // namespace diaban
