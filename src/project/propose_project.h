// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/project/proposal.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What a project is to be made from.
struct ProposalRequest {
    std::string boundaries;
    std::string layer; ///< empty: found
    std::vector<std::string> tables;
    std::filesystem::path project; ///< the file that is to be written; paths are made relative to it
    Language language = Language::Vi;
};

/// Looks at the files and proposes a project that can be checked and run as it is. What was found out, and what is left
/// to the person, is told as findings; tables that cannot be used are left out with the reason.
/// Throws gis::Error{BadInput} where the boundaries or a table file cannot be read at all.
[[nodiscard]] Proposal proposeProject(const ProposalRequest& request, const gis::Limits& limits,
                                      gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
