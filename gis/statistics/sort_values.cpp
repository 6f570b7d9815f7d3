// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/sort_values.h"

#include "gis/base/two_threads.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
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

/// Sorts keys, with as much room beside them; the sorted ones are returned, in the one place or the other.
std::span<std::uint64_t> sortKeys(std::span<std::uint64_t> keys, std::span<std::uint64_t> other) {
    std::vector<Starts> counted(1); // 100 kB: not for the stack
    Starts& starts = counted.front();
    for (const std::uint64_t key : keys) {
        for (std::size_t place = 0; place < kDigits; ++place) {
            ++starts[place][digit(key, place)];
        }
    }
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
        std::swap(keys, other);
    }
    return keys;
}

/// The smaller half of two sorted lists in front, the larger behind, each by a thread of its own: from the lowest up
/// and from the highest down they meet in the middle.
void merge(std::span<const std::uint64_t> low, std::span<const std::uint64_t> high, std::vector<double>& merged) {
    const std::size_t middle = merged.size() / 2;
    const auto upwards = [&] {
        std::size_t i = 0, j = 0;
        for (std::size_t at = 0; at < middle; ++at) {
            const bool first = j == high.size() || (i < low.size() && low[i] <= high[j]);
            merged[at] = number(first ? low[i] : high[j]);
            i += first ? 1U : 0U;
            j += first ? 0U : 1U;
        }
    };
    const auto downwards = [&] {
        std::size_t i = low.size(), j = high.size();
        for (std::size_t at = merged.size(); at-- > middle;) {
            const bool second = i == 0 || (j > 0 && high[j - 1] >= low[i - 1]);
            merged[at] = number(second ? high[j - 1] : low[i - 1]);
            i -= second ? 0U : 1U;
            j -= second ? 1U : 0U;
        }
    };
    inTwoThreads(upwards, downwards);
}

} // namespace

void sortValues(std::vector<double>& values) {
    constexpr std::size_t kLong = 4096;
    constexpr std::size_t kWorthAThread = 60'000;
    if (values.size() < kLong) {
        std::sort(values.begin(), values.end());
        return;
    }
    std::vector<std::uint64_t> room(2 * values.size());
    const std::span<std::uint64_t> keys(room.data(), values.size());
    const std::span<std::uint64_t> other(room.data() + values.size(), values.size());
    const auto sorted = [&](std::size_t from, std::size_t count) {
        std::transform(values.data() + from, values.data() + from + count, keys.data() + from, ordered);
        return sortKeys(keys.subspan(from, count), other.subspan(from, count));
    };
    if (values.size() < kWorthAThread) {
        const auto all = sorted(0, values.size());
        std::transform(all.begin(), all.end(), values.begin(), number);
        return;
    }
    const std::size_t half = values.size() / 2;
    std::span<std::uint64_t> low, high;
    inTwoThreads([&] { low = sorted(0, half); }, [&] { high = sorted(half, values.size() - half); });
    merge(low, high, values);
}

} // namespace gis
