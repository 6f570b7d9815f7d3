// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_bound.h"
#include "src/cluster/proposal_choice.h"

namespace diaban {

/// Differences below this part of all that is coverable count for nothing.
constexpr double kSameValue = 1e-9;

/// Looks for the best choice of all by branch and bound, beginning with `best`, and puts it there. `sets` must be all
/// sets that can be of use, `prices` theirs. True where it was found and proven; false where `work` (sets looked at)
/// did not suffice: `best` is then the best met. Tells that it is at work as
/// "stage.proposals.prove".
[[nodiscard]] bool findOptimum(const ProposalGraph& graph, const ProposalSets& sets, const ProposalPrices& prices,
                               std::size_t work, ProposalChoice& best, const gis::Progress& progress = {});

} // namespace diaban
