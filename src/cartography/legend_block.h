// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/scene_style.h"

#include <optional>
#include <vector>

namespace diaban {

/// A legend set from (0, 0) down, ready to be placed.
struct LegendBlock {
    std::vector<LegendRow> rows;
    std::vector<SceneText> texts;
    std::optional<LegendChart> chart;
    LegendMarks marks{};
    double width = 0, height = 0;
};

/// Sets the legend of a scene whose units are known: title and period, a histogram, classes from the highest down, then
/// units outside the limits, without data, not matched, suppressed, each only where it occurs. Circles stand before the
/// rows where they alone stand for values, else below them with a head of their own. It shrinks to
/// `mostWidth` and `mostHeight`, and rather than much goes without the histogram. `size`: of its rows' text, points.
[[nodiscard]] LegendBlock setLegend(const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                                    const SceneStyle& style, double size, double mostWidth, double mostHeight);

/// Puts a legend into the scene with its corner at `corner`.
void addLegend(const LegendBlock& block, const gis::Point& corner, MapScene& scene);

} // namespace diaban
