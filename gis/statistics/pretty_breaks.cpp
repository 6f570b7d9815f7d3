// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

constexpr double kSlack = 1e-10; ///< of a step: values this near to a limit are taken for it

/// A step of 1, 2, 5 or 10 times a power of ten near `cell`, larger rather than smaller.
double roundStep(double cell) {
    constexpr double kBias = 1.5;
    constexpr double kBias5 = 0.5 + 1.5 * kBias;
    const double base = std::pow(10.0, std::floor(std::log10(cell)));
    if (2 * base - cell >= kBias * (cell - base)) {
        return base;
    }
    if (5 * base - cell >= kBias5 * (cell - 2 * base)) {
        return 2 * base;
    }
    return 10 * base - cell < kBias * (cell - 5 * base) ? 10 * base : 5 * base;
}

/// The width to round: the range in `wish` parts, or for a range lost in rounding a part of the values' own size.
double cellWidth(double low, double high, int wish, int least) {
    const double size = std::max(std::fabs(low), std::fabs(high));
    const double lost = 1.4 * wish * std::numeric_limits<double>::epsilon() * 3;
    if (high - low < size * lost) {
        const double part = (size > 10 ? 9 + size / 10 : size) * 0.75;
        return least > 1 ? part / least : part;
    }
    // Halves first: the difference of two large values of unlike sign may not be finite.
    const double width = std::isfinite(high - low) ? (high - low) / wish : high / wish - low / wish;
    return std::clamp(width, std::numeric_limits<double>::min(), std::numeric_limits<double>::max() / 16);
}

/// R's pretty(): about `wish` steps that cover low < high.
std::vector<double> prettyLimits(double low, double high, int wish) {
    const int least = std::max(1, wish / 3);
    const double step = roundStep(cellWidth(low, high, wish, least));
    double first = std::floor(low / step + kSlack);
    double last = std::ceil(high / step - kSlack);
    for (; first * step > low + kSlack * step; --first) {
    }
    for (; last * step < high - kSlack * step; ++last) {
    }
    // Multiples of the step beyond the largest number: the values themselves end the limits there.
    first += std::isfinite(first * step) ? 0 : 1;
    last -= std::isfinite(last * step) ? 0 : 1;
    if (const int lacking = least - static_cast<int>(0.5 + last - first); lacking > 0) {
        const int below = low == 0 && first == 0   ? 0
                          : high == 0 && last == 0 ? lacking
                          : first >= 0             ? lacking / 2 + lacking % 2
                                                   : lacking / 2;
        first -= below;
        last += lacking - below;
    }
    const int steps = static_cast<int>(0.5 + last - first);
    const double from = std::min(low, first * step);
    const double to = std::max(high, last * step);
    const double by = (to - from) / steps;
    std::vector<double> limits;
    for (int i = 0; i <= steps; ++i) {
        const double even = std::isfinite(by) ? from + i * by : (first + i) * step;
        const double limit = i == 0 ? from : i == steps ? to : even;
        limits.push_back(std::fabs(limit) < 1e-14 * step ? 0 : limit);
    }
    return limits;
}

} // namespace

ClassBreaks prettyBreaks(std::span<const double> values, std::size_t classes) {
    ClassBreaks breaks;
    breaks.method = ClassMethod::Pretty;
    breaks.asked = classes;
    const std::vector<double> sorted = sortedFinite(values);
    if (!sorted.empty() && classes > 0) {
        const std::size_t distinct = distinctValues(sorted, classes).size();
        breaks.limits = {sorted.front(), sorted.back()};
        if (distinct > 1) {
            breaks.limits = prettyLimits(sorted.front(), sorted.back(), static_cast<int>(std::min(classes, distinct)));
            if (distinct >= classes) {
                breaks.asked = breaks.limits.size() - 1;
            }
            dropEmpty(breaks.limits, sorted);
        }
    }
    countInto(breaks, sorted, values.size());
    return breaks;
}

} // namespace gis
