// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/unit_values.h"

#include <algorithm>

namespace diaban {

std::size_t UnitValues::count(UnitState state) const noexcept {
    return static_cast<std::size_t>(std::ranges::count(states, state));
}

UnitValues unitsWithout(std::size_t units, UnitState state) {
    return {std::vector<double>(units, std::numeric_limits<double>::quiet_NaN()), std::vector<UnitState>(units, state)};
}

} // namespace diaban
