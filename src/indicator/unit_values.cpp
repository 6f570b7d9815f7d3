// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/unit_values.h"

#include <algorithm>
#include <cmath>

namespace diaban {

std::size_t UnitValues::count(UnitState state) const noexcept {
    return static_cast<std::size_t>(std::ranges::count(states, state));
}

int writtenDecimals(const UnitValues& values, int most) {
    constexpr double kClose = 1e-6;
    int decimals = 0;
    for (const double value : values.values) {
        double scaled = std::abs(value) * std::pow(10.0, decimals);
        while (std::isfinite(scaled) && decimals < most && std::abs(scaled - std::round(scaled)) > kClose) {
            ++decimals;
            scaled *= 10;
        }
    }
    return decimals;
}

UnitValues unitsWithout(std::size_t units, UnitState state) {
    return {std::vector<double>(units, std::numeric_limits<double>::quiet_NaN()), std::vector<UnitState>(units, state)};
}

} // namespace diaban
