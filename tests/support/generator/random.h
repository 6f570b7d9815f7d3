// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace generator {

/// The finaliser of splitmix64 (Steele, Lea, Flood 2014): the same 64 bits on every machine.
constexpr std::uint64_t mix(std::uint64_t x) noexcept {
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

/// A key made of a key and a number: order matters.
constexpr std::uint64_t keyOf(std::uint64_t key, std::uint64_t number) noexcept {
    return mix(key ^ mix(number));
}
constexpr std::uint64_t keyOf(std::uint64_t key, std::int64_t a, std::int64_t b) noexcept {
    return keyOf(keyOf(key, static_cast<std::uint64_t>(a)), static_cast<std::uint64_t>(b));
}

/// 0 <= result < 1, from the upper 53 bits.
constexpr double unitInterval(std::uint64_t bits) noexcept {
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

/// Numbers drawn by counter from a key: no hidden state, no std::distribution (their results differ by library).
class Random {
public:
    explicit constexpr Random(std::uint64_t key) noexcept : m_key(key) {}

    constexpr std::uint64_t next() noexcept { return keyOf(m_key, ++m_counter); }
    /// 0 <= result < 1
    constexpr double unit() noexcept { return unitInterval(next()); }
    constexpr double between(double low, double high) noexcept { return low + (high - low) * unit(); }
    /// 0 <= result < n
    constexpr std::uint64_t below(std::uint64_t n) noexcept { return next() % n; }
    /// Nearly normal (sum of twelve uniform numbers), mean 0, deviation 1, never beyond 6; without libm.
    constexpr double normal() noexcept {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += unit();
        }
        return sum;
    }

private:
    std::uint64_t m_key;
    std::uint64_t m_counter = 0;
};

} // namespace generator
