// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/fixed_values.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace gis {

FixedValues fixedValues(std::span<const double> values, std::size_t most) {
    const auto [low, high] = std::ranges::minmax(values);
    const int bits = std::min(52, 60 - static_cast<int>(std::bit_width(most)));
    const long double scale = std::ldexp(1.0L, bits) / (static_cast<long double>(high) - low);
    FixedValues fixed;
    fixed.steps.reserve(values.size());
    for (const double value : values) {
        fixed.steps.push_back(std::llround((static_cast<long double>(value) - low) * scale));
    }
    // Half a step, and half of the last digit of the value on each side, doubled to be sure.
    const long double digit = std::numeric_limits<double>::epsilon() * std::max(std::abs(low), std::abs(high)) * scale;
    fixed.slack = 1 + std::llround(std::min(digit, std::ldexp(1.0L, bits)));
    return fixed;
}

} // namespace gis
