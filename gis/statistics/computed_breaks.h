// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <cstddef>
#include <span>
#include <vector>

namespace gis {

/// What the methods that compute their limits share: no value, one value, and the end limits.

/// The finite values, ascending.
[[nodiscard]] std::vector<double> sortedFinite(std::span<const double> values);

/// The distinct values of `sorted`, ascending; no more than `most` + 1 of them.
[[nodiscard]] std::vector<double> distinctValues(const std::vector<double>& sorted, std::size_t most);

/// The quantile `part` / `parts` of type 7 of Hyndman & Fan (1996): linear between the order statistics around
/// (n - 1) p. `sorted` holds at least one value.
[[nodiscard]] double quantile7(const std::vector<double>& sorted, std::size_t part, std::size_t parts);

/// The arithmetic mean and the standard deviation (n - 1; 0 for one value) of sorted values, summed about the median:
/// equal values give exactly themselves, and a large offset costs no digits.
struct Moments {
    double mean = 0, deviation = 0;
};
[[nodiscard]] Moments momentsOf(std::span<const double> sorted);

/// Fills counts, missing, below and above. `sorted`: the finite of `all` values, ascending.
void countInto(ClassBreaks& breaks, const std::vector<double>& sorted, std::size_t all);

/// Breaks (a, b] between the smallest and the largest value, which are the end limits to the last bit. `inner` appends
/// to the limits, which hold the smallest value, the inner ones in ascending order; it is called for values that
/// differ.
template <typename InnerLimits>
ClassBreaks computedBreaks(ClassMethod method, std::span<const double> values, std::size_t classes, InnerLimits inner) {
    ClassBreaks breaks;
    breaks.method = method;
    breaks.closure = Closure::Right;
    breaks.asked = classes;
    const std::vector<double> sorted = sortedFinite(values);
    if (!sorted.empty() && classes > 0) {
        breaks.limits = {sorted.front()};
        if (sorted.front() < sorted.back()) {
            inner(sorted, breaks.limits);
        }
        if (breaks.limits.size() == 1 || breaks.limits.back() < sorted.back()) {
            breaks.limits.push_back(sorted.back());
        }
    }
    countInto(breaks, sorted, values.size());
    return breaks;
}

/// Leaves out limits with no value between them and the limit before, where there are more classes than distinct
/// values.
void dropEmpty(std::vector<double>& limits, const std::vector<double>& sorted);

/// Breaks of a method that has its own number of classes: `wanted` are its inner limits, ascending. Those outside the
/// values are left out; dropEmpty does the rest. A heap of equal values at a limit that is the smallest value is a
/// class of its own.
[[nodiscard]] ClassBreaks ownNumberBreaks(ClassMethod method, std::span<const double> values,
                                          std::vector<double> (*wanted)(const std::vector<double>& sorted));

} // namespace gis
