// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/number_text.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace gis {

namespace {

constexpr double kLeast = 0.001; ///< below, the shortest form may have an exponent
constexpr double kMost = 1000;   ///< below, twelve decimals fit into the 53 bits of a double
constexpr std::uint64_t kScale = 1'000'000'000'000;

constexpr auto kPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i] = static_cast<char>('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
    }
    return pairs;
}();

void putTwo(char* to, std::uint32_t value) noexcept {
    std::memcpy(to, kPairs.data() + std::size_t{value} * 2, 2);
}

void putSix(char* to, std::uint32_t value) noexcept {
    putTwo(to, value / 10'000);
    putTwo(to + 2, value / 100 % 100);
    putTwo(to + 4, value % 100);
}

char* putWhole(char* to, std::uint32_t value) noexcept {
    if (value >= 100) {
        *to++ = static_cast<char>('0' + value / 100);
    }
    if (value >= 10) {
        putTwo(to, value % 100);
        return to + 2;
    }
    *to++ = static_cast<char>('0' + value);
    return to;
}

} // namespace

char* putNumber(char* to, double value) noexcept {
    const double size = value < 0 ? -value : value;
    const bool ordinary = size >= kLeast && size < kMost;
    // Two decimals of up to 15 digits are two doubles: where this one reads back, it is the shortest without its zeros.
    // NOLINTNEXTLINE(bugprone-incorrect-roundings): what is rounded wrongly does not read back, and is written below
    const auto scaled = ordinary ? static_cast<std::uint64_t>(size * static_cast<double>(kScale) + 0.5) : 0;
    if (!ordinary || static_cast<double>(scaled) / static_cast<double>(kScale) != size) {
        return std::to_chars(to, to + kLongestNumber, value).ptr;
    }
    if (value < 0) {
        *to++ = '-';
    }
    to = putWhole(to, static_cast<std::uint32_t>(scaled / kScale));
    const std::uint64_t decimals = scaled % kScale;
    if (decimals == 0) {
        return to;
    }
    constexpr std::uint64_t kMillion = 1'000'000;
    *to++ = '.';
    putSix(to, static_cast<std::uint32_t>(decimals / kMillion));
    putSix(to + 6, static_cast<std::uint32_t>(decimals % kMillion));
    for (to += 12; to[-1] == '0';) {
        --to;
    }
    return to;
}

} // namespace gis
