// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gis {

/// Random bits by counter: the number at place `counter` of stream `key` is the output function of SplitMix64 (Steele,
/// Lea & Flood 2014) at that step of its sequence, which is started at the key. Any number can be had at any time, so
/// results do not depend on which thread asks for it, nor when.
struct CounterRandom {
    std::uint64_t key = 0;

    static constexpr std::uint64_t kStep = 0x9E37'79B9'7F4A'7C15;

    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t bits) noexcept {
        bits = (bits ^ (bits >> 30U)) * 0xBF58'476D'1CE4'E5B9;
        bits = (bits ^ (bits >> 27U)) * 0x94D0'49BB'1331'11EB;
        return bits ^ (bits >> 31U);
    }

    [[nodiscard]] constexpr std::uint64_t operator()(std::uint64_t counter) const noexcept {
        return mixed(key + kStep * counter);
    }

    /// A stream of its own for each number below this one.
    [[nodiscard]] constexpr CounterRandom stream(std::uint64_t number) const noexcept {
        return {mixed(mixed(key + kStep) ^ mixed(number + 0x6A09'E667'F3BC'C909))};
    }
};

/// One stream read from its start, for draws below a bound without any bias (Lemire 2019).
class BoundedDraws {
public:
    explicit constexpr BoundedDraws(CounterRandom random) noexcept : m_random(random) {}

    /// Uniform on [0, bound); `bound` is above zero.
    [[nodiscard]] constexpr std::uint32_t below(std::uint32_t bound) noexcept {
        const std::uint32_t least = (0U - bound) % bound;
        while (true) {
            const std::uint64_t product = (m_random(m_next++) >> 32U) * bound;
            if (static_cast<std::uint32_t>(product) >= least) {
                return static_cast<std::uint32_t>(product >> 32U);
            }
        }
    }

private:
    CounterRandom m_random;
    std::uint64_t m_next = 0;
};

} // namespace gis
