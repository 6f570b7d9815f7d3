// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

class QPainter;

namespace diaban {

/// The strips of a frame, over its fills.
void paintStrips(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band);
/// The lines over the borders of a frame.
void paintOverlayLines(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band);
/// Discs and what leads to them, without their letters.
void paintDiscs(QPainter& painter, const MapScene& scene);
/// Samples and discs of the legend.
void paintSamples(QPainter& painter, const MapScene& scene);

} // namespace diaban
