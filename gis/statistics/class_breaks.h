// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gis {

enum class ClassMethod { Quantile, EqualInterval, Manual };

/// Computed breaks: (a, b], the lowest closed on both sides. Manual breaks and targets: [a, b), the highest closed on
/// both sides, because reaching a target is reaching it.
enum class Closure { Right, Left };

/// Class limits and how many values lie in each class.
struct ClassBreaks {
    ClassMethod method = ClassMethod::Quantile;
    Closure closure = Closure::Right;
    /// k + 1, ascending; strictly but for a class at the closed end that holds one value alone (both limits equal):
    /// the lowest of computed breaks (many units at zero), the highest of manual ones (the best just reach the target).
    std::vector<double> limits;
    std::vector<std::size_t> counts;  ///< k
    std::size_t asked = 0;            ///< classes asked for; fewer distinct values give fewer classes
    std::size_t missing = 0;          ///< values that are not finite, left out
    std::size_t below = 0, above = 0; ///< values outside manual limits, left out (see limits)
    /// Manual limits whose lowest, highest end was taken from the values: "under 60", "85 and more".
    bool openLow = false, openHigh = false;

    [[nodiscard]] std::size_t size() const noexcept { return counts.size(); }
    /// The class of a value, or nothing for NaN and for what lies outside the limits.
    [[nodiscard]] std::optional<std::size_t> classOf(double value) const noexcept;
};

/// k classes of (nearly) equal counts; type 7 of Hyndman & Fan (1996), as R and numpy. Ties are never split: limits
/// that coincide are merged. NaN is left out. Empty limits where no value is finite.
[[nodiscard]] ClassBreaks quantileBreaks(std::span<const double> values, std::size_t classes);

/// k classes of equal width between the smallest and the largest value.
[[nodiscard]] ClassBreaks equalIntervalBreaks(std::span<const double> values, std::size_t classes);

/// Given limits, strictly ascending and finite. Inner limits alone are enough where `open` is true: the ends become the
/// smallest and largest value, and an end class that no value lies in is left out.
/// Throws Error{BadUsage "breaks.not_ascending", "breaks.too_few"}.
[[nodiscard]] ClassBreaks manualBreaks(std::span<const double> values, std::vector<double> limits, bool open);

} // namespace gis
