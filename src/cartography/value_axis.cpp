// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/value_axis.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kMostRange = 1e5; ///< of a logarithmic axis: what is smaller stands at its low end

bool isSkewed(const gis::ClassBreaks& breaks, const ValueAxis& axis) {
    constexpr double kCrowded = 0.12; ///< of the axis
    std::size_t crowded = 0;
    std::size_t inner = 0;
    for (std::size_t i = 1; i + 1 < breaks.limits.size(); ++i, ++inner) {
        crowded += axis.share(breaks.limits[i]) < kCrowded ? 1U : 0U;
    }
    return inner >= 2 && 2 * crowded > inner;
}

} // namespace

double ValueAxis::share(double value) const {
    return logFrom > 0 ? std::log(std::max(value, logFrom) / logFrom) / std::log(high / logFrom)
                       : (value - low) / (high - low);
}

double ValueAxis::valueAt(double share) const {
    return logFrom > 0 ? logFrom * std::pow(high / logFrom, share) : low + share * (high - low);
}

ValueAxis valueAxis(std::span<const double> values, const gis::ClassBreaks& breaks,
                    const std::optional<double>& target) {
    const auto [low, high] = std::ranges::minmax(values);
    ValueAxis axis{std::min(low, target.value_or(low)), std::max(high, target.value_or(low))};
    if (axis.low >= 0 && isSkewed(breaks, axis)) {
        double least = axis.high;
        for (const double value : values) {
            least = value > 0 ? std::min(least, value) : least;
        }
        axis.logFrom = std::max(least, axis.high / kMostRange);
    }
    return axis;
}

} // namespace diaban
