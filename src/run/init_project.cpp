// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/init_project.h"

#include "gis/base/error.h"
#include "src/project/proposal_text.h"
#include "src/project/read_project.h"

#include <algorithm>

namespace diaban {

namespace {

/// Takes the last part away that is left; false where there is none.
bool takeAway(Proposal& proposal) {
    Project& project = proposal.project;
    if (!project.maps.empty()) {
        project.maps.clear();
        std::erase_if(project.outputs, [](const OutputSpec& output) { return output.kind == OutputKind::Map; });
    } else if (!project.indicators.empty()) {
        project.indicators.clear();
    } else if (!project.tables.empty()) {
        project.tables.clear();
        std::erase_if(project.outputs, [](const OutputSpec& output) { return output.kind == OutputKind::JoinReport; });
    } else {
        return false;
    }
    return true;
}

} // namespace

InitResult initProject(const ProposalRequest& request, const RunOptions& options, const Catalogue& words,
                       gis::Problems& problems, const gis::Progress& progress) {
    InitResult result{proposeProject(request, options.limits, problems, progress), {}};
    const std::string file = request.project.string();
    while (true) {
        result.text = proposalText(result.proposal, words);
        try {
            gis::Problems told;
            const Project project = parseProject(file, result.text, told, options.limits);
            (void)checkProjectInputs(project, options, told, progress);
            return result;
        } catch (const gis::Error& fault) {
            if (fault.kind() != gis::ErrorKind::BadInput || !takeAway(result.proposal)) {
                throw;
            }
            problems.warn(fault.file(), fault.place(), {"init.taken_away", {{"reason", words.text(fault.message())}}});
        }
    }
}

} // namespace diaban
