// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gis {

enum class ClassMethod {
    Quantile,
    EqualInterval,
    Manual,
    Natural,
    Pretty,
    StandardDeviation,
    HeadTail,
    Box,
    Geometric
};

/// Computed breaks: (a, b], the lowest closed on both sides. Manual breaks and targets: [a, b), the highest closed on
/// both sides, because reaching a target is reaching it.
enum class Closure { Right, Left };

/// Class limits and how many values lie in each class.
struct ClassBreaks {
    ClassMethod method = ClassMethod::Quantile;
    Closure closure = Closure::Right;
    /// k + 1, ascending; strictly but for a class at the closed end that holds one value alone (both limits equal):
    /// the lowest of computed breaks (many units at zero), an end of manual ones (the best reach the target; or zero).
    std::vector<double> limits;
    std::vector<std::size_t> counts; ///< k
    /// Classes asked for, or those of a method with its own number; fewer distinct values give fewer classes.
    std::size_t asked = 0;
    std::size_t missing = 0;          ///< values that are not finite, left out
    std::size_t below = 0, above = 0; ///< values outside manual limits, left out (see limits)
    /// Manual limits whose lowest, highest end was taken from the values: "under 60", "85 and more".
    bool openLow = false, openHigh = false;
    /// The method that was asked for, where its limits would coincide and `method` took its place.
    std::optional<ClassMethod> inPlaceOf = std::nullopt;

    [[nodiscard]] std::size_t size() const noexcept { return counts.size(); }
    /// The class of a value, or nothing for NaN and for what lies outside the limits.
    [[nodiscard]] std::optional<std::size_t> classOf(double value) const noexcept;
};

/// k classes of (nearly) equal counts; type 7 of Hyndman & Fan (1996), as R and numpy. Ties are never split: limits
/// that coincide are merged. NaN is left out. Empty limits where no value is finite.
[[nodiscard]] ClassBreaks quantileBreaks(std::span<const double> values, std::size_t classes);

/// k classes of equal width between the smallest and the largest value.
[[nodiscard]] ClassBreaks equalIntervalBreaks(std::span<const double> values, std::size_t classes);

/// Natural breaks: the k classes with the least sum of squares about their means (Fisher 1958; "Jenks"), the exact
/// optimum. Limits are the largest values of the classes. Equal values are never split. O(k n log n) after sorting; two
/// threads for a long column. Of several optima the one with the lowest upper classes' starts.
[[nodiscard]] ClassBreaks naturalBreaks(std::span<const double> values, std::size_t classes);

/// Round limits 1, 2 or 5 times a power of ten apart that cover the values, about k classes: pretty() of R 4.2. The
/// ends may lie outside the values, and classes between may be empty.
[[nodiscard]] ClassBreaks prettyBreaks(std::span<const double> values, std::size_t classes);

/// Limits at the mean and one and two standard deviations (n - 1) to both sides, as far as values reach.
[[nodiscard]] ClassBreaks standardDeviationBreaks(std::span<const double> values);

/// Head/tail breaks (Jiang 2013): limits at the mean, then at the mean of what is above it, and so on while at most
/// 40 % are above.
[[nodiscard]] ClassBreaks headTailBreaks(std::span<const double> values);

/// Limits at the quartiles (type 7) and at the fences 1.5 interquartile ranges beyond them, as far as values reach:
/// what lies beyond a fence is an outlier.
[[nodiscard]] ClassBreaks boxBreaks(std::span<const double> values);

/// Limits that grow by the same ratio, from the smallest to the largest value; zeros are a class of their own below.
/// Throws Error{BadInput "breaks.geometric_negative"} where a value is below zero.
[[nodiscard]] ClassBreaks geometricBreaks(std::span<const double> values, std::size_t classes);

/// Given limits, strictly ascending and finite. Inner limits alone are enough where `open` is true: the ends become the
/// smallest and largest value, and a class that no value lies in stays, empty.
/// Throws Error{BadUsage "breaks.not_ascending", "breaks.too_few"}.
[[nodiscard]] ClassBreaks manualBreaks(std::span<const double> values, std::vector<double> limits, bool open);

} // namespace gis
