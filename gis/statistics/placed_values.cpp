// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/placed_values.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gis {

namespace {

void splitMissing(std::span<const double> values, PlacedValues& placed) {
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        (std::isfinite(values[unit]) ? placed.units : placed.missing).push_back(static_cast<std::uint32_t>(unit));
    }
}

/// The units used that have no neighbours, as numbers of the layer.
std::vector<std::uint32_t> withoutNeighbours(const PlacedValues& placed) {
    std::vector<std::uint32_t> islands;
    for (std::size_t i = 0; i < placed.units.size(); ++i) {
        if (placed.weights.neighbours(i).empty()) {
            islands.push_back(placed.units[i]);
        }
    }
    return islands;
}

/// Where weights are one-sided, leaving out an island may leave another unit without neighbours.
void leaveOutIslands(const SpatialWeights& weights, PlacedValues& placed) {
    for (std::vector<std::uint32_t> islands = placed.islands; !islands.empty(); islands = withoutNeighbours(placed)) {
        std::vector<std::uint32_t> rest;
        std::ranges::set_difference(placed.units, islands, std::back_inserter(rest));
        placed.units = std::move(rest);
        placed.weights = weights.among(placed.units);
        placed.islands.insert(placed.islands.end(), islands.begin(), islands.end());
    }
    std::ranges::sort(placed.islands);
    const auto repeated = std::ranges::unique(placed.islands);
    placed.islands.erase(repeated.begin(), repeated.end());
    placed.connected = placed.units.size();
}

/// The exponent of the largest, so that scaled values lie in [-1, 1].
int exponentOf(std::span<const double> values, std::span<const std::uint32_t> units) {
    double most = 0;
    for (const std::uint32_t unit : units) {
        most = std::max(most, std::abs(values[unit]));
    }
    int exponent = 0;
    (void)std::frexp(most, &exponent);
    return exponent;
}

void measure(PlacedValues& placed) {
    long double sum = 0;
    for (const double value : placed.values) {
        sum += value;
    }
    const long double mean = sum / static_cast<long double>(placed.values.size());
    long double squares = 0;
    placed.deviations.reserve(placed.values.size());
    for (const double value : placed.values) {
        const long double deviation = value - mean;
        placed.deviations.push_back(static_cast<double>(deviation));
        squares += deviation * deviation;
    }
    placed.squares = static_cast<double>(squares);
}

std::optional<Unusable> unusable(const PlacedValues& placed) {
    if (placed.values.empty()) {
        return Unusable::NoValues;
    }
    const auto [low, high] = std::ranges::minmax(placed.values);
    if (!(high - low > kZeroDeviation)) {
        return Unusable::Constant;
    }
    return placed.connected == 0 ? std::optional(Unusable::NoNeighbours) : std::nullopt;
}

} // namespace

PlacedValues placeValues(const SpatialWeights& weights, std::span<const double> values, IslandValues islandValues) {
    PlacedValues placed;
    placed.layerSize = weights.size();
    splitMissing(values, placed);
    placed.weights = weights.among(placed.units);
    placed.islands = withoutNeighbours(placed);
    placed.connected = placed.units.size() - placed.islands.size();
    if (islandValues == IslandValues::LeftOut) {
        leaveOutIslands(weights, placed);
    }
    placed.exponent = exponentOf(values, placed.units);
    placed.values.reserve(placed.units.size());
    for (const std::uint32_t unit : placed.units) {
        placed.values.push_back(std::ldexp(values[unit], -placed.exponent));
    }
    placed.unusable = unusable(placed);
    if (!placed.unusable || *placed.unusable == Unusable::NoNeighbours) {
        measure(placed);
    }
    return placed;
}

} // namespace gis
