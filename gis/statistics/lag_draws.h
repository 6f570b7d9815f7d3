// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/counter_random.h"
#include "gis/statistics/permutation_counts.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Draws of `count` distinct places of a list of values, and how their sums compare with one observed. One of it a
/// thread: it keeps its own copy of the values.
class LagDraws {
public:
    /// What is drawn for one unit: the number of draws and the sum that they are held against, give or take `slack`.
    struct Wanted {
        std::uint32_t count = 0;
        std::int64_t observed = 0;
        std::int64_t slack = 0;
    };

    explicit LagDraws(std::span<const std::int64_t> values) : m_values(values.begin(), values.end()) {}

    /// Counts over `permutations` draws from all values but that of `unit`; there are more of them than are drawn.
    [[nodiscard]] PermutationCounts counts(std::uint32_t unit, const Wanted& wanted, CounterRandom random,
                                           std::uint32_t permutations);

private:
    void countInLanes(const Wanted& wanted, CounterRandom random, PermutationCounts& counts) const;
    void countOneByOne(const Wanted& wanted, CounterRandom random, PermutationCounts& counts);

    std::vector<std::int64_t> m_values; ///< while counting, those that are drawn from come first
    std::vector<std::uint32_t> m_order; ///< places, each once
    std::vector<std::uint32_t> m_swaps;
};

/// Puts `count` distinct places below `order.size()` first in `order`, uniformly and in random order (the first steps
/// of Fisher & Yates), and lets `use` see them; then puts everything back, so that each draw is by itself. `swaps` is
/// room.
template <typename Use>
void drawDistinct(std::vector<std::uint32_t>& order, std::uint32_t count, CounterRandom random,
                  std::vector<std::uint32_t>& swaps, Use&& use) {
    BoundedDraws draws(random);
    const auto size = static_cast<std::uint32_t>(order.size());
    swaps.resize(count);
    for (std::uint32_t j = 0; j < count; ++j) {
        swaps[j] = j + draws.below(size - j);
        std::swap(order[j], order[swaps[j]]);
    }
    use(std::span<const std::uint32_t>(order.data(), count));
    for (std::uint32_t j = count; j-- > 0;) {
        std::swap(order[j], order[swaps[j]]);
    }
}

} // namespace gis
