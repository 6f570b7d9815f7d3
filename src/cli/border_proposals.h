// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/session.h"
#include "src/cluster/cluster_proposals.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace diaban {

/// What `borders` is told of proposals.
struct ProposalWords {
    bool propose = false, sameParent = false, sameKind = false, extend = false;
    std::size_t maxUnits = 5, maxClustersPerUnit = 2, proposals = 10;
    std::vector<std::string> together, apart; ///< a group each
    std::string list;                         ///< .csv
};

void addProposalOptions(CLI::App& verb, const Session& session, ProposalWords& words);

/// Throws gis::Error{BadUsage}: "usage.propose_missing", "usage.proposals_format".
void requireProposals(const ProposalWords& words);

/// Proposes, adds to the result what is proposed (JSON and lines), and writes the list where one was asked for.
/// `source`: the files it is made of.
void proposeClusters(const ProposalWords& words, const Boundaries& boundaries, const UnitParents& parents,
                     const ClusterStudy& study, const std::string& source, gis::OutputSet& outputs, Session& session,
                     VerbResult& result);

} // namespace diaban
