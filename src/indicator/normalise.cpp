// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/normalise.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

/// value -> (value - zero) / one.
struct Scale {
    double zero = 0, one = 1;
};

bool usable(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

std::optional<Scale> scaleOf(std::span<const double> values, Direction direction, Normalisation method,
                             std::optional<double> target) {
    const auto [low, high] = std::ranges::minmax(values);
    const double worst = direction == Direction::More ? low : high;
    const double best = direction == Direction::More ? high : low;
    if (method == Normalisation::MinMax) {
        return Scale{worst, best - worst};
    }
    if (method == Normalisation::TargetDistance) {
        const bool ahead = target && (direction == Direction::More ? *target > worst : *target < worst);
        return ahead ? std::optional(Scale{worst, *target - worst}) : std::nullopt;
    }
    long double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    const long double mean = sum / static_cast<long double>(values.size());
    long double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    const auto deviation = static_cast<double>(std::sqrt(squares / static_cast<long double>(values.size() - 1)));
    return Scale{static_cast<double>(mean), direction == Direction::More ? deviation : -deviation};
}

} // namespace

std::optional<Scores> normalised(std::span<const std::optional<double>> values, Direction direction,
                                 Normalisation method, std::optional<double> target) {
    std::vector<double> known;
    for (const auto& value : values) {
        if (usable(value)) {
            known.push_back(*value);
        }
    }
    if (known.empty() || std::ranges::min(known) == std::ranges::max(known)) {
        return std::nullopt;
    }
    const std::optional<Scale> scale = scaleOf(known, direction, method, target);
    if (!scale || scale->one == 0 || !std::isfinite(scale->one)) {
        return std::nullopt;
    }
    Scores scores(values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (usable(values[unit])) {
            const double score = (*values[unit] - scale->zero) / scale->one;
            scores[unit] = method == Normalisation::TargetDistance ? std::min(score, 1.0) : score;
        }
    }
    return scores;
}

} // namespace diaban
