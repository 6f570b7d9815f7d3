// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_choice.h"

#include <optional>
#include <vector>

namespace diaban {

/// The most that one more set would gain, over all sets; the first of those that gain as much. Nothing where none
/// gains anything.
struct BestSet {
    std::size_t set;
    Points gain;
};
[[nodiscard]] std::optional<BestSet> bestSet(const ProposalSets& sets, const ProposalChoice& choice);

/// Adds the set that gains most, again and again, until as many are chosen as may be or none gains anything.
void addGreedily(const ProposalSets& sets, ProposalChoice& choice);

/// Sets that hold all groups that must be together, then greedily. Nothing where no choice was found that holds them.
[[nodiscard]] std::optional<ProposalChoice> greedyChoice(const ProposalGraph& graph, const ProposalSets& sets);

/// Another beginning: first sets that hold all groups, then the others in the order of `worth` (one number a set), each
/// where it fits and gains something.
[[nodiscard]] std::optional<ProposalChoice> choiceByWorth(const ProposalGraph& graph, const ProposalSets& sets,
                                                          const std::vector<double>& worth);

} // namespace diaban
