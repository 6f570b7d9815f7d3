// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_autocorrelation.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

/// The number of units with neighbours, and the sums of weights.
struct Size {
    double n = 0;
    WeightSums sums;
};

/// Nothing where no statistic of the whole map can be had.
std::optional<Size> sizeOf(const PlacedValues& placed) {
    if (placed.unusable || placed.connected < 2) {
        return std::nullopt;
    }
    const Size size{static_cast<double>(placed.connected), weightSums(placed.weights)};
    return size.sums.s0 > 0 ? std::optional(size) : std::nullopt;
}

/// `count` times the sum of fourth powers by the squared sum of squares.
double kurtosis(const PlacedValues& placed, double count) {
    long double fourth = 0;
    for (const long double deviation : placed.deviations) {
        fourth += deviation * deviation * deviation * deviation;
    }
    return static_cast<double>(count * fourth / placed.squares / placed.squares);
}

/// Sums of the first four powers of the values of units with neighbours; [0] is their number.
std::array<double, 5> powerSums(const PlacedValues& placed) {
    std::array<long double, 5> sums{};
    for (std::size_t i = 0; i < placed.values.size(); ++i) {
        if (placed.weights.neighbours(i).empty()) {
            continue;
        }
        long double power = 1;
        for (long double& sum : sums) {
            sum += power;
            power *= placed.values[i];
        }
    }
    std::array<double, 5> rounded{};
    std::ranges::transform(sums, rounded.begin(), [](long double sum) { return static_cast<double>(sum); });
    return rounded;
}

double varianceOfG(const std::array<double, 5>& m, const WeightSums& w) {
    const double n = m[0];
    const double s00 = w.s0 * w.s0;
    const double b0 = (n * n - 3 * n + 3) * w.s1 - n * w.s2 + 3 * s00;
    const double b1 = -((n * n - n) * w.s1 - 2 * n * w.s2 + 6 * s00);
    const double b2 = -(2 * n * w.s1 - (n + 3) * w.s2 + 6 * s00);
    const double b3 = 4 * (n - 1) * w.s1 - 2 * (n + 1) * w.s2 + 8 * s00;
    const double b4 = w.s1 - w.s2 + s00;
    const double squared =
        b0 * m[2] * m[2] + b1 * m[4] + b2 * m[1] * m[1] * m[2] + b3 * m[1] * m[3] + b4 * m[1] * m[1] * m[1] * m[1];
    const double pairs = m[1] * m[1] - m[2];
    const double expected = w.s0 / (n * (n - 1));
    return squared / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3)) - expected * expected;
}

} // namespace

PairSums pairSums(const SpatialWeights& weights, std::span<const double> deviations) noexcept {
    PairSums sums;
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        const auto neighbours = weights.neighbours(i);
        const auto row = weights.weights(i);
        double lag = 0;
        double differences = 0;
        for (std::size_t k = 0; k < row.size(); ++k) {
            const double other = deviations[neighbours[k]];
            const double difference = deviations[i] - other;
            lag += row[k] * other;
            differences += row[k] * difference * difference;
        }
        sums.products += deviations[i] * lag;
        sums.squaredDifferences += differences;
    }
    return sums;
}

std::optional<GlobalStatistic> globalMoran(const PlacedValues& placed) {
    const std::optional<Size> size = sizeOf(placed);
    if (!size) {
        return std::nullopt;
    }
    const auto [n, w] = *size;
    const double s00 = w.s0 * w.s0;
    GlobalStatistic moran;
    moran.used = placed.connected;
    moran.value = n / w.s0 * pairSums(placed.weights, placed.deviations).products / placed.squares;
    moran.expected = -1 / (n - 1);
    const double expected2 = moran.expected * moran.expected;
    const double normal = (n * n * w.s1 - n * w.s2 + 3 * s00) / (s00 * (n * n - 1)) - expected2;
    moran.normal = deviationFrom(moran.value, moran.expected, normal);
    const double plain = n * (w.s1 * (n * n - 3 * n + 3) - n * w.s2 + 3 * s00);
    const double tailed =
        kurtosis(placed, static_cast<double>(placed.values.size())) * (w.s1 * (n * n - n) - 2 * n * w.s2 + 6 * s00);
    const double randomised = (plain - tailed) / ((n - 1) * (n - 2) * (n - 3) * s00) - expected2;
    moran.randomised = deviationFrom(moran.value, moran.expected, randomised);
    return moran;
}

std::optional<GlobalStatistic> globalGeary(const PlacedValues& placed) {
    const std::optional<Size> size = sizeOf(placed);
    if (!size) {
        return std::nullopt;
    }
    const auto [n, w] = *size;
    const double s00 = w.s0 * w.s0;
    GlobalStatistic geary;
    geary.used = placed.connected;
    geary.value =
        (n - 1) / (2 * w.s0) * pairSums(placed.weights, placed.deviations).squaredDifferences / placed.squares;
    geary.expected = 1;
    const double normal = ((2 * w.s1 + w.s2) * (n - 1) - 4 * s00) / (2 * (n + 1) * s00);
    geary.normal = deviationFrom(geary.value, 1, normal);
    // Where islands are in the mean, both numbers of units appear, as in spdep, whose figures are the reference.
    const auto all = static_cast<double>(placed.values.size());
    const double k = kurtosis(placed, n);
    const double first = (n - 1) * w.s1 * (n * n - 3 * all + 3 - k * (n - 1));
    const double second = (n - 1) * w.s2 * (n * n + 3 * all - 6 - k * (n * n - all + 2)) / 4;
    const double third = s00 * (n * n - 3 - k * (n - 1) * (n - 1));
    geary.randomised = deviationFrom(geary.value, 1, (first - second + third) / (all * (n - 2) * (n - 3) * s00));
    return geary;
}

std::optional<GlobalStatistic> generalG(const PlacedValues& placed) {
    const std::optional<Size> size = sizeOf(placed);
    if (!size || std::ranges::any_of(placed.values, [](double value) { return value < 0; })) {
        return std::nullopt;
    }
    const std::array<double, 5> sums = powerSums(placed);
    const double pairs = sums[1] * sums[1] - sums[2];
    if (!(pairs > 0)) { // at most one value differs from zero
        return std::nullopt;
    }
    const WeightSums& w = size->sums;
    GlobalStatistic g;
    g.used = placed.connected;
    g.value = pairSums(placed.weights, placed.values).products / pairs;
    g.expected = w.s0 / (sums[0] * (sums[0] - 1));
    g.randomised = deviationFrom(g.value, g.expected, varianceOfG(sums, w));
    return g;
}

} // namespace gis
