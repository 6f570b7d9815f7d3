// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_statistic.h"

#include <cmath>
#include <numbers>

namespace gis {

std::optional<Deviation> deviationFrom(double value, double expected, double variance) noexcept {
    if (!std::isfinite(variance) || !(variance > 0)) {
        return std::nullopt;
    }
    Deviation deviation;
    deviation.variance = variance;
    deviation.z = (value - expected) / std::sqrt(variance);
    deviation.twoSided = std::erfc(std::abs(deviation.z) / std::numbers::sqrt2);
    deviation.upper = std::erfc(deviation.z / std::numbers::sqrt2) / 2;
    return deviation;
}

} // namespace gis
