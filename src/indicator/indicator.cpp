// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/indicator.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace diaban {

namespace {

constexpr double kPercent = 100;

template <typename Value> using Words = std::pair<std::string_view, Value>;

constexpr std::array kKinds{
    Words<IndicatorKind>{"count", IndicatorKind::Count}, Words<IndicatorKind>{"share", IndicatorKind::Share},
    Words<IndicatorKind>{"rate", IndicatorKind::Rate}, Words<IndicatorKind>{"status", IndicatorKind::Status}};
constexpr std::array kDirections{Words<Direction>{"more", Direction::More}, Words<Direction>{"less", Direction::Less}};
constexpr std::array kSmoothings{Words<Smoothing>{"none", Smoothing::None},
                                 Words<Smoothing>{"eb_global", Smoothing::Global},
                                 Words<Smoothing>{"eb_local", Smoothing::Local}};
constexpr std::array kGroups{Words<IndicatorGroup>{"organisation", IndicatorGroup::Organisation},
                             Words<IndicatorGroup>{"reach", IndicatorGroup::Reach},
                             Words<IndicatorGroup>{"result", IndicatorGroup::Result}};

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<Words<Value>, Size>& known, std::string_view word) {
    const auto* found = std::ranges::find(known, word, &Words<Value>::first);
    return found == known.end() ? std::nullopt : std::optional<Value>(found->second);
}

UnitState worse(UnitState a, UnitState b) {
    return std::max(a, b);
}

} // namespace

std::optional<IndicatorKind> indicatorKindOf(std::string_view word) {
    return valueOf(kKinds, word);
}

std::optional<Direction> directionOf(std::string_view word) {
    return valueOf(kDirections, word);
}

std::optional<IndicatorGroup> indicatorGroupOf(std::string_view word) {
    return valueOf(kGroups, word);
}

std::optional<Smoothing> smoothingOf(std::string_view word) {
    return valueOf(kSmoothings, word);
}

double Indicator::factor() const noexcept {
    return kind == IndicatorKind::Share ? kPercent : per;
}

std::string titleWithUnit(const std::string& title, const std::string& unit) {
    const bool named = gis::foldCase(title).find(gis::foldCase(unit)) != std::string::npos;
    return unit.empty() || named ? title : title + " (" + unit + ')';
}

UnitValues ratio(const Indicator& indicator, const UnitValues& numerator, const UnitValues& denominator) {
    if (numerator.size() != denominator.size()) {
        throw std::invalid_argument("numerator and denominator of different units");
    }
    UnitValues result = unitsWithout(numerator.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < numerator.size(); ++unit) {
        const UnitState state = worse(numerator.states[unit], denominator.states[unit]);
        if (state != UnitState::Value) {
            result.states[unit] = state;
        } else if (denominator.values[unit] > 0 && denominator.values[unit] < indicator.minDenominator) {
            result.states[unit] = UnitState::Suppressed;
        } else if (denominator.values[unit] > 0) {
            const double value = numerator.values[unit] / denominator.values[unit] * indicator.factor();
            if (std::isfinite(value)) {
                result.set(unit, value);
            }
        }
    }
    return result;
}

} // namespace diaban
