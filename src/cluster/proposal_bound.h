// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_sets.h"

#include <vector>

namespace diaban {

/// Prices on borders and on the room of units under which no choice of sets is worth more than `bound` (Lagrangian
/// relaxation: a border may be paid for more than once, a unit may join too often, at these prices).
struct ProposalPrices {
    double bound = 0;                ///< points
    double fixed = 0;                ///< the part of it that no set earns
    std::vector<double> borderPrice; ///< of each edge, what a set earns by covering it; at most its points
    std::vector<double> unitPrice;   ///< of each unit, what a set pays for it; 0 or more
};

/// What a set earns at these prices.
[[nodiscard]] double earned(const ProposalPrices& prices, const ProposalSets& sets, std::size_t set);

/// A bound from degrees alone, for graphs whose sets are too many: a unit covers at most maxUnits - 1 borders with each
/// cluster that it joins, and clusters have room for so many units in all (a knapsack, solved whole). Points.
[[nodiscard]] double degreeBound(const ProposalGraph& graph);

/// The lowest bound found by changing prices step by step (subgradients, steps by Polyak's rule against a value that
/// has been reached). `sets` must be all sets that can be of use. `work` bounds the sets looked at.
/// Tells its steps as "stage.proposals.bound".
[[nodiscard]] ProposalPrices lowestBound(const ProposalGraph& graph, const ProposalSets& sets, Points reached,
                                         std::size_t work, const gis::Progress& progress = {});

} // namespace diaban
