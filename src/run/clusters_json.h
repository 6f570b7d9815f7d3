// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/proposal_list.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>

namespace diaban {

/// As many gaps as JSON lists; a list file has all of them.
constexpr std::size_t kMostGapItems = 1000;

/// What the tolerance did, as in files.md under `tolerance`: metres, pairs, length_m, overlaps, gaps,
/// t_junctions.
[[nodiscard]] nlohmann::json toleranceJson(const BorderStudy& borders);

/// What clusters cover and what they do not: clusters{}, coverage{}, gaps, priority{}, gap_items[] (the first
/// kMostGapItems) and, where they were made, strips{}.
[[nodiscard]] nlohmann::json clustersJson(const ClusterStudy& study, const UnitParents& parents, const Units& units);

/// list[] of number, extends, units[], added[], covers[], length_m, priority, priority_share, cost, text{vi,en}; and
/// coverable, priority, value, bound, gap, optimal, cluster_cost, member_cost.
[[nodiscard]] nlohmann::json proposalsJson(const ProposalParts& parts);

/// One of the list.
[[nodiscard]] nlohmann::json proposalJson(const ClusterProposal& proposal, std::size_t number,
                                          const ProposalParts& parts);

} // namespace diaban
