// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/propose_project.h"
#include "src/run/run.h"

#include <string>

namespace diaban {

/// A proposal and the text of its project file.
struct InitResult {
    Proposal proposal;
    std::string text;
};

/// Proposes a project for the files of a request and makes sure that it can be checked as it is: what the check refuses
/// (maps first, then indicators, then tables) is left out and told as a warning. Writes nothing.
[[nodiscard]] InitResult initProject(const ProposalRequest& request, const RunOptions& options, const Catalogue& words,
                                     gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
