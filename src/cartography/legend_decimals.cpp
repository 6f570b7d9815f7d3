// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_decimals.h"

#include "src/cartography/legend_words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace diaban {

namespace {

/// True where some value changes sides when `limit` is written as `written`.
bool misleads(const std::vector<double>& sorted, double limit, double written, gis::Closure closure) {
    const double low = std::min(limit, written);
    const double high = std::max(limit, written);
    if (closure == gis::Closure::Right) { // sides are v <= limit and v > limit: what lies in (low, high] changes
        return std::ranges::upper_bound(sorted, low) != std::ranges::upper_bound(sorted, high);
    }
    return std::ranges::lower_bound(sorted, low) != std::ranges::lower_bound(sorted, high);
}

} // namespace

int tellingDecimals(const gis::ClassBreaks& breaks, std::span<const double> values) {
    constexpr int kMost = 9;
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    std::ranges::sort(sorted);
    int decimals = legendDecimals(breaks);
    for (; decimals < kMost; ++decimals) {
        const double power = std::pow(10, decimals);
        bool honest = true;
        for (std::size_t i = 1; i + 1 < breaks.limits.size(); ++i) {
            const double limit = breaks.limits[i];
            honest = honest && !misleads(sorted, limit, std::round(limit * power) / power, breaks.closure);
        }
        if (honest) {
            break;
        }
    }
    return decimals;
}

} // namespace diaban
