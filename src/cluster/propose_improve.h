// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/proposal_choice.h"

namespace diaban {

/// Improves a choice for as long as one of these steps gains: another set in the place of one; two sets anew in the
/// place of two that touch; a unit from one set to another, or one for one; one set less; one more. The value never
/// falls, and groups that are held stay held. `steps` bounds the work, in sets looked at. Tells
/// that it is at work as "stage.proposals.improve".
void improve(const ProposalGraph& graph, const ProposalSets& sets, ProposalChoice& choice, std::size_t steps,
             const gis::Progress& progress = {});

} // namespace diaban
