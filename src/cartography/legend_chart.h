// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <optional>
#include <vector>

namespace diaban {

/// A chart of the legend set from (0, 0) down.
struct ChartBlock {
    LegendChart chart;
    std::vector<SceneText> texts; ///< ends of the axis, name of the target
    double height = 0;
};

/// The histogram of a request's values over a linear axis from the least to the greatest, or to the target where that
/// lies beyond; its bars have the colours of the classes. Nothing where it would say little: fewer than 12 values, one
/// class, classes with names. `size`: of the legend's text, points; `width`: of the chart.
[[nodiscard]] std::optional<ChartBlock> setChart(const MapRequest& request, const std::vector<Colour>& fills,
                                                 const Catalogue& catalogue, const SceneStyle& style, double size,
                                                 double width);

/// "mục tiêu 85 %".
[[nodiscard]] std::string targetWords(const MapRequest& request, const Catalogue& catalogue);

} // namespace diaban
