// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

namespace gis {

/// How far a statistic lies from what chance would give.
struct Deviation {
    double variance = 0;
    double z = 0;        ///< (value - expected) / standard deviation
    double twoSided = 0; ///< p of the normal distribution, both tails
    double upper = 0;    ///< p of the normal distribution, values as high or higher
};

/// Nothing where the variance is not positive, as with two or three units. A value that is as expected but for rounding
/// has a z of zero: one that is closer than `zero`, or than the last digits of both.
[[nodiscard]] std::optional<Deviation> deviationFrom(double value, double expected, double variance,
                                                     double zero = 0) noexcept;

/// One statistic of a whole map.
struct GlobalStatistic {
    double value = 0;
    double expected = 0;
    std::optional<Deviation> randomised; ///< the values that are there, thrown on the map at random
    std::optional<Deviation> normal;     ///< values drawn from a normal distribution
    std::size_t used = 0;                ///< units with a value and a neighbour
};

} // namespace gis
