// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/clusters_json.h"

#include "src/cluster/cluster_numbers.h"
#include "src/cluster/cluster_standing.h"
#include "src/cluster/code_order.h"
#include "src/publish/cluster_layers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace diaban {

namespace {

nlohmann::json lengthJson(const CoveredLength& length) {
    const auto share = length.share();
    return {{"covered_m", length.coveredMetres},
            {"uncovered_m", length.uncoveredMetres()},
            {"share", share ? nlohmann::json(*share) : nlohmann::json()},
            {"borders", length.borders},
            {"covered_borders", length.coveredBorders}};
}

nlohmann::json parentsJson(const std::vector<CoveredParent>& parents, const std::vector<std::uint32_t>& clusters) {
    nlohmann::json list = nlohmann::json::array();
    for (std::size_t i = 0; i < parents.size(); ++i) {
        nlohmann::json one = lengthJson(parents[i].length);
        one["name"] = parents[i].name;
        one["clusters"] = clusters[i];
        list.push_back(std::move(one));
    }
    return list;
}

nlohmann::json unitsJson(const ClusterStudy& study, const ClusterNumbers& numbers, const Units& units) {
    std::vector<std::uint32_t> all(study.coverage.units.size());
    std::iota(all.begin(), all.end(), 0U);
    nlohmann::json list = nlohmann::json::array();
    for (const std::uint32_t unit : inCodeOrder(std::move(all), units.codes)) {
        nlohmann::json one = lengthJson(study.coverage.units[unit]);
        one["code"] = units.codes[unit];
        one["name"] = units.names[unit];
        one["clusters"] = numbers.units[unit];
        list.push_back(std::move(one));
    }
    return list;
}

nlohmann::json coverageJson(const ClusterStudy& study, const UnitParents& parents, const Units& units) {
    const ClusterNumbers numbers = clusterNumbers(study.clusters, study.counted, parents, study.coverage);
    nlohmann::json json = lengthJson(study.coverage.all);
    json["by_level"] = nlohmann::json::object();
    for (std::size_t level = 0; level < study.coverage.levels.size(); ++level) {
        const CoveredLength& length = study.coverage.levels[level];
        const std::string name = nameOf(static_cast<BorderLevel>(level));
        if (length.borders > 0) {
            nlohmann::json& one = json["by_level"][name.empty() ? "unknown" : name] = lengthJson(length);
            one["clusters"] = numbers.levels.at(level);
        }
    }
    json["by_count_m"] = study.coverage.metresByCount;
    json["units"] = unitsJson(study, numbers, units);
    json["districts"] = parentsJson(study.coverage.districts, numbers.districts);
    json["provinces"] = parentsJson(study.coverage.provinces, numbers.provinces);
    if (study.before) {
        const CoverageChange change = changeBetween(study.borders, *study.before, study.covering);
        json["change"] = {{"since", study.since},
                          {"gained_m", change.gainedMetres},
                          {"lost_m", change.lostMetres},
                          {"gained_borders", change.gainedBorders},
                          {"lost_borders", change.lostBorders}};
    }
    return json;
}

nlohmann::json countsJson(const ClusterStudy& study) {
    const ClusterCounts& counts = study.counts;
    return {{"count", counts.clusters},
            {"counted", counts.counted},
            {"expired", counts.expired},
            {"not_yet_signed", counts.notYetSigned},
            {"date_unread", counts.dateUnread},
            {"no_member", countOf(standingsOn(study.clusters, study.day), Standing::NoMember)},
            {"single_member", counts.single},
            {"in_pieces", counts.inPieces},
            {"same_members", counts.sameMembers},
            {"units_in_several", counts.unitsInSeveral},
            {"members_left_out", study.clusters.membersLeftOut}};
}

nlohmann::json weightsJson(const PriorityWeights& weights) {
    return {{"length", weights.length},
            {"weakness", weights.weakness},
            {"hamlet", weights.hamlet},
            {"level", {{"commune", weights.commune}, {"district", weights.district}, {"province", weights.province}}}};
}

nlohmann::json gapJson(const ClusterStudy& study, std::size_t at, const Units& units, const Catalogue& vi,
                       const Catalogue& en) {
    const Gap& gap = study.gaps[at];
    const SharedBorder& border = study.borders[gap.border];
    const PriorityParts parts = partsOf(border, gap.border, study.facts, study.weights);
    const auto [left, right] = std::minmax(units.codes[border.left], units.codes[border.right]);
    nlohmann::json json{
        {"rank", at + 1},
        {"left", left},
        {"right", right},
        {"length_m", border.metres},
        {"level", nameOf(border.level)},
        {"priority", gap.priority},
        {"factors",
         {{"length", parts.length}, {"weakness", parts.weakness}, {"level", parts.level}, {"hamlets", parts.hamlets}}},
        {"weak", nlohmann::json::array()},
        {"text", {{"vi", reasonText(study, gap, units, vi)}, {"en", reasonText(study, gap, units, en)}}}};
    for (const std::uint32_t unit : sidesByCode(border, units.codes)) {
        if (!study.facts.weakness.empty() && study.facts.weakness[unit].value_or(0) > 0) {
            json["weak"].push_back(units.codes[unit]);
        }
    }
    if (!study.facts.hamlets.empty()) {
        json["hamlets"] = study.facts.hamlets[gap.border];
    }
    return json;
}

nlohmann::json codesOf(const std::vector<std::uint32_t>& members, const Units& units) {
    nlohmann::json codes = nlohmann::json::array();
    for (const std::uint32_t unit : inCodeOrder(members, units.codes)) {
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

} // namespace

nlohmann::json toleranceJson(const BorderStudy& borders) {
    double metres = 0;
    for (const gis::NearPair& near : borders.near) {
        metres += near.lengthMetres;
    }
    return {{"metres", borders.toleranceMetres},
            {"pairs", borders.near.size()},
            {"length_m", metres},
            {"overlaps", borders.faults.counted ? nlohmann::json(borders.faults.overlaps) : nlohmann::json()},
            {"gaps", borders.faults.counted ? nlohmann::json(borders.faults.gaps) : nlohmann::json()},
            {"t_junctions", borders.built->tJunctions}};
}

nlohmann::json clustersJson(const ClusterStudy& study, const UnitParents& parents, const Units& units) {
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    nlohmann::json json{{"clusters", countsJson(study)},
                        {"coverage", coverageJson(study, parents, units)},
                        {"gaps", study.gaps.size()},
                        {"priority", weightsJson(study.weights)},
                        {"gap_items", nlohmann::json::array()}};
    for (std::size_t at = 0; at < std::min(study.gaps.size(), kMostGapItems); ++at) {
        json["gap_items"].push_back(gapJson(study, at, units, vi, en));
    }
    if (study.strips) {
        json["strips"] = {{"width_m", study.stripMetres},
                          {"area_m2", steadySum(study.strips->areas)},
                          {"width_error_m", study.strips->widthError * study.stripMetres},
                          {"hamlets", study.hamlets},
                          {"hamlets_in_strips", study.hamletsInStrips}};
    }
    return json;
}

nlohmann::json proposalJson(const ClusterProposal& proposal, std::size_t number, const ProposalParts& parts) {
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    const std::vector<gis::Message> words = wordsOf(proposal, parts.all, parts.problem, parts.study, parts.units);
    nlohmann::json item = {{"number", number},
                           {"extends", nullptr},
                           {"units", codesOf(proposal.units, parts.units)},
                           {"added", codesOf(proposal.added, parts.units)},
                           {"covers", coversOf(proposal, parts.problem)},
                           {"length_m", proposal.metres},
                           {"priority", proposal.priority},
                           {"priority_share", parts.all.coverable > 0 ? proposal.priority / parts.all.coverable : 0},
                           {"cost", proposal.cost},
                           {"text", {{"vi", joined(words, vi)}, {"en", joined(words, en)}}}};
    if (proposal.extends) {
        item["extends"] = parts.study.clusters.list[parts.study.counted[*proposal.extends]].id;
    }
    return item;
}

nlohmann::json proposalsJson(const ProposalParts& parts) {
    nlohmann::json items = nlohmann::json::array();
    for (const ClusterProposal& proposal : parts.all.list) {
        items.push_back(proposalJson(proposal, items.size() + 1, parts));
    }
    return {{"list", std::move(items)},           {"coverable", parts.all.coverable},
            {"priority", parts.all.priority},     {"value", parts.all.value},
            {"bound", parts.all.bound},           {"gap", parts.all.gap()},
            {"optimal", parts.all.optimal},       {"cluster_cost", parts.all.clusterCost},
            {"member_cost", parts.all.memberCost}};
}

} // namespace diaban
