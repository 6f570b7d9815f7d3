// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/indicator.h"

#include <algorithm>
#include <stdexcept>

namespace diaban {

namespace {

constexpr double kPercent = 100;

UnitState worse(UnitState a, UnitState b) {
    return std::max(a, b);
}

} // namespace

std::optional<IndicatorKind> indicatorKindOf(std::string_view word) {
    if (word == "count") {
        return IndicatorKind::Count;
    }
    if (word == "share") {
        return IndicatorKind::Share;
    }
    if (word == "rate") {
        return IndicatorKind::Rate;
    }
    return std::nullopt;
}

UnitValues ratio(const Indicator& indicator, const UnitValues& numerator, const UnitValues& denominator) {
    if (numerator.size() != denominator.size()) {
        throw std::invalid_argument("numerator and denominator of different units");
    }
    const double factor = indicator.kind == IndicatorKind::Share ? kPercent : indicator.per;
    UnitValues result = unitsWithout(numerator.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < numerator.size(); ++unit) {
        const UnitState state = worse(numerator.states[unit], denominator.states[unit]);
        if (state != UnitState::Value) {
            result.states[unit] = state;
        } else if (denominator.values[unit] != 0) {
            result.set(unit, numerator.values[unit] / denominator.values[unit] * factor);
        }
    }
    return result;
}

} // namespace diaban
