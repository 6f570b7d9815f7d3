// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/lag_draws.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>

namespace gis {

namespace {

constexpr std::size_t kLanes = 64;           ///< permutations done at once, so that compilers do several at a time
constexpr std::uint32_t kMostInLanes = 16;   ///< neighbours; more are drawn one by one
constexpr std::uint32_t kCounterBits = 3;    ///< of the pair of draws in a permutation
constexpr std::uint32_t kAttemptShift = 40U; ///< above the counters of 2^32 permutations

template <typename Number> using Lanes = std::array<Number, kLanes>;

/// Places drawn, a row a neighbour; `again` is not zero where a permutation has to be drawn anew. `numbers` are what is
/// left of random bits, `low` the low bits of products.
struct Block {
    Lanes<std::uint64_t> numbers;
    Lanes<std::uint32_t> low;
    std::array<Lanes<std::uint32_t>, kMostInLanes> places;
    Lanes<std::uint32_t> again;
};

/// What all draws for one unit share. A number of 64 bits is cut into places.
struct Draw {
    CounterRandom random;
    std::uint32_t count = 0; ///< neighbours
    std::uint32_t bound = 0; ///< places to draw from
    std::uint32_t bits = 0;  ///< of a number that make one place
    std::uint32_t cuts = 0;  ///< places that one number makes
    std::uint64_t mask = 0;
    std::uint32_t least = 0; ///< of the low bits of a product: below it some places would come more often (Lemire 2019)
};

/// Where there are few places, 21 bits each seldom call for another draw, and a number makes three.
Draw drawOf(CounterRandom random, std::uint32_t count, std::uint32_t bound) {
    constexpr std::uint32_t kFewPlaces = 1U << 14U;
    const std::uint32_t bits = bound <= kFewPlaces ? 21 : 32;
    const std::uint64_t numbers = std::uint64_t{1} << bits;
    return {random, count, bound, bits, 64 / bits, numbers - 1, static_cast<std::uint32_t>(numbers % bound)};
}

void drawBlock(const Draw& draw, std::uint64_t first, Block& block) {
    const auto [random, count, bound, bits, cuts, mask, least] = draw; // copies, so that loops need not reload them
    block.again.fill(0);
    for (std::uint32_t j = 0; j < count; ++j) {
        if (j % cuts == 0) {
            const std::uint64_t from = (first << kCounterBits) + j / cuts;
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                block.numbers[lane] = random(from + (lane << kCounterBits));
            }
        }
        std::uint32_t* const places = block.places[j].data();
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const std::uint64_t product = (block.numbers[lane] & mask) * std::uint64_t{bound};
            places[lane] = static_cast<std::uint32_t>(product >> bits);
            block.low[lane] = static_cast<std::uint32_t>(product & mask);
            block.numbers[lane] >>= bits;
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            block.again[lane] |= static_cast<std::uint32_t>(block.low[lane] < least);
        }
    }
}

void markRepeats(std::uint32_t count, Block& block) {
    std::uint32_t* const again = block.again.data();
    for (std::uint32_t j = 1; j < count; ++j) {
        const std::uint32_t* const mine = block.places[j].data();
        for (std::uint32_t before = 0; before < j; ++before) {
            const std::uint32_t* const other = block.places[before].data();
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                again[lane] |= static_cast<std::uint32_t>(mine[lane] == other[lane]);
            }
        }
    }
}

/// One permutation with the counters of an attempt; false where it has to be drawn anew.
bool drawOne(const Draw& draw, std::uint64_t permutation, std::uint64_t attempt, std::size_t lane, Block& block) {
    const std::uint64_t from = (permutation << kCounterBits) + (attempt << kAttemptShift);
    for (std::uint32_t j = 0; j < draw.count; ++j) {
        const std::uint64_t number = draw.random(from + j / draw.cuts) >> (j % draw.cuts * draw.bits);
        const std::uint64_t product = (number & draw.mask) * draw.bound;
        if ((product & draw.mask) < draw.least) {
            return false;
        }
        const auto place = static_cast<std::uint32_t>(product >> draw.bits);
        for (std::uint32_t before = 0; before < j; ++before) {
            if (block.places[before][lane] == place) {
                return false;
            }
        }
        block.places[j][lane] = place;
    }
    return true;
}

void drawAgain(const Draw& draw, std::uint64_t first, Block& block) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        if (block.again[lane] != 0) {
            for (std::uint64_t attempt = 1; !drawOne(draw, first + lane, attempt, lane, block); ++attempt) {
            }
        }
    }
}

void addValues(std::uint32_t count, const Block& block, const std::int64_t* values, Lanes<std::int64_t>& sums) {
    sums.fill(0);
    for (std::uint32_t j = 0; j < count; ++j) {
        const std::uint32_t* const places = block.places[j].data();
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            sums[lane] += values[places[lane]];
        }
    }
}

/// Adds to the counts what the sums of some permutations are; by sign bits, without a jump.
void compare(std::span<const std::int64_t> sums, const LagDraws::Wanted& wanted, PermutationCounts& counts) {
    std::uint64_t greater = 0;
    std::uint64_t less = 0;
    for (const std::int64_t sum : sums) {
        greater += static_cast<std::uint64_t>(wanted.observed + wanted.slack - sum) >> 63U;
        less += static_cast<std::uint64_t>(sum - (wanted.observed - wanted.slack)) >> 63U;
    }
    counts.greater += static_cast<std::uint32_t>(greater);
    counts.equal += static_cast<std::uint32_t>(sums.size() - greater - less);
}

} // namespace

PermutationCounts LagDraws::counts(std::uint32_t unit, const Wanted& wanted, CounterRandom random,
                                   std::uint32_t permutations) {
    PermutationCounts counts{permutations, 0, 0};
    std::swap(m_values[unit], m_values.back());
    // Few draws of many seldom meet; where they often would, drawing again and again is slower than one by one.
    const bool seldomMeet = std::uint64_t{wanted.count} * (wanted.count - 1) <= (m_values.size() - 1) / 2;
    if (wanted.count <= kMostInLanes && seldomMeet) {
        countInLanes(wanted, random, counts);
    } else {
        countOneByOne(wanted, random, counts);
    }
    std::swap(m_values[unit], m_values.back());
    return counts;
}

void LagDraws::countInLanes(const Wanted& wanted, CounterRandom random, PermutationCounts& counts) const {
    const auto bound = static_cast<std::uint32_t>(m_values.size() - 1);
    const Draw draw = drawOf(random, wanted.count, bound);
    Block block; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by each draw
    Lanes<std::int64_t> sums{};
    for (std::uint64_t first = 0; first < counts.permutations; first += kLanes) {
        drawBlock(draw, first, block);
        markRepeats(draw.count, block);
        drawAgain(draw, first, block);
        addValues(draw.count, block, m_values.data(), sums);
        const std::size_t lanes = std::min<std::uint64_t>(kLanes, counts.permutations - first);
        compare({sums.data(), lanes}, wanted, counts);
    }
}

void LagDraws::countOneByOne(const Wanted& wanted, CounterRandom random, PermutationCounts& counts) {
    if (m_order.empty()) {
        m_order.resize(m_values.size() - 1);
        std::iota(m_order.begin(), m_order.end(), 0U);
    }
    for (std::uint32_t permutation = 0; permutation < counts.permutations; ++permutation) {
        drawDistinct(m_order, wanted.count, random.stream(permutation), m_swaps,
                     [&](std::span<const std::uint32_t> places) {
                         std::int64_t sum = 0;
                         for (const std::uint32_t place : places) {
                             sum += m_values[place];
                         }
                         compare({&sum, 1}, wanted, counts);
                     });
    }
}

} // namespace gis
