// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/cluster/propose.h"

#include <string>
#include <vector>

namespace diaban {

/// Where clusters could be, given what those that count cover; gaps by their number in the list. The parents of units
/// are their districts, else their provinces; their kinds are what their names begin with (xã, phường).
[[nodiscard]] ProposalProblem proposalProblem(const ClusterStudy& study, const Units& units,
                                              const UnitParents& parents);

/// Units named by code or name, with commas between: "00004, Xã A". Throws gis::Error{BadUsage}:
/// "proposal.unknown_unit", "proposal.ambiguous_unit", "proposal.single_unit".
[[nodiscard]] std::vector<std::uint32_t> unitsNamed(const std::string& text, const Units& units);

/// What a proposal is, what it would cover and why, sentence by sentence.
[[nodiscard]] std::vector<gis::Message> wordsOf(const ClusterProposal& proposal, const Proposals& all,
                                                const ProposalProblem& problem, const ClusterStudy& study,
                                                const Units& units);

/// How much the proposals cover in all, and how good they are known to be.
[[nodiscard]] gis::Message summaryOf(const Proposals& all);

} // namespace diaban
