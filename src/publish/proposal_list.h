// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_proposals.h"
#include "src/publish/list_sheet.h"

namespace diaban {

/// What a list of proposals is made of; all of it must outlive the list.
struct ProposalParts {
    const Proposals& all;
    const ProposalProblem& problem;
    const ClusterStudy& study;
    const Units& units;
};

/// Sentences as one text.
[[nodiscard]] std::string joined(const std::vector<gis::Message>& words, const Catalogue& catalogue);

/// Texts of some units, joined by "; ".
[[nodiscard]] std::string listedTexts(const std::vector<std::uint32_t>& units, const std::vector<std::string>& texts);

/// How good the proposals are known to be, and by what they were chosen.
[[nodiscard]] std::vector<std::string> proposalNotes(const Proposals& all, const Catalogue& catalogue);

/// The proposals as a list, best first, with members, length, priority and reasons. Its heads are such that
/// readClusters() takes a changed list for the clusters that are wanted.
[[nodiscard]] ListSheet proposalList(const ProposalParts& parts, std::vector<std::string> notes,
                                     const Catalogue& catalogue);

} // namespace diaban
