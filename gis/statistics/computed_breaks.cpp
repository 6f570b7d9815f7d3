// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include "gis/statistics/sort_values.h"

#include <algorithm>
#include <cmath>

namespace gis {

std::vector<double> sortedFinite(std::span<const double> values) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    sortValues(sorted);
    return sorted;
}

std::vector<double> distinctValues(const std::vector<double>& sorted, std::size_t most) {
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

Moments momentsOf(std::span<const double> sorted) {
    if (sorted.empty()) {
        return {};
    }
    const auto count = static_cast<long double>(sorted.size());
    const long double middle = sorted[sorted.size() / 2];
    long double sum = 0;
    for (const double value : sorted) {
        sum += value - middle;
    }
    const long double mean = middle + sum / count;
    long double squares = 0;
    for (const double value : sorted) {
        squares += (value - mean) * (value - mean);
    }
    const long double deviation = sorted.size() < 2 ? 0 : std::sqrt(squares / (count - 1));
    return {static_cast<double>(mean), static_cast<double>(deviation)};
}

void countInto(ClassBreaks& breaks, const std::vector<double>& sorted, std::size_t all) {
    breaks.counts.assign(breaks.limits.empty() ? 0 : breaks.limits.size() - 1, 0);
    breaks.missing = all - sorted.size();
    breaks.below = breaks.above = 0;
    if (breaks.limits.empty()) {
        return;
    }
    auto from = std::lower_bound(sorted.begin(), sorted.end(), breaks.limits.front());
    breaks.below = static_cast<std::size_t>(from - sorted.begin());
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const bool closed = breaks.closure == Closure::Right || i + 1 == breaks.size();
        const double limit = breaks.limits[i + 1];
        const auto to =
            closed ? std::upper_bound(from, sorted.end(), limit) : std::lower_bound(from, sorted.end(), limit);
        breaks.counts[i] = static_cast<std::size_t>(to - from);
        from = to;
    }
    breaks.above = static_cast<std::size_t>(sorted.end() - from);
}

void dropEmpty(std::vector<double>& limits, const std::vector<double>& sorted) {
    if (limits.size() < 3 || distinctValues(sorted, limits.size()).size() >= limits.size() - 1) {
        return;
    }
    std::vector<double> kept{limits.front()};
    auto next = sorted.begin(); // the lowest value above what is kept
    for (std::size_t i = 1; i < limits.size(); ++i) {
        if (next != sorted.end() && *next <= limits[i]) {
            kept.push_back(limits[i]);
            next = std::upper_bound(next, sorted.end(), limits[i]);
        }
    }
    limits = std::move(kept);
}

ClassBreaks ownNumberBreaks(ClassMethod method, std::span<const double> values,
                            std::vector<double> (*wanted)(const std::vector<double>& sorted)) {
    std::size_t asked = 1;
    ClassBreaks breaks =
        computedBreaks(method, values, 1, [&](const std::vector<double>& sorted, std::vector<double>& limits) {
            std::vector<double> inner = wanted(sorted);
            inner.erase(std::unique(inner.begin(), inner.end()), inner.end());
            std::erase_if(inner, [&](double limit) { return !(limit >= sorted.front() && limit < sorted.back()); });
            limits.insert(limits.end(), inner.begin(), inner.end());
            limits.push_back(sorted.back());
            asked = limits.size() - 1;
            dropEmpty(limits, sorted);
        });
    breaks.asked = breaks.limits.empty() ? 0 : asked;
    return breaks;
}

} // namespace gis
