// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/join_counts.h"

#include <algorithm>
#include <iterator>

namespace gis {

namespace {

/// The binary weights among `units`, whatever the weights were.
SpatialWeights binaryAmong(const SpatialWeights& weights, std::span<const std::uint32_t> units) {
    const SpatialWeights rest = weights.among(units);
    std::vector<std::size_t> start{0};
    std::vector<Weight> rows;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        for (const std::uint32_t neighbour : rest.neighbours(i)) {
            rows.push_back({neighbour, 1});
        }
        start.push_back(rows.size());
    }
    return {std::move(start), rows, Weighting::Binary};
}

/// What a product n (n - 1) ... of `factors` numbers is.
double falling(double n, int factors) {
    double product = 1;
    for (int i = 0; i < factors; ++i) {
        product *= n - i;
    }
    return product;
}

GlobalStatistic sameColour(double joins, double ofColour, double n, const WeightSums& w) {
    GlobalStatistic count;
    count.value = joins;
    count.expected = w.s0 * falling(ofColour, 2) / (2 * falling(n, 2));
    const double squares = w.s1 * falling(ofColour, 2) / falling(n, 2) +
                           (w.s2 - 2 * w.s1) * falling(ofColour, 3) / falling(n, 3) +
                           (w.s0 * w.s0 + w.s1 - w.s2) * falling(ofColour, 4) / falling(n, 4);
    count.randomised = deviationFrom(joins, count.expected, squares / 4 - count.expected * count.expected);
    return count;
}

GlobalStatistic otherColour(double joins, double black, double white, double n, const WeightSums& w) {
    GlobalStatistic count;
    count.value = joins;
    count.expected = w.s0 * black * white / falling(n, 2);
    const double squares = 2 * w.s1 * black * white / falling(n, 2) +
                           (w.s2 - 2 * w.s1) * black * white * (black + white - 2) / falling(n, 3) +
                           4 * (w.s0 * w.s0 + w.s1 - w.s2) * falling(black, 2) * falling(white, 2) / falling(n, 4);
    count.randomised = deviationFrom(joins, count.expected, squares / 4 - count.expected * count.expected);
    return count;
}

} // namespace

PlacedColours placeColours(const SpatialWeights& weights, std::span<const std::optional<bool>> black) {
    PlacedColours placed;
    std::vector<std::uint32_t> known;
    for (std::size_t unit = 0; unit < black.size(); ++unit) {
        (black[unit] ? known : placed.missing).push_back(static_cast<std::uint32_t>(unit));
    }
    const SpatialWeights among = weights.among(known);
    for (std::size_t i = 0; i < known.size(); ++i) {
        (among.neighbours(i).empty() ? placed.islands : placed.units).push_back(known[i]);
    }
    placed.weights = binaryAmong(weights, placed.units);
    for (const std::uint32_t unit : placed.units) {
        placed.black.push_back(*black[unit] ? 1 : 0);
    }
    return placed;
}

std::array<double, 3> countJoins(const SpatialWeights& weights, std::span<const std::uint8_t> black) {
    std::array<std::size_t, 3> ends{}; // each pair is met from both ends
    for (std::size_t i = 0; i < black.size(); ++i) {
        for (const std::uint32_t neighbour : weights.neighbours(i)) {
            ++ends[2U - black[i] - black[neighbour]];
        }
    }
    return {static_cast<double>(ends[0]) / 2, static_cast<double>(ends[1]) / 2, static_cast<double>(ends[2]) / 2};
}

std::optional<std::array<GlobalStatistic, 3>> joinCounts(const PlacedColours& placed) {
    const std::size_t size = placed.black.size();
    if (size < 2) {
        return std::nullopt;
    }
    const std::array<double, 3> joins = countJoins(placed.weights, placed.black);
    const WeightSums w = weightSums(placed.weights);
    const auto n = static_cast<double>(size);
    const auto black = static_cast<double>(std::ranges::count(placed.black, 1));
    std::array<GlobalStatistic, 3> counts{sameColour(joins[0], black, n, w),
                                          otherColour(joins[1], black, n - black, n, w),
                                          sameColour(joins[2], n - black, n, w)};
    for (GlobalStatistic& count : counts) {
        count.used = size;
    }
    return counts;
}

} // namespace gis
