// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/global_permutations.h"

#include "gis/base/two_threads.h"
#include "gis/statistics/counter_random.h"
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/unit_order.h"

#include <cmath>
#include <utility>

namespace gis {

namespace {

/// Statistics closer than this to the one observed, relatively, are equal to it but for the order of sums.
constexpr double kTie = 1e-11;

/// Each permutation is shuffled (Fisher & Yates) from an order of the units that is their own, so that none depends on
/// the one before, nor on the order of the layer. `measure` turns values into statistics, each of about the size in
/// `sizes`.
template <std::size_t kCount, typename Value, typename Measure> class Shuffles {
public:
    using Statistics = std::array<double, kCount>;
    using Counts = std::array<PermutationCounts, kCount>;

    Shuffles(std::span<const Value> values, const SpatialWeights& weights, const Statistics& sizes,
             const Measure& measure)
        : m_order(unitOrder(weights, std::vector<double>(values.begin(), values.end()))), m_sizes(sizes),
          m_measure(measure), m_observed(measure(values)) {
        m_values.reserve(values.size());
        for (const std::uint32_t unit : m_order) {
            m_values.push_back(values[unit]);
        }
    }

    [[nodiscard]] Counts run(const PermutationOptions& options) const {
        const CounterRandom random{options.seed};
        Counts lower{};
        Counts upper{};
        const std::uint32_t half = options.permutations / 2;
        if (options.twoThreads) {
            inTwoThreads([&] { count(0, half, random, lower); },
                         [&] { count(half, options.permutations, random, upper); });
        } else {
            count(0, options.permutations, random, lower);
        }
        for (std::size_t i = 0; i < kCount; ++i) {
            lower[i] = {options.permutations, lower[i].greater + upper[i].greater, lower[i].equal + upper[i].equal};
        }
        return lower;
    }

private:
    void count(std::uint32_t first, std::uint32_t last, CounterRandom random, Counts& counts) const {
        std::vector<Value> shuffled;
        std::vector<Value> placed(m_values.size());
        for (std::uint32_t permutation = first; permutation < last; ++permutation) {
            shuffled.assign(m_values.begin(), m_values.end());
            BoundedDraws draws(random.stream(permutation));
            for (auto left = static_cast<std::uint32_t>(shuffled.size()); left > 1; --left) {
                std::swap(shuffled[left - 1], shuffled[draws.below(left)]);
            }
            for (std::size_t i = 0; i < placed.size(); ++i) {
                placed[m_order[i]] = shuffled[i];
            }
            const Statistics found = m_measure(std::span<const Value>(placed));
            for (std::size_t i = 0; i < kCount; ++i) {
                const double above = found[i] - m_observed[i];
                const double tie = kTie * m_sizes[i];
                counts[i].greater += static_cast<std::uint32_t>(above > tie);
                counts[i].equal += static_cast<std::uint32_t>(std::abs(above) <= tie);
            }
        }
    }

    std::vector<std::uint32_t> m_order;
    std::vector<Value> m_values; ///< in that order
    Statistics m_sizes;
    const Measure& m_measure;
    Statistics m_observed;
};

template <std::size_t kCount, typename Value, typename Measure>
std::array<PermutationCounts, kCount> shuffle(const std::vector<Value>& values, const SpatialWeights& weights,
                                              const std::array<double, kCount>& sizes, const Measure& measure,
                                              const PermutationOptions& options) {
    return Shuffles<kCount, Value, Measure>(values, weights, sizes, measure).run(options);
}

} // namespace

std::optional<GlobalPermutations> permuteValues(const PlacedValues& placed, const PermutationOptions& options) {
    if (!globalMoran(placed) || options.permutations == 0) {
        return std::nullopt;
    }
    // Everything but these sums is the same for each permutation.
    const auto measure = [&](std::span<const double> deviations) {
        const PairSums sums = pairSums(placed.weights, deviations);
        return std::array<double, 2>{sums.products, sums.squaredDifferences};
    };
    const double size = weightSums(placed.weights).s0 * placed.squares / static_cast<double>(placed.values.size());
    const auto counts = shuffle<2>(placed.deviations, placed.weights, {size, size}, measure, options);
    return GlobalPermutations{counts[0], counts[1]};
}

std::optional<PermutationCounts> permuteGeneralG(const PlacedValues& placed, const PermutationOptions& options) {
    const std::optional<GlobalStatistic> g = generalG(placed);
    if (!g || options.permutations == 0) {
        return std::nullopt;
    }
    std::vector<double> connected; // islands count for nothing, so that nothing is drawn from them
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < placed.values.size(); ++i) {
        if (!placed.weights.neighbours(i).empty()) {
            connected.push_back(placed.values[i]);
            places.push_back(static_cast<std::uint32_t>(i));
        }
    }
    const SpatialWeights weights = placed.weights.among(places);
    const auto measure = [&](std::span<const double> values) {
        return std::array<double, 1>{pairSums(weights, values).products};
    };
    return shuffle<1>(connected, weights, {pairSums(weights, connected).products}, measure, options)[0];
}

std::optional<std::array<PermutationCounts, 3>> permuteColours(const PlacedColours& placed,
                                                               const PermutationOptions& options) {
    if (!joinCounts(placed) || options.permutations == 0) {
        return std::nullopt;
    }
    const auto measure = [&](std::span<const std::uint8_t> black) { return countJoins(placed.weights, black); };
    return shuffle<3>(placed.black, placed.weights, {0, 0, 0}, measure, options);
}

} // namespace gis
