// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/proposal_letters.h"

#include "src/cartography/overlay_numbers.h"

namespace diaban::ui {

std::vector<std::string> ProposalLetters::name(const Proposals& proposals) {
    std::vector<std::string> letters;
    for (const ClusterProposal& proposal : proposals.list) {
        letters.push_back(letterOf(m_known.try_emplace(proposal.units, m_known.size()).first->second));
    }
    return letters;
}

} // namespace diaban::ui
