// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/change_figure.h"

#include <algorithm>
#include <cmath>

namespace diaban {

UnitValues changeBetween(const UnitValues& before, const UnitValues& now, ChangeKind kind) {
    constexpr double kPercent = 100;
    UnitValues result = unitsWithout(now.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < now.size(); ++unit) {
        const UnitState state = std::max(before.states[unit], now.states[unit]);
        if (state != UnitState::Value) {
            result.states[unit] = state;
            continue;
        }
        const double difference = now.values[unit] - before.values[unit];
        const double change =
            kind == ChangeKind::Absolute ? difference : difference / std::abs(before.values[unit]) * kPercent;
        if (std::isfinite(change)) {
            result.set(unit, change);
        }
    }
    return result;
}

} // namespace diaban
