// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/local_g.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// The values that a unit's mean and variance are of; the mean is of deviations from the mean of all.
struct Pool {
    double count = 0, valueSum = 0, mean = 0, variance = 0;
};

Pool poolOfAll(const PlacedValues& placed) {
    Pool pool{static_cast<double>(placed.values.size()), 0, 0, 0};
    for (const double value : placed.values) {
        pool.valueSum += value;
    }
    pool.variance = placed.squares / pool.count;
    return pool;
}

Pool poolWithout(const PlacedValues& placed, std::size_t i, const Pool& all) {
    const double own = placed.deviations[i];
    Pool pool{all.count - 1, all.valueSum - placed.values[i], -own / (all.count - 1), 0};
    pool.variance = (placed.squares - own * own) / pool.count - pool.mean * pool.mean;
    if (pool.variance > all.variance / 1000) {
        return pool;
    }
    // Nearly all of the variance is this unit's own (of few units at most): that of the others is added up by itself.
    pool.variance = 0;
    double low = 2;
    double high = -2;
    for (std::size_t j = 0; j < placed.values.size(); ++j) {
        if (j != i) {
            const double deviation = placed.deviations[j] - pool.mean;
            pool.variance += deviation * deviation / pool.count;
            low = std::min(low, placed.values[j]);
            high = std::max(high, placed.values[j]);
        }
    }
    pool.variance = low < high ? pool.variance : 0;
    return pool;
}

struct Row {
    double weightSum = 0, weightSquares = 0, valueLag = 0, deviationLag = 0;

    void add(double weight, double value, double deviation) {
        weightSum += weight;
        weightSquares += weight * weight;
        valueLag += weight * value;
        deviationLag += weight * deviation;
    }
};

Row rowOf(const PlacedValues& placed, std::size_t i, OwnValue own) {
    const auto neighbours = placed.weights.neighbours(i);
    const auto weights = placed.weights.weights(i);
    Row row;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        row.add(weights[k], placed.values[neighbours[k]], placed.deviations[neighbours[k]]);
    }
    if (own == OwnValue::Without) {
        return row;
    }
    const auto count = static_cast<double>(weights.size());
    row.add(row.weightSum / count, placed.values[i], placed.deviations[i]);
    if (placed.weights.weighting() == Weighting::RowStandardised) {
        const double scale = count / (count + 1);
        row = {row.weightSum * scale, row.weightSquares * scale * scale, row.valueLag * scale,
               row.deviationLag * scale};
    }
    return row;
}

std::optional<LocalG> localGOf(const Row& row, const Pool& pool, bool shares) {
    const double spread = (pool.count * row.weightSquares - row.weightSum * row.weightSum) / (pool.count - 1);
    if (!(spread > row.weightSquares * 1e-12)) { // what rounding leaves of nothing where everybody is a neighbour
        return std::nullopt;
    }
    const std::optional<Deviation> deviation = deviationFrom(
        row.deviationLag, row.weightSum * pool.mean, pool.variance * spread, kZeroDeviation * std::abs(row.weightSum));
    if (!deviation) {
        return std::nullopt;
    }
    LocalG g;
    g.z = deviation->z;
    g.twoSided = deviation->twoSided;
    g.expected = row.weightSum / pool.count;
    if (shares && pool.valueSum > 0) {
        g.value = row.valueLag / pool.valueSum;
        g.shareVariance = deviation->variance / pool.valueSum / pool.valueSum;
    }
    return g;
}

} // namespace

std::vector<std::optional<LocalG>> localG(const PlacedValues& placed, OwnValue own) {
    std::vector<std::optional<LocalG>> all(placed.layerSize);
    if (placed.unusable) {
        return all;
    }
    const Pool everybody = poolOfAll(placed);
    const bool shares = std::ranges::none_of(placed.values, [](double value) { return value < 0; });
    for (std::size_t i = 0; i < placed.values.size(); ++i) {
        if (placed.weights.neighbours(i).empty()) {
            continue;
        }
        const Pool pool = own == OwnValue::With ? everybody : poolWithout(placed, i, everybody);
        all[placed.units[i]] = localGOf(rowOf(placed, i, own), pool, shares);
    }
    return all;
}

} // namespace gis
