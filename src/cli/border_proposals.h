// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/session.h"
#include "src/run/project_clusters.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What a verb is told of proposals.
struct ProposalWords {
    bool propose = false, sameParent = false, sameKind = false, extend = false;
    std::size_t maxUnits = 5, maxClustersPerUnit = 2, proposals = 10;
    std::vector<std::string> together, apart; ///< a group each
    std::string rescore;                      ///< a table of clusters that are wanted
    std::string list;                         ///< .csv or .xlsx

    [[nodiscard]] bool any() const noexcept { return propose || !rescore.empty(); }
};

/// What proposals must be like: for every verb that makes some.
void addProposalOptions(CLI::App& verb, const Session& session, ProposalWords& words);
/// --propose, --rescore and --proposal-list.
void addProposalListOptions(CLI::App& verb, const Session& session, ProposalWords& words);

/// Throws gis::Error as unitsNamed, of units that must be together or apart.
[[nodiscard]] ProposalOptions proposalOptionsOf(const ProposalWords& words, const Units& units);

/// Throws gis::Error{BadUsage}: "usage.propose_missing", "usage.list_format".
void requireProposals(const ProposalWords& words);

/// What the proposals are made for.
struct ProposalGround {
    const Boundaries& boundaries;
    const UnitParents& parents;
    const ClusterStudy& study;
    const std::vector<std::string>& notes; ///< of the list
};

/// Proposes, or scores again what is wanted, or both; adds to the result what was found (JSON and lines) and writes the
/// list where one was asked for: of what was scored again, else of what was proposed. Gives that back; nothing where
/// neither was asked for.
[[nodiscard]] std::optional<ProjectProposals> proposeClusters(const ProposalWords& words, const ProposalGround& ground,
                                                              gis::OutputSet& outputs, Session& session,
                                                              VerbResult& result);

} // namespace diaban
