// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/composite_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr double kTie = 1e-12;
/// Rounding may carry a normalised score a little beyond its end.
constexpr double kBeyond = 1e-12;

class Mean {
public:
    explicit Mean(IndexMean aggregation) : m_geometric(aggregation == IndexMean::Geometric) {}

    /// False where the score cannot be part of the mean.
    bool add(double score, double weight) {
        if (m_geometric && (score < -kBeyond || score > 1 + kBeyond)) {
            return false;
        }
        m_sum += weight * (m_geometric ? std::log(1 + 99 * std::clamp(score, 0.0, 1.0)) : score);
        m_weight += weight;
        return true;
    }

    [[nodiscard]] double weight() const noexcept { return m_weight; }
    [[nodiscard]] double value() const { return m_geometric ? std::exp(m_sum / m_weight) : m_sum / m_weight; }

private:
    bool m_geometric;
    double m_sum = 0;
    double m_weight = 0;
};

std::optional<double> indexOf(std::size_t unit, std::span<const Scores> parts, std::span<const double> weights,
                              double allWeight, const IndexRules& rules) {
    Mean mean(rules.aggregation);
    bool complete = true;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (!(weights[part] > 0)) {
            continue;
        }
        const std::optional<double>& score = parts[part][unit];
        complete = complete && score;
        if (score && !mean.add(*score, weights[part] / allWeight)) {
            return std::nullopt;
        }
    }
    const bool enough = complete || (rules.missing == MissingRule::RestOfWeights && mean.weight() > 0 &&
                                     mean.weight() >= rules.enoughWeight - kTie);
    return enough ? std::optional(mean.value()) : std::nullopt;
}

} // namespace

Scores compositeIndex(std::span<const Scores> parts, std::span<const double> weights, const IndexRules& rules) {
    Scores index(parts.empty() ? 0 : parts.front().size());
    double allWeight = 0;
    for (const double weight : weights) {
        allWeight += std::max(weight, 0.0);
    }
    if (!(allWeight > 0) || !std::isfinite(allWeight)) {
        return index;
    }
    for (std::size_t unit = 0; unit < index.size(); ++unit) {
        index[unit] = indexOf(unit, parts, weights, allWeight, rules);
    }
    return index;
}

std::vector<std::optional<std::uint32_t>> ranks(std::span<const std::optional<double>> scores) {
    std::vector<std::size_t> order;
    for (std::size_t unit = 0; unit < scores.size(); ++unit) {
        if (scores[unit]) {
            order.push_back(unit);
        }
    }
    std::ranges::sort(order, [&](std::size_t one, std::size_t other) { return *scores[one] > *scores[other]; });
    std::vector<std::optional<std::uint32_t>> ranked(scores.size());
    std::size_t first = 0; // of the group of equal scores
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (*scores[order[first]] - *scores[order[at]] > kTie) {
            first = at;
        }
        ranked[order[at]] = static_cast<std::uint32_t>(first + 1);
    }
    return ranked;
}

} // namespace diaban
