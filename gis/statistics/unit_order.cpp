// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/unit_order.h"

#include "gis/statistics/counter_random.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace gis {

namespace {

using Colours = std::vector<std::uint64_t>; ///< a unit each; equal: not told apart yet

/// Of the range of the values: what is closer is equal but for rounding.
constexpr double kRounding = 1e-12;
/// How many units are told apart from others alike by their order given.
constexpr int kMostChosen = 64;

std::uint64_t mixed(std::uint64_t one, std::uint64_t other) {
    return CounterRandom{one}.stream(other).key;
}

std::vector<std::uint32_t> numbers(std::size_t count) {
    std::vector<std::uint32_t> all(count);
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

Colours coloursOf(std::span<const double> values) {
    std::vector<std::uint32_t> order = numbers(values.size());
    std::ranges::sort(order, {}, [&](std::uint32_t unit) { return values[unit]; });
    Colours colours(values.size());
    const double apart = values.empty() ? 0 : kRounding * (values[order.back()] - values[order.front()]);
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && values[order[i]] - values[order[i - 1]] > apart) {
            rank = i;
        }
        colours[order[i]] = rank;
    }
    return colours;
}

std::size_t distinct(Colours colours) {
    std::ranges::sort(colours);
    return static_cast<std::size_t>(std::unique(colours.begin(), colours.end()) - colours.begin());
}

/// Colours by each unit's own, those that it is a neighbour of and those of its neighbours, with their weights.
Colours refinedOnce(const SpatialWeights& weights, const Colours& colours) {
    constexpr std::uint64_t kFrom = 1;
    constexpr std::uint64_t kTo = 2;
    Colours about(colours.size(), 0);
    for (std::size_t unit = 0; unit < colours.size(); ++unit) {
        const auto neighbours = weights.neighbours(unit);
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            const auto weight = std::bit_cast<std::uint64_t>(weights.weights(unit)[k]);
            about[unit] += mixed(mixed(weight, kTo), colours[neighbours[k]]);
            about[neighbours[k]] += mixed(mixed(weight, kFrom), colours[unit]);
        }
    }
    for (std::size_t unit = 0; unit < colours.size(); ++unit) {
        about[unit] = mixed(about[unit], colours[unit]);
    }
    return about;
}

/// Until no more units are told apart by it.
void refine(const SpatialWeights& weights, Colours& colours) {
    for (std::size_t before = distinct(colours); before < colours.size();) {
        Colours next = refinedOnce(weights, colours);
        const std::size_t after = distinct(next);
        if (after == before) {
            return;
        }
        colours = std::move(next);
        before = after;
    }
}

/// By colour, and of the same by number.
std::vector<std::uint32_t> sorted(const Colours& colours) {
    std::vector<std::uint32_t> order = numbers(colours.size());
    std::ranges::stable_sort(order, {}, [&](std::uint32_t unit) { return colours[unit]; });
    return order;
}

} // namespace

std::vector<std::uint32_t> unitOrder(const SpatialWeights& weights, std::span<const double> values) {
    Colours colours = coloursOf(values);
    refine(weights, colours);
    std::vector<std::uint32_t> order = sorted(colours);
    for (int chosen = 0; chosen < kMostChosen; ++chosen) {
        const auto alike = std::ranges::adjacent_find(order, [&](std::uint32_t one, std::uint32_t other) {
            return colours[one] == colours[other] && !weights.neighbours(one).empty();
        });
        if (alike == order.end()) {
            break;
        }
        colours[*alike] = mixed(colours[*alike], colours[*alike]);
        refine(weights, colours);
        order = sorted(colours);
    }
    return order;
}

} // namespace gis
