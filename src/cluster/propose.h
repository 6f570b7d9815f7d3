// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/cluster/proposal_problem.h"

namespace diaban {

/// Chooses new clusters, and members for those there are where options allow it, so that the priority newly covered
/// less the costs is as great as can be: proven where the bound meets it, else with a bound on what a better choice
/// could reach. Each cluster is contiguous, within maxUnits, and no unit joins one beyond maxClustersPerUnit. The same
/// for the same problem in whatever order its units, pairs and clusters come.
/// Tells where it is as "stage.proposals" and what begins so, and can be stopped all along.
///
/// Throws gis::Error{BadUsage}: "proposal.max_units", "proposal.max_clusters", "proposal.together_too_many",
/// "proposal.together_apart", "proposal.no_parent", "proposal.no_kind"; BadInput "proposal.together_impossible" where
/// no choice holds what must be together; Stopped.
[[nodiscard]] Proposals propose(const ProposalProblem& problem, const ProposalOptions& options,
                                const gis::Progress& progress = {});

} // namespace diaban
