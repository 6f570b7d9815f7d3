// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/sort_values.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace gis {

namespace {

constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = 6; // 66 bits
constexpr std::size_t kBuckets = std::size_t{1} << kDigitBits;

using Starts = std::array<std::array<std::size_t, kBuckets>, kDigits>;

/// Bits that ascend as the numbers do.
std::uint64_t ordered(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

double number(std::uint64_t key) {
    return std::bit_cast<double>((key & kSign) != 0 ? key ^ kSign : ~key);
}

std::size_t digit(std::uint64_t key, std::size_t place) {
    return (key >> (place * kDigitBits)) & (kBuckets - 1);
}

void sortKeys(std::vector<std::uint64_t>& keys) {
    std::vector<Starts> counted(1); // 100 kB: not for the stack
    Starts& starts = counted.front();
    for (const std::uint64_t key : keys) {
        for (std::size_t place = 0; place < kDigits; ++place) {
            ++starts[place][digit(key, place)];
        }
    }
    std::vector<std::uint64_t> other(keys.size());
    for (std::size_t place = 0; place < kDigits; ++place) {
        auto& start = starts[place];
        if (start[digit(keys.front(), place)] == keys.size()) {
            continue; // all alike there
        }
        std::size_t before = 0;
        for (std::size_t& bucket : start) {
            before += std::exchange(bucket, before);
        }
        for (const std::uint64_t key : keys) {
            other[start[digit(key, place)]++] = key;
        }
        keys.swap(other);
    }
}

} // namespace

void sortValues(std::vector<double>& values) {
    constexpr std::size_t kLong = 4096;
    if (values.size() < kLong) {
        std::sort(values.begin(), values.end());
        return;
    }
    std::vector<std::uint64_t> keys(values.size());
    std::transform(values.begin(), values.end(), keys.begin(), ordered);
    sortKeys(keys);
    std::transform(keys.begin(), keys.end(), values.begin(), number);
}

} // namespace gis
