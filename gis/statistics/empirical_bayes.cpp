// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/empirical_bayes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

/// The prior of some units, all with rates.
Prior priorAmong(const Events& events, std::span<const std::uint32_t> units) {
    long double happened = 0;
    long double people = 0;
    for (const std::uint32_t unit : units) {
        happened += events.events[unit];
        people += events.populations[unit];
    }
    const long double mean = happened / people;
    long double spread = 0;
    for (const std::uint32_t unit : units) {
        const long double difference = events.events[unit] / static_cast<long double>(events.populations[unit]) - mean;
        spread += events.populations[unit] * difference * difference;
    }
    const long double each = people / static_cast<long double>(units.size());
    return {static_cast<double>(mean), static_cast<double>(spread / people - mean / each)};
}

std::vector<std::uint32_t> unitsWithRates(const Events& events) {
    std::vector<std::uint32_t> units;
    for (std::uint32_t unit = 0; unit < events.size(); ++unit) {
        if (events.usable(unit)) {
            units.push_back(unit);
        }
    }
    return units;
}

/// The rate of a unit drawn to the mean of a prior whose variance is not below zero.
double drawn(const Events& events, std::uint32_t unit, const Prior& prior) {
    const double all = prior.variance + prior.mean / events.populations[unit];
    const double rate = events.events[unit] / events.populations[unit];
    return all > 0 ? prior.mean + prior.variance * (rate - prior.mean) / all : prior.mean;
}

SmoothedRates emptyRates(const Events& events) {
    SmoothedRates smoothed;
    smoothed.rates.resize(events.size());
    for (std::uint32_t unit = 0; unit < events.size(); ++unit) {
        if (!events.usable(unit)) {
            smoothed.unusable.push_back(unit);
        }
    }
    return smoothed;
}

} // namespace

bool Events::usable(std::size_t unit) const noexcept {
    const double happened = events[unit];
    const double people = populations[unit];
    return std::isfinite(happened) && std::isfinite(people) && happened >= 0 && people > 0;
}

std::optional<double> Events::rate(std::size_t unit) const noexcept {
    return usable(unit) ? std::optional(events[unit] / populations[unit]) : std::nullopt;
}

std::optional<Prior> priorOf(const Events& events) {
    const std::vector<std::uint32_t> units = unitsWithRates(events);
    return units.empty() ? std::nullopt : std::optional(priorAmong(events, units));
}

SmoothedRates globalEmpiricalBayes(const Events& events) {
    SmoothedRates smoothed = emptyRates(events);
    std::optional<Prior> prior = priorOf(events);
    if (!prior) {
        return smoothed;
    }
    const std::vector<std::uint32_t> units = unitsWithRates(events);
    if (prior->variance < 0) {
        prior->variance = 0;
        smoothed.flat = units;
    }
    for (const std::uint32_t unit : units) {
        smoothed.rates[unit] = drawn(events, unit, *prior);
    }
    return smoothed;
}

SmoothedRates localEmpiricalBayes(const SpatialWeights& weights, const Events& events) {
    SmoothedRates smoothed = emptyRates(events);
    std::vector<std::uint32_t> window;
    for (const std::uint32_t unit : unitsWithRates(events)) {
        window.assign(1, unit);
        std::ranges::copy_if(weights.neighbours(unit), std::back_inserter(window),
                             [&](std::uint32_t other) { return events.usable(other); });
        if (window.size() == 1) {
            smoothed.islands.push_back(unit);
            continue;
        }
        Prior prior = priorAmong(events, window);
        if (prior.variance < 0) {
            prior.variance = 0;
            smoothed.flat.push_back(unit);
        }
        smoothed.rates[unit] = drawn(events, unit, prior);
    }
    return smoothed;
}

std::vector<double> standardisedRates(const Events& events) {
    std::vector<double> standardised(events.size(), std::numeric_limits<double>::quiet_NaN());
    const std::optional<Prior> prior = priorOf(events);
    if (!prior || !(prior->mean > 0)) {
        return standardised;
    }
    for (const std::uint32_t unit : unitsWithRates(events)) {
        const double chance = prior->mean / events.populations[unit];
        const double variance = prior->variance + chance < 0 ? chance : prior->variance + chance;
        if (variance > 0) {
            standardised[unit] = (events.events[unit] / events.populations[unit] - prior->mean) / std::sqrt(variance);
        }
    }
    return standardised;
}

} // namespace gis
