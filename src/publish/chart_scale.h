// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <algorithm>

namespace diaban {

/// The values at the ends of a chart's axis.
struct ChartScale {
    double least = 0, most = 1;
};

/// From zero, or from the least value below it, to the greatest, with room for the words at the ends of bars.
[[nodiscard]] inline ChartScale scaleOf(const DeckChart& chart) {
    double most = chart.target.value_or(0);
    double least = 0;
    for (const std::optional<double>& one : chart.values) {
        most = std::max(most, one.value_or(0));
        least = std::min(least, one.value_or(0));
    }
    constexpr double kRoom = 0.16;
    const double span = most - least > 0 ? most - least : 1;
    return {least < 0 ? least - kRoom * span : 0, most + kRoom * span};
}

} // namespace diaban
