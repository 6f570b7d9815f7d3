// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/bounds.h"

#include <array>
#include <cstring>

namespace gis {

namespace {

constexpr std::size_t kLanes = 8; ///< numbers taken at once: x and y of four points
using Lanes = std::array<double, kLanes>;

/// Running bounds of each lane. Written so that compilers see vectors in it.
struct LaneBounds {
    Lanes low, high, zeros; ///< zeros: a NaN as soon as a number is not finite

    void add(const Lanes& numbers) noexcept {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            low[lane] = numbers[lane] < low[lane] ? numbers[lane] : low[lane];
            high[lane] = numbers[lane] > high[lane] ? numbers[lane] : high[lane];
            zeros[lane] += numbers[lane] * 0;
        }
    }
};

} // namespace

Bounds boundsOf(const void* points, std::size_t count) noexcept {
    const auto* at = static_cast<const std::byte*>(points);
    constexpr std::size_t kPointsAtOnce = kLanes / 2;
    const Box none;
    LaneBounds bounds{};
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        bounds.low[lane] = none.min.x;
        bounds.high[lane] = none.max.x;
    }
    Lanes numbers{};
    for (; count >= kPointsAtOnce; count -= kPointsAtOnce, at += sizeof numbers) {
        std::memcpy(numbers.data(), at, sizeof numbers);
        bounds.add(numbers);
    }
    if (count > 0) {
        for (std::size_t i = 0; i < kPointsAtOnce; ++i) { // what is left, some of it again
            std::memcpy(&numbers[2 * i], at + (i % count) * sizeof(Point), sizeof(Point));
        }
        bounds.add(numbers);
    }
    Bounds result;
    double zeros = 0;
    for (std::size_t lane = 0; lane < kLanes; lane += 2) {
        result.box.min = {std::min(result.box.min.x, bounds.low[lane]),
                          std::min(result.box.min.y, bounds.low[lane + 1])};
        result.box.max = {std::max(result.box.max.x, bounds.high[lane]),
                          std::max(result.box.max.y, bounds.high[lane + 1])};
        zeros += bounds.zeros[lane] + bounds.zeros[lane + 1];
    }
    result.finite = zeros == 0;
    return result;
}

} // namespace gis
