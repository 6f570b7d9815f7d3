// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/noise.h"

#include "tests/support/generator/random.h"

#include <cmath>

namespace generator {

namespace {

double smooth(double t) noexcept {
    return t * t * (3 - 2 * t);
}

double corner(std::uint64_t seed, std::int64_t x, std::int64_t y) noexcept {
    return 2 * unitInterval(keyOf(seed, x, y)) - 1;
}

} // namespace

double valueNoise(std::uint64_t seed, double x, double y) noexcept {
    const double floorX = std::floor(x);
    const double floorY = std::floor(y);
    const auto left = static_cast<std::int64_t>(floorX);
    const auto below = static_cast<std::int64_t>(floorY);
    const double u = smooth(x - floorX);
    const double v = smooth(y - floorY);
    const double low = corner(seed, left, below) * (1 - u) + corner(seed, left + 1, below) * u;
    const double high = corner(seed, left, below + 1) * (1 - u) + corner(seed, left + 1, below + 1) * u;
    return low * (1 - v) + high * v;
}

double fractalNoise(std::uint64_t seed, double x, double y, int octaves) noexcept {
    double sum = 0;
    double strength = 1;
    double total = 0;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += strength * valueNoise(keyOf(seed, static_cast<std::uint64_t>(octave)), x, y);
        total += strength;
        x = 2 * x + 17.25;
        y = 2 * y + 5.75;
        strength /= 2;
    }
    return sum / total;
}

} // namespace generator
