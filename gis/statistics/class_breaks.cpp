// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"

#include "gis/base/error.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// The finite values, ascending.
std::vector<double> sortedFinite(std::span<const double> values) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::vector<double> distinct(const std::vector<double>& sorted, std::size_t most) {
    std::vector<double> found;
    for (const double value : sorted) {
        if (found.empty() || value != found.back()) {
            found.push_back(value);
            if (found.size() > most) {
                break;
            }
        }
    }
    return found;
}

/// Hyndman & Fan's type 7: linear between the order statistics around (n - 1) p.
double quantile7(const std::vector<double>& sorted, std::size_t part, std::size_t parts) {
    const double position =
        static_cast<double>(sorted.size() - 1) * static_cast<double>(part) / static_cast<double>(parts);
    const auto low = static_cast<std::size_t>(position);
    const double share = position - static_cast<double>(low);
    if (share == 0 || low + 1 >= sorted.size()) {
        return sorted[std::min(low, sorted.size() - 1)];
    }
    return sorted[low] + share * (sorted[low + 1] - sorted[low]);
}

void count(ClassBreaks& breaks, std::span<const double> values) {
    breaks.counts.assign(breaks.limits.empty() ? 0 : breaks.limits.size() - 1, 0);
    breaks.missing = breaks.below = breaks.above = 0;
    for (const double value : values) {
        if (const auto found = breaks.classOf(value)) {
            ++breaks.counts[*found];
        } else if (!std::isfinite(value)) {
            ++breaks.missing;
        } else if (!breaks.limits.empty()) {
            ++(value < breaks.limits.front() ? breaks.below : breaks.above);
        }
    }
}

/// What both computed methods share: no value, one value, and the end limits, which are data values to the last bit.
template <typename InnerLimits>
ClassBreaks computed(ClassMethod method, std::span<const double> values, std::size_t classes, InnerLimits inner) {
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
    count(breaks, values);
    return breaks;
}

} // namespace

std::optional<std::size_t> ClassBreaks::classOf(double value) const noexcept {
    if (limits.size() < 2 || !(value >= limits.front() && value <= limits.back())) {
        return std::nullopt;
    }
    if (closure == Closure::Right) {
        const auto upper = std::lower_bound(limits.begin() + 1, limits.end(), value);
        return static_cast<std::size_t>(upper - limits.begin()) - 1;
    }
    const auto next = std::upper_bound(limits.begin(), limits.end() - 1, value);
    return static_cast<std::size_t>(next - limits.begin()) - 1;
}

ClassBreaks quantileBreaks(std::span<const double> values, std::size_t classes) {
    return computed(ClassMethod::Quantile, values, classes,
                    [&](const std::vector<double>& sorted, std::vector<double>& limits) {
                        const std::vector<double> few = distinct(sorted, classes);
                        if (few.size() < classes) { // each value is a class of its own
                            limits.insert(limits.end(), few.begin(), few.end());
                            return;
                        }
                        for (std::size_t i = 1; i < classes; ++i) {
                            const double limit = quantile7(sorted, i, classes);
                            // A heap of ties at the minimum is a class of its own; other ties merge their limits,
                            // and so do limits with no value between them.
                            const auto next = std::upper_bound(sorted.begin(), sorted.end(), limits.back());
                            if (limits.size() == 1 || (next != sorted.end() && *next <= limit)) {
                                limits.push_back(limit);
                            }
                        }
                    });
}

ClassBreaks equalIntervalBreaks(std::span<const double> values, std::size_t classes) {
    return computed(ClassMethod::EqualInterval, values, classes,
                    [&](const std::vector<double>& sorted, std::vector<double>& limits) {
                        const std::size_t k = std::min(classes, distinct(sorted, classes).size());
                        // Halves first: the difference of two large values of unlike sign may not be finite.
                        const double low = sorted.front();
                        const double width = sorted.back() / static_cast<double>(k) - low / static_cast<double>(k);
                        for (std::size_t i = 1; i < k; ++i) {
                            const double limit = low + static_cast<double>(i) * width;
                            if (limit > limits.back() && limit < sorted.back()) {
                                limits.push_back(limit);
                            }
                        }
                    });
}

ClassBreaks manualBreaks(std::span<const double> values, std::vector<double> limits, bool open) {
    const bool finite = std::all_of(limits.begin(), limits.end(), [](double v) { return std::isfinite(v); });
    if (!finite || std::adjacent_find(limits.begin(), limits.end(), std::greater_equal<>()) != limits.end()) {
        throw Error(ErrorKind::BadUsage, {}, {}, {"breaks.not_ascending", {}});
    }
    if (limits.empty() || (!open && limits.size() < 2)) {
        throw Error(ErrorKind::BadUsage, {}, {}, {"breaks.too_few", {}});
    }
    ClassBreaks breaks;
    breaks.method = ClassMethod::Manual;
    breaks.closure = Closure::Left;
    breaks.asked = open ? limits.size() + 1 : limits.size() - 1;
    breaks.limits = std::move(limits);
    const std::vector<double> sorted = sortedFinite(values);
    if (open && !sorted.empty()) {
        if (sorted.back() >= breaks.limits.back()) {
            breaks.limits.push_back(sorted.back());
            breaks.openHigh = true;
        }
        if (sorted.front() < breaks.limits.front()) {
            breaks.limits.insert(breaks.limits.begin(), sorted.front());
            breaks.openLow = true;
        }
    }
    if (open && (sorted.empty() || breaks.limits.size() < 2)) {
        breaks.limits.clear();
    }
    count(breaks, values);
    return breaks;
}

} // namespace gis
