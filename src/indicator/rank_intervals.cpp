// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/rank_intervals.h"

#include "gis/statistics/counter_random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

/// Type 7: between the neighbours of place (n - 1) x share.
double quantile(std::span<const std::uint32_t> sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (static_cast<double>(sorted[above]) - sorted[below]);
}

RankInterval intervalOf(std::span<std::uint32_t> ranked) {
    std::ranges::sort(ranked);
    RankInterval interval;
    interval.best = ranked.front();
    interval.worst = ranked.back();
    interval.median = quantile(ranked, 0.5);
    interval.mean = static_cast<double>(std::accumulate(ranked.begin(), ranked.end(), std::uint64_t{0})) /
                    static_cast<double>(ranked.size());
    interval.p05 = quantile(ranked, 0.05);
    interval.p95 = quantile(ranked, 0.95);
    return interval;
}

} // namespace

WeightSets eachLeftOut(std::span<const double> weights) {
    WeightSets sets(weights.size(), {weights.begin(), weights.end()});
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sets[i][i] = 0;
    }
    return sets;
}

WeightSets eachChanged(std::span<const double> weights, double share) {
    WeightSets sets;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (const double change : {1 - share, 1 + share}) {
            sets.emplace_back(weights.begin(), weights.end())[i] *= change;
        }
    }
    return sets;
}

WeightSets allChanged(std::span<const double> weights, double share) {
    constexpr std::size_t kMost = 12;
    const std::size_t changed = std::min(weights.size(), kMost);
    WeightSets sets;
    for (std::size_t corner = 0; corner < std::size_t{1} << changed; ++corner) {
        std::vector<double>& set = sets.emplace_back(weights.begin(), weights.end());
        for (std::size_t i = 0; i < changed; ++i) {
            set[i] *= (corner >> i & 1U) != 0 ? 1 + share : 1 - share;
        }
    }
    return sets;
}

WeightSets anyWeights(std::size_t indicators, std::size_t sets, std::uint64_t seed) {
    const gis::CounterRandom random{seed};
    WeightSets drawn(sets, std::vector<double>(indicators));
    for (std::size_t set = 0; set < sets; ++set) {
        const gis::CounterRandom stream = random.stream(set);
        for (std::size_t i = 0; i < indicators; ++i) {
            // Exponential numbers, scaled to a sum of 1, are uniform on the simplex.
            const double uniform = (static_cast<double>(stream(i) >> 11U) + 0.5) * 0x1p-53;
            drawn[set][i] = -std::log(uniform);
        }
        const double sum = std::accumulate(drawn[set].begin(), drawn[set].end(), 0.0);
        std::ranges::for_each(drawn[set], [&](double& weight) { weight /= sum; });
    }
    return drawn;
}

std::vector<std::optional<RankInterval>> rankIntervals(std::span<const Scores> parts, const WeightSets& weightSets,
                                                       const IndexRules& rules) {
    const std::size_t units = parts.empty() ? 0 : parts.front().size();
    std::vector<std::optional<RankInterval>> intervals(units);
    if (weightSets.empty()) {
        return intervals;
    }
    std::vector<std::uint32_t> ranked(units * weightSets.size()); // zero: no rank
    for (std::size_t set = 0; set < weightSets.size(); ++set) {
        const auto ofSet = ranks(compositeIndex(parts, weightSets[set], rules));
        for (std::size_t unit = 0; unit < units; ++unit) {
            ranked[unit * weightSets.size() + set] = ofSet[unit].value_or(0);
        }
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        const std::span<std::uint32_t> own(ranked.data() + unit * weightSets.size(), weightSets.size());
        if (std::ranges::find(own, 0U) == own.end()) {
            intervals[unit] = intervalOf(own);
        }
    }
    return intervals;
}

} // namespace diaban
