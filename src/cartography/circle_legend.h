// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_block.h"

namespace diaban {

/// Round values for a legend of circles, the largest first: the round one next below the greatest value, about a
/// quarter and a twentieth of it, or a tenth where that is seen and the other not. Fewer where the smaller ones could
/// not be seen at that scale. `whole`: no fractions.
[[nodiscard]] std::vector<double> circleValues(double greatest, double scale, bool whole);

/// Adds nested circles below what a block holds: each stands for a round value, which is written beside it, in both
/// languages where the map has two and they write it differently. Nothing where the scene has no circle. `size`: of the
/// text, points.
void addCircleLegend(LegendBlock& block, const MapScene& scene, bool bilingual, double size);

} // namespace diaban
