// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dragged_limit.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;
constexpr double kPixel = 0.003, kRough = 0.01; ///< of the axis

int mostDecimals(const LimitGrid& grid) {
    return grid.decimals >= 0 ? grid.decimals : grid.whole ? 0 : kMostDecimals;
}

/// Decimals of a step; below zero: tens, hundreds.
int stepDecimals(const ValueAxis& axis, double value, const LimitGrid& grid) {
    constexpr double kRounding = 1e-9;
    const double part = grid.decimals >= 0 ? kPixel : kRough;
    const double share = axis.high > axis.low ? std::clamp(axis.share(value), 0.0, 1 - part) : 0;
    const double width = axis.valueAt(share + part) - axis.valueAt(share);
    const int most = mostDecimals(grid);
    return width > 0 && std::isfinite(width)
               ? std::min(most, -static_cast<int>(std::floor(std::log10(width) + kRounding)))
               : most;
}

double rounded(double value, int decimals) {
    const double power = std::pow(10, std::abs(decimals)); // exact, as a part of one is not
    return decimals >= 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

std::optional<double> nearestBetween(const LimitDrag& drag, int decimals) {
    const double step = std::pow(10, -decimals);
    double lowest = rounded(drag.below, decimals);
    lowest = lowest > drag.below ? lowest : rounded(lowest + step, decimals);
    double highest = rounded(drag.above, decimals);
    highest = highest < drag.above ? highest : rounded(highest - step, decimals);
    return lowest <= highest && lowest > drag.below && highest < drag.above
               ? std::optional(std::clamp(rounded(drag.value, decimals), lowest, highest))
               : std::nullopt;
}

} // namespace

double limitStep(const ValueAxis& axis, double value, const LimitGrid& grid) {
    return std::pow(10, -stepDecimals(axis, value, grid));
}

std::optional<double> draggedLimit(const ValueAxis& axis, const LimitDrag& drag, const LimitGrid& grid) {
    const int most = mostDecimals(grid);
    for (int decimals = stepDecimals(axis, drag.value, grid); decimals <= most; ++decimals) {
        if (const std::optional<double> limit = nearestBetween(drag, decimals)) {
            return limit;
        }
    }
    return std::nullopt;
}

} // namespace diaban::ui
