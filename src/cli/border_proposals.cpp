// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/border_proposals.h"

#include "gis/base/error.h"
#include "gis/io/shown_path.h"
#include "src/cli/border_clusters.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cluster/wanted_clusters.h"
#include "src/publish/proposal_list.h"
#include "src/run/clusters_json.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

void addLines(const ProposalParts& parts, const std::vector<std::string>& ids, const Session& session,
              VerbResult& result) {
    for (std::size_t at = 0; at < parts.all.list.size(); ++at) {
        std::string line = ids.empty() ? std::to_string(at + 1) : ids[at];
        line += ". ";
        line +=
            joined(wordsOf(parts.all.list[at], parts.all, parts.problem, parts.study, parts.units), session.catalogue);
        result.lines.push_back(std::move(line));
    }
}

/// Clusters as somebody wants them, scored.
struct Scored {
    Rescored rescored;
    std::vector<std::string> ids;
    Proposals all;
};

Scored scoreWanted(const ProposalWords& words, const ProposalGround& ground, const ProposalProblem& problem,
                   const ProposalOptions& options, Session& session) {
    const Clusters written =
        readClusters({words.rescore, {}}, ground.boundaries.units, session.limits, session.problems);
    Scored scored;
    for (const Cluster& cluster : written.list) {
        scored.ids.push_back(cluster.id);
    }
    scored.rescored = rescore(problem, options, wantedClusters(written, ground.study, session.problems));
    scored.all = asProposals(scored.rescored, problem, options);
    return scored;
}

nlohmann::json faultJson(const WantedFaultAt& fault, const Scored& scored, const ProposalOptions& options,
                         const Units& units) {
    const gis::Message words = wordsOf(fault, scored.rescored, options, scored.ids, units);
    const auto codeOf = [&](const std::optional<std::uint32_t>& unit) {
        return unit ? nlohmann::json(units.codes[*unit]) : nlohmann::json();
    };
    return {{"fault", nameOf(fault.fault)},
            {"id", fault.cluster ? nlohmann::json(scored.ids[*fault.cluster]) : nlohmann::json()},
            {"unit", codeOf(fault.unit)},
            {"other", codeOf(fault.other)},
            {"text", {{"vi", Catalogue(Language::Vi).text(words)}, {"en", Catalogue(Language::En).text(words)}}}};
}

/// By how much the value of what is wanted is above that of what was found, in percent of the latter.
double differencePercent(const Scored& scored, const Proposals& found) {
    return found.value > 0 ? std::round(1000 * (scored.all.value / found.value - 1)) / 10 : 0;
}

void tellScored(const Scored& scored, const ProposalParts& parts, const ProposalOptions& options,
                const std::optional<Proposals>& found, const Session& session, VerbResult& result) {
    nlohmann::json list = nlohmann::json::array();
    for (std::size_t at = 0; at < scored.ids.size(); ++at) {
        nlohmann::json one = proposalJson(scored.all.list[at], at + 1, parts);
        one["id"] = scored.ids[at];
        one["pieces"] = scored.rescored.pieces[at];
        one["priority_alone"] = scored.rescored.priorityAlone[at];
        list.push_back(std::move(one));
    }
    nlohmann::json faults = nlohmann::json::array();
    for (const WantedFaultAt& fault : scored.rescored.faults) {
        faults.push_back(faultJson(fault, scored, options, parts.units));
    }
    result.json["rescored"] = {
        {"list", std::move(list)},         {"faults", std::move(faults)},       {"length_m", scored.rescored.metres},
        {"priority", scored.all.priority}, {"coverable", scored.all.coverable}, {"value", scored.all.value}};
    const double share = scored.all.coverable > 0 ? 100 * scored.all.priority / scored.all.coverable : 0;
    result.lines.push_back(session.text({"rescore.summary",
                                         {{"count", static_cast<std::int64_t>(scored.ids.size())},
                                          {"km", std::round(scored.rescored.metres / 100) / 10},
                                          {"percent", std::round(share * 10) / 10},
                                          {"value", std::round(scored.all.value * 100) / 100}}}));
    if (found) {
        result.lines.push_back(session.text(
            {"rescore.against",
             {{"value", std::round(found->value * 100) / 100}, {"difference", differencePercent(scored, *found)}}}));
    }
    addLines(parts, scored.ids, session, result);
    for (const WantedFaultAt& fault : scored.rescored.faults) {
        result.lines.push_back("  " + session.text(wordsOf(fault, scored.rescored, options, scored.ids, parts.units)));
    }
}

void writeProposalList(const std::string& path, const ProposalParts& parts, std::vector<std::string> notes,
                       const std::vector<std::string>& more, gis::OutputSet& outputs, const Session& session) {
    if (path.empty()) {
        return;
    }
    notes.insert(notes.end(), more.begin(), more.end());
    const std::filesystem::path staged = outputs.stage(path);
    gis::writeShown(staged, path, [&] {
        writeList(staged, path, proposalList(parts, std::move(notes), session.catalogue), session.catalogue);
    });
}

} // namespace

ProposalOptions proposalOptionsOf(const ProposalWords& words, const Units& units) {
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

void addProposalOptions(CLI::App& verb, const Session& session, ProposalWords& words) {
    addOption(verb, session, "--max-units", words.maxUnits)->check(numberBetween(session, 2, 50));
    addOption(verb, session, "--max-clusters-per-unit", words.maxClustersPerUnit)->check(numberBetween(session, 1, 50));
    addOption(verb, session, "--proposals", words.proposals)->check(numberBetween(session, 0, 100'000));
    addOption(verb, session, "--together", words.together);
    addOption(verb, session, "--apart", words.apart);
    verb.add_flag("--same-parent", words.sameParent, session.text({"help.same-parent", {}}));
    verb.add_flag("--same-kind", words.sameKind, session.text({"help.same-kind", {}}));
    verb.add_flag("--extend", words.extend, session.text({"help.extend", {}}));
}

void addProposalListOptions(CLI::App& verb, const Session& session, ProposalWords& words) {
    verb.add_flag("--propose", words.propose, session.text({"help.propose", {}}));
    addOption(verb, session, "--rescore", words.rescore);
    addOption(verb, session, "--proposal-list", words.list);
}

void requireProposals(const ProposalWords& words) {
    const bool more = words.sameParent || words.sameKind || words.extend || !words.together.empty() ||
                      !words.apart.empty() || !words.list.empty();
    if (more && !words.any()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.propose_missing", {}});
    }
    requireListFile(words.list);
}

std::optional<ProjectProposals> proposeClusters(const ProposalWords& words, const ProposalGround& ground,
                                                gis::OutputSet& outputs, Session& session, VerbResult& result) {
    if (!words.any()) {
        return std::nullopt;
    }
    const Units& units = ground.boundaries.units;
    ProposalProblem problem = proposalProblem(ground.study, units, ground.parents);
    const ProposalOptions options = proposalOptionsOf(words, units);
    std::optional<Proposals> found;
    if (words.propose) {
        found = propose(problem, options, session.progress);
        const ProposalParts parts{*found, problem, ground.study, units};
        result.json["proposals"] = proposalsJson(parts);
        result.lines.push_back(session.text(summaryOf(*found)));
        addLines(parts, {}, session, result);
    }
    if (words.rescore.empty()) {
        const ProposalParts parts{*found, problem, ground.study, units};
        writeProposalList(words.list, parts, proposalNotes(*found, session.catalogue), ground.notes, outputs, session);
        return ProjectProposals{std::move(problem), *std::move(found)};
    }
    outputs.protect(words.rescore);
    Scored scored = scoreWanted(words, ground, problem, options, session);
    const ProposalParts parts{scored.all, problem, ground.study, units};
    const std::size_t first = result.lines.size();
    tellScored(scored, parts, options, found, session, result);
    writeProposalList(words.list, parts, {result.lines[first]}, ground.notes, outputs, session);
    return ProjectProposals{std::move(problem), std::move(scored.all)};
}

} // namespace diaban
