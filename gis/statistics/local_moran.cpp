// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/local_moran.h"

#include <cmath>

namespace gis {

namespace {

/// A deviation that is zero but for rounding is zero.
double withoutRounding(double deviation) {
    return std::abs(deviation) <= kZeroDeviation ? 0 : deviation;
}

Quadrant quadrantOf(double deviation, double lag) {
    if (deviation == 0 || lag == 0) {
        return Quadrant::Undefined;
    }
    if (deviation > 0) {
        return lag > 0 ? Quadrant::HighHigh : Quadrant::HighLow;
    }
    return lag > 0 ? Quadrant::LowHigh : Quadrant::LowLow;
}

/// The row of a unit: sums of weights, of their squares, and lags.
struct Row {
    double sum = 0, squares = 0, valueLag = 0, deviationLag = 0;
};

Row rowOf(const PlacedValues& placed, std::size_t i) {
    Row row;
    const auto neighbours = placed.weights.neighbours(i);
    const auto weights = placed.weights.weights(i);
    for (std::size_t k = 0; k < weights.size(); ++k) {
        row.sum += weights[k];
        row.squares += weights[k] * weights[k];
        row.valueLag += weights[k] * placed.values[neighbours[k]];
        row.deviationLag += weights[k] * placed.deviations[neighbours[k]];
    }
    return row;
}

} // namespace

std::vector<std::optional<LocalMoran>> localMoran(const PlacedValues& placed) {
    std::vector<std::optional<LocalMoran>> all(placed.layerSize);
    if (placed.unusable) {
        return all;
    }
    const auto n = static_cast<double>(placed.values.size());
    const double m2 = placed.squares / n;
    for (std::size_t i = 0; i < placed.values.size(); ++i) {
        if (placed.weights.neighbours(i).empty()) {
            continue;
        }
        Row row = rowOf(placed, i);
        row.deviationLag = withoutRounding(row.deviationLag);
        const double z = withoutRounding(placed.deviations[i]);
        LocalMoran local;
        local.value = z / m2 * row.deviationLag;
        local.expected = -(z * z * row.sum) / ((n - 1) * m2);
        const double variance =
            (z / m2) * (z / m2) * (n / (n - 2)) * (row.squares - row.sum * row.sum / (n - 1)) * (m2 - z * z / (n - 1));
        local.conditional = deviationFrom(local.value, local.expected, variance);
        local.quadrant = quadrantOf(z, row.deviationLag);
        local.lag = std::ldexp(row.valueLag, placed.exponent);
        all[placed.units[i]] = local;
    }
    return all;
}

std::vector<std::optional<double>> localGeary(const PlacedValues& placed) {
    std::vector<std::optional<double>> all(placed.layerSize);
    if (placed.unusable) {
        return all;
    }
    const double variance = placed.squares / static_cast<double>(placed.values.size() - 1);
    for (std::size_t i = 0; i < placed.values.size(); ++i) {
        const auto neighbours = placed.weights.neighbours(i);
        const auto weights = placed.weights.weights(i);
        double sum = 0;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const double difference = placed.deviations[i] - placed.deviations[neighbours[k]];
            sum += weights[k] * difference * difference;
        }
        if (!neighbours.empty()) {
            all[placed.units[i]] = sum / variance;
        }
    }
    return all;
}

} // namespace gis
