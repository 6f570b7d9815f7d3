// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/spatial_weights.h"

#include <algorithm>
#include <numeric>

namespace gis {

SpatialWeights::SpatialWeights(const NeighbourGraph& graph, Weighting weighting)
    : m_start(graph.size() + 1), m_weighting(weighting) {
    for (std::size_t unit = 0; unit < graph.size(); ++unit) {
        m_neighbours.insert(m_neighbours.end(), graph[unit].begin(), graph[unit].end());
        m_start[unit + 1] = m_neighbours.size();
    }
    m_weights.assign(m_neighbours.size(), 1.0);
    weigh();
}

SpatialWeights::SpatialWeights(std::vector<std::size_t> start, std::span<const Weight> rows, Weighting weighting)
    : m_start(std::move(start)), m_weighting(weighting) {
    m_neighbours.reserve(rows.size());
    m_weights.reserve(rows.size());
    for (const Weight& one : rows) {
        m_neighbours.push_back(one.neighbour);
        m_weights.push_back(one.weight);
    }
    weigh();
}

void SpatialWeights::weigh() {
    if (m_weighting == Weighting::Given) {
        return;
    }
    for (std::size_t unit = 0; unit < size(); ++unit) {
        const std::size_t count = m_start[unit + 1] - m_start[unit];
        const double weight = m_weighting == Weighting::Binary || count == 0 ? 1.0 : 1.0 / static_cast<double>(count);
        std::fill_n(m_weights.data() + m_start[unit], count, weight);
    }
}

SpatialWeights SpatialWeights::among(std::span<const std::uint32_t> units) const {
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> number(size(), kNone);
    for (std::size_t i = 0; i < units.size(); ++i) {
        number[units[i]] = static_cast<std::uint32_t>(i);
    }
    std::vector<std::size_t> start{0};
    std::vector<Weight> rows;
    for (const std::uint32_t unit : units) {
        for (std::size_t at = m_start[unit]; at < m_start[unit + 1]; ++at) {
            if (const std::uint32_t neighbour = number[m_neighbours[at]]; neighbour != kNone) {
                rows.push_back({neighbour, m_weights[at]});
            }
        }
        start.push_back(rows.size());
    }
    return {std::move(start), rows, m_weighting};
}

SpatialWeights SpatialWeights::weighing(Weighting weighting) const {
    SpatialWeights other = *this;
    other.m_weighting = weighting;
    other.weigh();
    return other;
}

std::vector<double> spatialLag(const SpatialWeights& weights, std::span<const double> values) {
    std::vector<double> lag(weights.size());
    for (std::size_t unit = 0; unit < lag.size(); ++unit) {
        const auto neighbours = weights.neighbours(unit);
        const auto row = weights.weights(unit);
        double sum = 0;
        for (std::size_t k = 0; k < row.size(); ++k) {
            sum += row[k] * values[neighbours[k]];
        }
        lag[unit] = sum;
    }
    return lag;
}

WeightSums weightSums(const SpatialWeights& weights) {
    const std::size_t size = weights.size();
    WeightSums sums;
    std::vector<double> rowAndColumn(size);
    for (std::uint32_t unit = 0; unit < size; ++unit) {
        const auto neighbours = weights.neighbours(unit);
        const auto row = weights.weights(unit);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const auto back = weights.neighbours(neighbours[k]);
            const auto found = std::lower_bound(back.begin(), back.end(), unit);
            const bool mutual = found != back.end() && *found == unit;
            const double reverse =
                mutual ? weights.weights(neighbours[k])[static_cast<std::size_t>(found - back.begin())] : 0;
            sums.s0 += row[k];
            // Each ordered pair that has a weight is met once, so one whose reverse has none counts for both.
            sums.s1 += (mutual ? 0.5 : 1.0) * (row[k] + reverse) * (row[k] + reverse);
            rowAndColumn[unit] += row[k];
            rowAndColumn[neighbours[k]] += row[k];
        }
    }
    for (const double sum : rowAndColumn) {
        sums.s2 += sum * sum;
    }
    return sums;
}

} // namespace gis
