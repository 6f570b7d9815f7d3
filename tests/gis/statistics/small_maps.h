// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Small maps for statistics, and what all ways to throw values on them come to.
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace gis {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

inline NeighbourGraph graphOf(std::size_t units, const Pairs& pairs) {
    std::vector<NeighbourPair> contacts;
    for (const auto& [first, second] : pairs) {
        contacts.push_back({first, second, 1, 1, Contact::Rook});
    }
    return {units, contacts, Contact::Rook};
}

inline SpatialWeights weightsOf(std::size_t units, const Pairs& pairs, Weighting weighting) {
    return {graphOf(units, pairs), weighting};
}

/// Units in a row, each beside the next.
inline SpatialWeights chain(std::uint32_t units, Weighting weighting) {
    Pairs pairs;
    for (std::uint32_t i = 1; i < units; ++i) {
        pairs.emplace_back(i - 1, i);
    }
    return weightsOf(units, pairs, weighting);
}

/// A grid of squares, units row by row, neighbours by sides.
inline SpatialWeights grid(std::uint32_t columns, std::uint32_t rows, Weighting weighting) {
    Pairs pairs;
    for (std::uint32_t unit = 0; unit < columns * rows; ++unit) {
        if ((unit + 1) % columns != 0) {
            pairs.emplace_back(unit, unit + 1);
        }
        if (unit + columns < columns * rows) {
            pairs.emplace_back(unit, unit + columns);
        }
    }
    return weightsOf(std::size_t{columns} * rows, pairs, weighting);
}

/// Any pair is neighbours with the chance given.
inline SpatialWeights randomMap(std::uint32_t units, double chance, std::mt19937& random, Weighting weighting) {
    Pairs pairs;
    std::bernoulli_distribution touch(chance);
    for (std::uint32_t first = 0; first < units; ++first) {
        for (std::uint32_t second = first + 1; second < units; ++second) {
            if (touch(random)) {
                pairs.emplace_back(first, second);
            }
        }
    }
    return weightsOf(units, pairs, weighting);
}

/// The same map with its units in another order: unit i of `weights` is unit `order[i]` of it.
inline SpatialWeights reordered(const SpatialWeights& weights, const std::vector<std::uint32_t>& order) {
    std::vector<std::vector<Weight>> rows(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = 0; k < weights.neighbours(i).size(); ++k) {
            rows[order[i]].push_back({order[weights.neighbours(i)[k]], weights.weights(i)[k]});
        }
        std::ranges::sort(rows[order[i]], {}, &Weight::neighbour);
    }
    std::vector<std::size_t> start{0};
    std::vector<Weight> flat;
    for (const auto& row : rows) {
        flat.insert(flat.end(), row.begin(), row.end());
        start.push_back(flat.size());
    }
    return {start, flat, Weighting::Given};
}

/// Mean and variance of numbers, each as likely as the others.
struct Spread {
    double mean = 0, variance = 0;

    explicit Spread(const std::vector<double>& numbers) {
        const auto size = static_cast<double>(numbers.size());
        mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / size;
        for (const double number : numbers) {
            variance += (number - mean) * (number - mean) / size;
        }
    }
};

/// What `measure` says of every order of the values; units for which `fixed` is true stay.
template <typename Value, typename Measure>
std::vector<double> ofEveryOrder(const std::vector<Value>& values, std::size_t fixed, Measure&& measure) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i != fixed) {
            order.push_back(i);
        }
    }
    std::vector<double> found;
    do {
        std::vector<Value> thrown = values;
        std::size_t next = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i != fixed) {
                thrown[i] = values[order[next++]];
            }
        }
        found.push_back(measure(thrown));
    } while (std::next_permutation(order.begin(), order.end()));
    return found;
}

inline constexpr std::size_t kNoneFixed = ~std::size_t{0};

} // namespace gis
