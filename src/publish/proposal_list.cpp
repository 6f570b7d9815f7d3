// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/proposal_list.h"

#include "src/cluster/code_order.h"

#include <cmath>

namespace diaban {

namespace {

double toHundredths(double value) {
    return std::round(value * 100) / 100;
}

std::vector<ListCell> rowOf(const ProposalParts& parts, std::size_t at, const Catalogue& catalogue) {
    const ClusterProposal& proposal = parts.all.list[at];
    const std::string extends =
        proposal.extends ? parts.study.clusters.list[parts.study.counted[*proposal.extends]].id : std::string();
    const double share = parts.all.coverable > 0 ? 100 * proposal.priority / parts.all.coverable : 0;
    return {static_cast<std::int64_t>(at + 1),
            extends,
            listedTexts(inCodeOrder(proposal.units, parts.units.codes), parts.units.codes),
            listedTexts(inCodeOrder(proposal.units, parts.units.codes), parts.units.names),
            listedTexts(inCodeOrder(proposal.added, parts.units.codes), parts.units.codes),
            proposal.metres / 1000,
            proposal.priority,
            share,
            joined(wordsOf(proposal, parts.all, parts.problem, parts.study, parts.units), catalogue)};
}

} // namespace

std::string joined(const std::vector<gis::Message>& words, const Catalogue& catalogue) {
    std::string text;
    for (const gis::Message& sentence : words) {
        text += text.empty() ? "" : " ";
        text += catalogue.text(sentence);
    }
    return text;
}

std::string listedTexts(const std::vector<std::uint32_t>& units, const std::vector<std::string>& texts) {
    std::string all;
    for (const std::uint32_t unit : units) {
        all += all.empty() ? "" : "; ";
        all += texts[unit];
    }
    return all;
}

std::vector<std::string> proposalNotes(const Proposals& all, const Catalogue& catalogue) {
    return {catalogue.text(summaryOf(all)), catalogue.text({"proposal_list.method",
                                                            {{"cluster", toHundredths(all.clusterCost)},
                                                             {"member", toHundredths(all.memberCost)},
                                                             {"value", toHundredths(all.value)},
                                                             {"bound", toHundredths(all.bound)}}})};
}

ListSheet proposalList(const ProposalParts& parts, std::vector<std::string> notes, const Catalogue& catalogue) {
    ListSheet list;
    list.name = catalogue.text("border_list.sheet_proposals");
    const auto add = [&](const char* id, double width, int decimals = 0, bool isCode = false) {
        list.columns.push_back({catalogue.text(id), width, decimals, isCode});
    };
    add("proposal_list.number", 9);
    add("proposal_list.extends", 12, 0, true);
    add("proposal_list.codes", 18, 0, true);
    add("proposal_list.names", 32, 0, true);
    add("proposal_list.added", 18, 0, true);
    add("proposal_list.km", 11, 3);
    add("proposal_list.priority", 11, 3);
    add("proposal_list.share", 11, 1);
    add("proposal_list.reason", 70);
    list.rows = parts.all.list.size();
    list.row = [parts, &catalogue](std::size_t at) { return rowOf(parts, at, catalogue); };
    list.notes = std::move(notes);
    return list;
}

} // namespace diaban
