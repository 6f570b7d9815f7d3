// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/bar_scale.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace diaban::ui {

namespace {

constexpr std::size_t kOneOf = 50; ///< of so many values one may lie beyond the end
constexpr double kFarBeyond = 2;

/// The end for lengths on one side of zero.
double endOf(std::vector<double> lengths) {
    if (lengths.empty()) {
        return 0;
    }
    const std::size_t beyond = std::max<std::size_t>(1, lengths.size() / kOneOf);
    const double longest = *std::ranges::max_element(lengths);
    if (lengths.size() <= beyond + 1) { // two alone are compared as they are
        return longest;
    }
    const auto end = lengths.begin() + static_cast<std::ptrdiff_t>(beyond);
    std::ranges::nth_element(lengths, end, std::greater{});
    const double far = kFarBeyond * *end;
    if (*end <= 0 || longest <= far) {
        return longest;
    }
    double within = *end;
    for (const double length : lengths) {
        within = length <= far ? std::max(within, length) : within;
    }
    return within;
}

} // namespace

double BarScale::share(double value) const noexcept {
    return (std::clamp(value, low, high) - low) / (high - low);
}

BarScale barScale(std::span<const double> values) {
    std::vector<double> above;
    std::vector<double> below;
    for (const double value : values) {
        above.push_back(std::max(value, 0.0));
        below.push_back(std::max(-value, 0.0));
    }
    BarScale scale{-endOf(std::move(below)), endOf(std::move(above))};
    if (scale.low == scale.high) {
        scale.high = 1;
    }
    return scale;
}

} // namespace diaban::ui
