// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_proposals.h"

#include "gis/base/error.h"
#include "src/cluster/code_order.h"
#include "src/cluster/match_members.h"
#include "src/cluster/member_texts.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"
#include "src/unit/unit_kind.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kListed = 20;

/// To a tenth, for a sentence.
double tenth(double value) {
    return std::round(value * 10) / 10;
}

std::string nameOf(const Units& units, std::uint32_t unit) {
    return units.names[unit].empty() ? units.codes[unit] : units.names[unit];
}

std::string listed(const Units& units, const std::vector<std::uint32_t>& members) {
    std::vector<std::string> names;
    for (const std::uint32_t unit : inCodeOrder(members, units.codes)) {
        names.push_back(nameOf(units, unit));
    }
    return listing(names, kListed);
}

std::string gapsOf(const ClusterProposal& proposal, const ProposalProblem& problem) {
    std::vector<std::uint32_t> gaps;
    for (const std::size_t pair : proposal.covers) {
        gaps.push_back(problem.pairs[pair].gap);
    }
    std::ranges::sort(gaps);
    std::vector<std::string> texts;
    for (const std::uint32_t gap : gaps) {
        texts.push_back(std::to_string(gap));
    }
    return listing(texts, kListed);
}

} // namespace

ProposalProblem proposalProblem(const ClusterStudy& study, const Units& units, const UnitParents& parents) {
    ProposalProblem problem;
    problem.keys = units.codes;
    problem.parents = parents.districts.empty() ? parents.provinces : parents.districts;
    for (const std::string& name : units.names) {
        const UnitKind kind = splitUnitWord(nameKey(name)).kind;
        problem.kinds.push_back(kind == UnitKind::None ? std::string() : std::to_string(static_cast<int>(kind)));
    }
    if (std::ranges::all_of(problem.kinds, [](const std::string& kind) { return kind.empty(); })) {
        problem.kinds.clear();
    }
    std::vector<std::size_t> pairOf(study.borders.size());
    for (const std::uint32_t at : bordersByCode(study.borders, units.codes)) {
        const SharedBorder& border = study.borders[at];
        const auto [first, second] = sidesByCode(border, units.codes);
        pairOf[at] = problem.pairs.size();
        problem.pairs.push_back({first, second, border.metres, 0, study.covering.covered(at), 0});
    }
    std::uint32_t number = 0;
    for (const Gap& gap : study.gaps) {
        ProposalPair& pair = problem.pairs[pairOf[gap.border]];
        pair.priority = gap.priority;
        pair.gap = ++number;
    }
    for (const std::uint32_t cluster : study.counted) {
        problem.clusters.push_back(study.clusters.list[cluster].members);
    }
    return problem;
}

std::vector<std::uint32_t> unitsNamed(const std::string& text, const Units& units) {
    std::vector<WrittenMember> written;
    for (MemberText& member : memberTexts(text)) {
        written.push_back({std::move(member), {}, 0, 0});
    }
    std::vector<std::uint32_t> found;
    const std::vector<MatchedMember> matched = matchMembers(written, units).list;
    for (std::size_t i = 0; i < matched.size(); ++i) {
        const auto code = std::ranges::find(units.codes, written[i].text.name);
        if (code != units.codes.end()) {
            found.push_back(static_cast<std::uint32_t>(code - units.codes.begin()));
        } else if (matched[i].unit) {
            found.push_back(*matched[i].unit);
        } else {
            std::vector<std::string> several;
            for (const std::uint32_t unit : matched[i].several) {
                several.push_back(units.describe(unit));
            }
            throw gis::Error(
                gis::ErrorKind::BadUsage, {}, {},
                several.empty()
                    ? gis::Message{"proposal.unknown_unit", {{"unit", written[i].text.name}, {"layer", units.file}}}
                    : gis::Message{"proposal.ambiguous_unit",
                                   {{"unit", written[i].text.name}, {"units", listing(several, kListed)}}});
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() < 2) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"proposal.single_unit", {{"text", text}}});
    }
    return found;
}

std::vector<gis::Message> wordsOf(const ClusterProposal& proposal, const Proposals& all, const ProposalProblem& problem,
                                  const ClusterStudy& study, const Units& units) {
    std::vector<gis::Message> words;
    const auto count = static_cast<std::int64_t>(proposal.units.size());
    if (proposal.extends) {
        const Cluster& cluster = study.clusters.list[study.counted[*proposal.extends]];
        words.push_back({"proposal.extend",
                         {{"cluster", cluster.name.empty() ? cluster.id : cluster.name},
                          {"units", listed(units, proposal.added)},
                          {"count", count}}});
    } else if (proposal.units.empty()) {
        return {{"proposal.new_empty", {}}};
    } else {
        words.push_back({"proposal.new", {{"count", count}, {"units", listed(units, proposal.units)}}});
    }
    if (proposal.covers.empty()) {
        words.push_back(count < 2 ? gis::Message{"proposal.too_few", {{"count", count}}}
                                  : gis::Message{"proposal.covers_nothing", {}});
        return words;
    }
    words.push_back({"proposal.covers",
                     {{"km", tenth(proposal.metres / 1000)},
                      {"borders", static_cast<std::int64_t>(proposal.covers.size())},
                      {"percent", all.coverable > 0 ? tenth(100 * proposal.priority / all.coverable) : 0.0},
                      {"gaps", gapsOf(proposal, problem)}}});
    const ProposalPair& first = problem.pairs[proposal.covers.front()];
    words.push_back({"proposal.first",
                     {{"gap", static_cast<std::int64_t>(first.gap)},
                      {"left", nameOf(units, first.first)},
                      {"right", nameOf(units, first.second)},
                      {"km", tenth(first.metres / 1000)}}});
    return words;
}

gis::Message summaryOf(const Proposals& all) {
    const auto count = static_cast<std::int64_t>(all.list.size());
    const double percent = all.coverable > 0 ? tenth(100 * all.priority / all.coverable) : 0;
    if (all.list.empty()) {
        return {"proposal.summary_none", {}};
    }
    if (all.optimal) {
        return {"proposal.summary_best", {{"count", count}, {"percent", percent}}};
    }
    const double better = all.value > 0 ? std::ceil(1000 * (all.bound - all.value) / all.value) / 10 : 0;
    return {"proposal.summary_bound", {{"count", count}, {"percent", percent}, {"better", better}}};
}

} // namespace diaban
