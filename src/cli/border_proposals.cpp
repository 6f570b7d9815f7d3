// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/border_proposals.h"

#include "gis/base/error.h"
#include "gis/io/shown_path.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/publish/proposal_list.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

ProposalOptions optionsOf(const ProposalWords& words, const Units& units) {
    ProposalOptions options;
    options.maxUnits = words.maxUnits;
    options.maxClustersPerUnit = words.maxClustersPerUnit;
    options.maxProposals = words.proposals;
    options.extend = words.extend;
    options.sameParent = words.sameParent;
    options.sameKind = words.sameKind;
    for (const std::string& group : words.together) {
        options.together.push_back(unitsNamed(group, units));
    }
    for (const std::string& group : words.apart) {
        options.apart.push_back(unitsNamed(group, units));
    }
    return options;
}

nlohmann::json codesOf(const std::vector<std::uint32_t>& members, const Units& units) {
    nlohmann::json codes = nlohmann::json::array();
    for (const std::uint32_t unit : members) {
        codes.push_back(units.codes[unit]);
    }
    return codes;
}

nlohmann::json coversOf(const ClusterProposal& proposal, const ProposalProblem& problem) {
    nlohmann::json covers = nlohmann::json::array();
    for (const std::size_t at : proposal.covers) {
        const ProposalPair& pair = problem.pairs[at];
        const auto [left, right] = std::minmax(problem.keys[pair.first], problem.keys[pair.second]);
        covers.push_back({{"gap", pair.gap},
                          {"left", left},
                          {"right", right},
                          {"length_m", pair.metres},
                          {"priority", pair.priority}});
    }
    return covers;
}

nlohmann::json itemsOf(const Proposals& all, const ProposalProblem& problem, const ClusterStudy& study,
                       const Units& units) {
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    nlohmann::json items = nlohmann::json::array();
    for (const ClusterProposal& proposal : all.list) {
        const std::vector<gis::Message> words = wordsOf(proposal, all, problem, study, units);
        nlohmann::json item = {{"number", items.size() + 1},
                               {"extends", nullptr},
                               {"units", codesOf(proposal.units, units)},
                               {"added", codesOf(proposal.added, units)},
                               {"covers", coversOf(proposal, problem)},
                               {"length_m", proposal.metres},
                               {"priority", proposal.priority},
                               {"priority_share", all.coverable > 0 ? proposal.priority / all.coverable : 0},
                               {"cost", proposal.cost},
                               {"text", {{"vi", joined(words, vi)}, {"en", joined(words, en)}}}};
        if (proposal.extends) {
            item["extends"] = study.clusters.list[study.counted[*proposal.extends]].id;
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

void addProposalOptions(CLI::App& verb, const Session& session, ProposalWords& words) {
    verb.add_flag("--propose", words.propose, session.text({"help.propose", {}}));
    addOption(verb, session, "--max-units", words.maxUnits)->check(numberBetween(session, 2, 50));
    addOption(verb, session, "--max-clusters-per-unit", words.maxClustersPerUnit)->check(numberBetween(session, 1, 50));
    addOption(verb, session, "--proposals", words.proposals)->check(numberBetween(session, 0, 100'000));
    addOption(verb, session, "--together", words.together);
    addOption(verb, session, "--apart", words.apart);
    verb.add_flag("--same-parent", words.sameParent, session.text({"help.same-parent", {}}));
    verb.add_flag("--same-kind", words.sameKind, session.text({"help.same-kind", {}}));
    verb.add_flag("--extend", words.extend, session.text({"help.extend", {}}));
    addOption(verb, session, "--proposal-list", words.list);
}

void requireProposals(const ProposalWords& words) {
    const bool more = words.sameParent || words.sameKind || words.extend || !words.together.empty() ||
                      !words.apart.empty() || !words.list.empty();
    if (more && !words.propose) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.propose_missing", {}});
    }
    if (!words.list.empty() && std::filesystem::path(words.list).extension() != ".csv") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.list, {}, {"usage.proposals_format", {}});
    }
}

void proposeClusters(const ProposalWords& words, const Boundaries& boundaries, const UnitParents& parents,
                     const ClusterStudy& study, const std::string& source, gis::OutputSet& outputs, Session& session,
                     VerbResult& result) {
    const Units& units = boundaries.units;
    const ProposalProblem problem = proposalProblem(study, units, parents);
    const Proposals all = propose(problem, optionsOf(words, units), session.progress);
    result.json["proposals"] = {{"list", itemsOf(all, problem, study, units)},
                                {"coverable", all.coverable},
                                {"priority", all.priority},
                                {"value", all.value},
                                {"bound", all.bound},
                                {"gap", all.gap()},
                                {"optimal", all.optimal},
                                {"cluster_cost", all.clusterCost},
                                {"member_cost", all.memberCost}};
    result.lines.push_back(session.text(summaryOf(all)));
    std::size_t number = 0;
    for (const ClusterProposal& proposal : all.list) {
        std::string line = std::to_string(++number);
        line += ". ";
        line += joined(wordsOf(proposal, all, problem, study, units), session.catalogue);
        result.lines.push_back(std::move(line));
    }
    if (!words.list.empty()) {
        const std::filesystem::path staged = outputs.stage(words.list);
        gis::writeShown(staged, words.list, [&] {
            gis::writeFile(staged, proposalListCsv({all, problem, study, units, source}, session.catalogue));
        });
    }
}

} // namespace diaban
