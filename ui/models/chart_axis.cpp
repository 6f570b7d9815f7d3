// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace diaban::ui {

namespace {

constexpr std::size_t kClasses = 5; ///< by whose limits it is judged whether values crowd
constexpr double kMostRange = 1e9;  ///< of a logarithmic axis: what is smaller has no place on it
constexpr double kRounding = 1e-9;  ///< of the range: a tick so near to an end is on it

std::vector<double> logTicks(const ValueAxis& axis, std::span<const double> parts) {
    std::vector<double> ticks;
    for (double power = std::pow(10, std::floor(std::log10(axis.logFrom))); power <= axis.high; power *= 10) {
        for (const double part : parts) {
            const double tick = power * part;
            if (tick >= axis.logFrom * (1 - kRounding) && tick <= axis.high * (1 + kRounding)) {
                ticks.push_back(tick);
            }
        }
    }
    return ticks;
}

} // namespace

std::optional<ValueAxis> chartAxis(std::span<const double> values, const std::optional<double>& target) {
    std::vector<double> finite;
    std::ranges::copy_if(values, std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty()) {
        return std::nullopt;
    }
    ValueAxis axis = valueAxis(finite, gis::quantileBreaks(finite, kClasses), target);
    if (axis.low == axis.high) {
        const double around = axis.low == 0 ? 1 : std::abs(axis.low) / 2;
        axis = {axis.low - around, axis.high + around};
    }
    if (axis.logFrom > 0) {
        finite.push_back(target.value_or(axis.high));
        for (const double value : finite) {
            axis.logFrom = value >= axis.high / kMostRange ? std::min(axis.logFrom, value) : axis.logFrom;
        }
    }
    return axis;
}

bool hasPlace(const ValueAxis& axis, double value) {
    return std::isfinite(value) && (axis.logFrom <= 0 || value >= axis.logFrom);
}

std::vector<double> axisTicks(const ValueAxis& axis, std::size_t about) {
    constexpr std::array kWhole{1.0};
    constexpr std::array kHalf{1.0, 3.0};
    constexpr std::array kParts{1.0, 2.0, 5.0};
    const std::size_t wanted = std::max<std::size_t>(about, 2);
    if (axis.logFrom > 0) {
        for (const std::span<const double> parts : {std::span<const double>(kParts), std::span<const double>(kHalf)}) {
            if (std::vector<double> ticks = logTicks(axis, parts); ticks.size() <= wanted) {
                return ticks;
            }
        }
        const std::vector<double> powers = logTicks(axis, kWhole);
        const std::size_t each = (powers.size() + wanted - 1) / wanted;
        std::vector<double> ticks;
        for (std::size_t i = 0; i < powers.size(); i += std::max<std::size_t>(each, 1)) {
            ticks.push_back(powers[i]);
        }
        return ticks;
    }
    std::vector<double> along; // as many values as ticks are wanted, and more: fewer would make fewer classes
    for (std::size_t i = 0; i <= 2 * wanted; ++i) {
        along.push_back(axis.valueAt(static_cast<double>(i) / static_cast<double>(2 * wanted)));
    }
    std::vector<double> ticks = gis::prettyBreaks(along, wanted).limits;
    const double slack = (axis.high - axis.low) * kRounding;
    std::erase_if(ticks, [&](double tick) { return tick < axis.low - slack || tick > axis.high + slack; });
    return ticks;
}

} // namespace diaban::ui
