// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <QPainter>

namespace diaban {

/// Draws the outlines of a frame's outlined units that touch a band of the page, and rings around their dots.
void paintOutlines(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band);

/// The same line within the swatch of a row that stands for outlined units.
void paintOutlineSwatch(QPainter& painter, const LegendRow& row, const SceneStyle& style);

} // namespace diaban
