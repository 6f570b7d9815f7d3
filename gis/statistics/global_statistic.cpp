// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_statistic.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace gis {

std::optional<Deviation> deviationFrom(double value, double expected, double variance, double zero) noexcept {
    constexpr double kLastDigits = 8 * std::numeric_limits<double>::epsilon();
    if (!std::isfinite(variance) || !(variance > 0)) {
        return std::nullopt;
    }
    Deviation deviation;
    deviation.variance = variance;
    const bool asExpected =
        std::abs(value - expected) <= std::max(zero, kLastDigits * std::max(std::abs(value), std::abs(expected)));
    deviation.z = asExpected ? 0 : (value - expected) / std::sqrt(variance);
    deviation.twoSided = std::erfc(std::abs(deviation.z) / std::numbers::sqrt2);
    deviation.upper = std::erfc(deviation.z / std::numbers::sqrt2) / 2;
    return deviation;
}

} // namespace gis
