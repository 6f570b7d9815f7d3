// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/neighbour_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// What a unit's neighbours weigh: one each; one in all, so that the lag is their mean; or what a file says.
enum class Weighting { Binary, RowStandardised, Given };

/// One neighbour of a unit and its weight.
struct Weight {
    std::uint32_t neighbour = 0;
    double weight = 1;
};

/// For each unit its neighbours, ascending, and what each weighs: n + 1 offsets into two flat lists. No unit is its own
/// neighbour.
class SpatialWeights {
public:
    SpatialWeights() = default;
    /// Neighbours by a graph, weighing as said (Binary or RowStandardised).
    SpatialWeights(const NeighbourGraph& graph, Weighting weighting);
    /// Neighbours by rows: `start` has an offset a unit and one more; each row ascends by neighbour, without the unit
    /// itself and without repeats. The weights are kept where Given, else replaced by what the weighting says.
    SpatialWeights(std::vector<std::size_t> start, std::span<const Weight> rows, Weighting weighting);

    [[nodiscard]] std::size_t size() const noexcept { return m_start.size() - 1; }
    [[nodiscard]] Weighting weighting() const noexcept { return m_weighting; }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::size_t unit) const noexcept {
        return {m_neighbours.data() + m_start[unit], m_neighbours.data() + m_start[unit + 1]};
    }
    [[nodiscard]] std::span<const double> weights(std::size_t unit) const noexcept {
        return {m_weights.data() + m_start[unit], m_weights.data() + m_start[unit + 1]};
    }

    /// The weights among `units` alone (ascending), numbered in that order; standardised anew where they were.
    [[nodiscard]] SpatialWeights among(std::span<const std::uint32_t> units) const;
    /// The same neighbours, weighing otherwise (Binary or RowStandardised).
    [[nodiscard]] SpatialWeights weighing(Weighting weighting) const;

private:
    void weigh();

    std::vector<std::size_t> m_start = {0};
    std::vector<std::uint32_t> m_neighbours;
    std::vector<double> m_weights;
    Weighting m_weighting = Weighting::Binary;
};

/// The spatial lag: for each unit the weighted sum of its neighbours' values, their mean where rows are standardised;
/// zero for an island. `values` has one a unit, all finite.
[[nodiscard]] std::vector<double> spatialLag(const SpatialWeights& weights, std::span<const double> values);

/// The three sums of weights that expectations stand on (Cliff & Ord 1981).
struct WeightSums {
    double s0 = 0; ///< of w_ij
    double s1 = 0; ///< of (w_ij + w_ji)^2, halved
    double s2 = 0; ///< of (row sum + column sum)^2
};
[[nodiscard]] WeightSums weightSums(const SpatialWeights& weights);

} // namespace gis
