// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/conditional_permutations.h"

#include "gis/base/two_threads.h"
#include "gis/statistics/fixed_values.h"
#include "gis/statistics/lag_draws.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace gis {

namespace {

using Counts = std::vector<std::optional<PermutationCounts>>;

constexpr std::size_t kUnitsAtATime = 16;
constexpr const char* kStage = "stage.draws";

std::size_t mostNeighbours(const SpatialWeights& weights) {
    std::size_t most = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        most = std::max(most, weights.neighbours(i).size());
    }
    return most;
}

bool equalAndPositive(std::span<const double> weights) {
    return weights.front() > 0 &&
           std::ranges::all_of(weights, [&](double weight) { return weight == weights.front(); });
}

/// What both threads share, and read alone. Draws are from the sorted values, and a unit's are those of the first value
/// that is equal to its own: so neither depends on the order of the units.
struct Job {
    const PlacedValues& placed;
    const PermutationOptions& options;
    FixedValues fixed;
    std::vector<std::int64_t> sorted;     ///< steps
    std::vector<double> sortedDeviations; ///< likewise

    Job(const PlacedValues& values, const PermutationOptions& chosen)
        : placed(values), options(chosen), fixed(fixedValues(values.values, mostNeighbours(values.weights))),
          sorted(fixed.steps), sortedDeviations(values.deviations) {
        std::ranges::sort(sorted);
        std::ranges::sort(sortedDeviations);
    }
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t unit) const {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, fixed.steps[unit]) - sorted.begin());
    }
};

/// Units one after the other. All neighbours that weigh the same need a sum alone, so their weight is left out.
class Worker {
public:
    explicit Worker(const Job& job) : m_job(job), m_draws(job.sorted) {}

    [[nodiscard]] std::optional<PermutationCounts> counts(std::uint32_t i) {
        const auto neighbours = m_job.placed.weights.neighbours(i);
        const std::size_t others = m_job.placed.values.size() - 1;
        if (neighbours.empty() || neighbours.size() >= others) {
            return std::nullopt;
        }
        const std::uint32_t place = m_job.placeOf(i);
        const CounterRandom random = CounterRandom{m_job.options.seed}.stream(place);
        if (!equalAndPositive(m_job.placed.weights.weights(i))) {
            return weighted(i, place, random);
        }
        LagDraws::Wanted wanted{static_cast<std::uint32_t>(neighbours.size()), 0, 0};
        for (const std::uint32_t neighbour : neighbours) {
            wanted.observed += m_job.fixed.steps[neighbour];
        }
        wanted.slack = m_job.fixed.slack * wanted.count;
        return m_draws.counts(place, wanted, random, m_job.options.permutations);
    }

private:
    /// The same by weighted sums: each neighbour drawn has the weight of one observed.
    [[nodiscard]] PermutationCounts weighted(std::uint32_t i, std::uint32_t own, CounterRandom random) {
        const auto neighbours = m_job.placed.weights.neighbours(i);
        const auto weights = m_job.placed.weights.weights(i);
        m_weights.assign(weights.begin(), weights.end());
        std::ranges::sort(m_weights);
        const auto lag = [&](std::span<const std::uint32_t> places) {
            double sum = 0;
            for (std::size_t k = 0; k < places.size(); ++k) {
                sum += m_weights[k] * m_job.sortedDeviations[places[k]];
            }
            return sum;
        };
        double observed = 0;
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            observed += weights[k] * m_job.placed.deviations[neighbours[k]];
        }
        const double slack = 1e-13 * std::accumulate(weights.begin(), weights.end(), 0.0);
        const auto count = static_cast<std::uint32_t>(neighbours.size());
        othersThan(own, m_job.sortedDeviations.size());
        PermutationCounts counts{m_job.options.permutations, 0, 0};
        for (std::uint32_t permutation = 0; permutation < counts.permutations; ++permutation) {
            drawDistinct(m_order, count, random.stream(permutation), m_swaps,
                         [&](std::span<const std::uint32_t> places) {
                             const double above = lag(places) - observed;
                             counts.greater += static_cast<std::uint32_t>(above > slack);
                             counts.equal += static_cast<std::uint32_t>(std::abs(above) <= slack);
                         });
        }
        return counts;
    }

    void othersThan(std::uint32_t i, std::size_t size) {
        m_order.resize(size);
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::swap(m_order[i], m_order.back());
        m_order.pop_back();
    }

    const Job& m_job;
    LagDraws m_draws;
    std::vector<double> m_weights;
    std::vector<std::uint32_t> m_order, m_swaps;
};

} // namespace

Counts permuteLags(const PlacedValues& placed, const PermutationOptions& options, const Progress& progress) {
    Counts all(placed.layerSize);
    if (placed.unusable || options.permutations == 0) {
        return all;
    }
    const Job job(placed, options);
    std::atomic<std::size_t> next = 0;
    const auto total = static_cast<std::int64_t>(placed.units.size());
    const auto work = [&](auto&& tell) {
        Worker worker(job);
        while (true) {
            const std::size_t first = next.fetch_add(kUnitsAtATime);
            const std::size_t end = std::min(first + kUnitsAtATime, placed.units.size());
            if (first >= end) {
                return;
            }
            tell(first);
            for (std::size_t i = first; i < end && !progress.stopRequested(); ++i) {
                all[placed.units[i]] = worker.counts(static_cast<std::uint32_t>(i));
            }
        }
    };
    const auto telling = [&] {
        work([&](std::size_t done) { progress.at(kStage, static_cast<std::int64_t>(done), total); });
    };
    if (options.twoThreads) {
        inTwoThreads(telling, [&] { work([](std::size_t) {}); }); // which ends at once where it is stopped
    } else {
        telling();
    }
    progress.at(kStage, total, total);
    return all;
}

} // namespace gis
