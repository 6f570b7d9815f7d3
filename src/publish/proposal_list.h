// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_proposals.h"
#include "src/message/catalogue.h"

#include <string>

namespace diaban {

/// What a list of proposals is made of.
struct ProposalList {
    const Proposals& all;
    const ProposalProblem& problem;
    const ClusterStudy& study;
    const Units& units;
    std::string source; ///< files
};

/// Sentences as one text.
[[nodiscard]] std::string joined(const std::vector<gis::Message>& words, const Catalogue& catalogue);

/// The proposals as a CSV for spreadsheets in the catalogue's language, best first, with members, length, priority and
/// reasons; below a blank row how good they are known to be, source, day and method. Written as gapListCsv() is.
[[nodiscard]] std::string proposalListCsv(const ProposalList& list, const Catalogue& catalogue);

} // namespace diaban
