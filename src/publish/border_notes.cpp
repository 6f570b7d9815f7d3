// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_notes.h"

#include "src/cluster/cluster_standing.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

namespace diaban {

namespace {

std::int64_t whole(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

/// To a tenth of a kilometre; what is less, to the metre.
double kilometres(double metres) {
    return metres < 100 ? std::round(metres) / 1000 : std::round(metres / 100) / 10;
}

/// The levels of borders there are, each with its factor; empty where all count alike.
std::string levelWords(const ClusterStudy& study, const PriorityWeights& weights, const Catalogue& catalogue) {
    const std::array<std::tuple<BorderLevel, const char*, double>, 3> levels{
        {{BorderLevel::Commune, "border_map.priority_communes", weights.commune},
         {BorderLevel::District, "border_map.priority_districts", weights.district},
         {BorderLevel::Province, "border_map.priority_provinces", weights.province}}};
    std::string words;
    bool differ = false;
    std::optional<double> one;
    for (const auto& [level, id, factor] : levels) {
        if (std::ranges::find(study.borders, level, &SharedBorder::level) == study.borders.end()) {
            continue;
        }
        differ = differ || one.value_or(factor) != factor;
        one = factor;
        words += (words.empty() ? "" : ", ") + catalogue.text({id, {{"factor", factor}}});
    }
    return differ ? catalogue.text({"border_map.priority_level", {{"levels", words}}}) : std::string();
}

void addCoverage(std::vector<gis::Message>& lines, const ClusterStudy& study, Language language) {
    const CoveredLength& all = study.coverage.all;
    lines.push_back({"cluster_list.coverage",
                     {{"covered", kilometres(all.coveredMetres)},
                      {"shared", kilometres(all.sharedMetres)},
                      {"percent", std::round(1000 * all.share().value_or(0)) / 10},
                      {"clusters", whole(study.counts.counted)}}});
    lines.push_back(study.day.empty() ? gis::Message{"cluster_list.no_day", {}}
                                      : gis::Message{"cluster_list.day", {{"day", formatDate(study.day, language)}}});
    if (study.before) {
        const CoverageChange change = changeBetween(study.borders, *study.before, study.covering);
        lines.push_back({"cluster.summary_change",
                         {{"since", formatDate(study.since, language)},
                          {"gained", kilometres(change.gainedMetres)},
                          {"lost", kilometres(change.lostMetres)}}});
    }
}

/// What does not count, a sentence a reason.
void addLeftOut(std::vector<gis::Message>& lines, const ClusterStudy& study) {
    const ClusterCounts& counts = study.counts;
    const auto add = [&](const char* id, std::size_t count) {
        if (count > 0) {
            lines.push_back({id, {{"count", whole(count)}}});
        }
    };
    add("border_list.expired", counts.expired);
    add("border_list.not_yet_signed", counts.notYetSigned);
    add("border_list.date_unread", counts.dateUnread);
    add("border_list.no_member", countOf(standingsOn(study.clusters, study.day), Standing::NoMember));
    add("border_list.single", counts.single);
    add("border_list.same_members", counts.sameMembers);
    add("border_list.members_left_out", study.clusters.membersLeftOut);
    add("border_list.hamlets_outside", study.hamlets - study.hamletsInStrips);
    const auto unknown =
        std::ranges::count_if(study.facts.weakness, [](const auto& weakness) { return !weakness.has_value(); });
    add("border_list.weakness_unknown", static_cast<std::size_t>(unknown));
}

} // namespace

std::string priorityText(const ClusterStudy& study, const Catalogue& catalogue) {
    const PriorityWeights& weights = study.weights;
    std::string product;
    const auto add = [&](const std::string& factor) {
        product += factor.empty() || product.empty() ? factor : " × " + factor;
    };
    if (weights.length > 0) {
        add(weights.length == 1 ? catalogue.text("border_map.priority_km")
                                : catalogue.text({"border_map.priority_power", {{"power", weights.length}}}));
    }
    if (weights.weakness > 0 &&
        std::ranges::any_of(study.facts.weakness, [](const auto& weakness) { return weakness.value_or(0) > 0; })) {
        add(catalogue.text({"border_map.priority_weakness", {{"weakness", weights.weakness}}}));
    }
    add(levelWords(study, weights, catalogue));
    if (weights.hamlet > 0 && std::ranges::any_of(study.facts.hamlets, [](std::uint32_t count) { return count > 0; })) {
        add(catalogue.text({"border_map.priority_hamlets", {{"hamlet", weights.hamlet}}}));
    }
    return product.empty() ? catalogue.text("border_map.priority_equal")
                           : catalogue.text({"border_map.priority", {{"product", product}}});
}

gis::Message faultWords(const BorderStudy& borders) {
    const LayerFaults& faults = borders.faults;
    if (!faults.counted) {
        return {"border_list.faults_unknown", {}};
    }
    if (faults.gaps + faults.overlaps == 0) {
        return {"border_list.no_faults", {}};
    }
    const double metres = borders.within ? borders.within->overlapMetres : 0;
    return {metres >= 100 ? "border_list.faults_and_length" : "border_list.faults",
            {{"gaps", whole(faults.gaps)}, {"overlaps", whole(faults.overlaps)}, {"km", kilometres(metres)}}};
}

std::vector<std::string> toleranceNotes(const BorderStudy& borders, const Catalogue& catalogue) {
    std::vector<gis::Message> lines;
    if (borders.toleranceMetres > 0) {
        double metres = 0;
        for (const gis::NearPair& near : borders.near) {
            metres += near.lengthMetres;
        }
        lines.push_back(
            {"border_list.snapped",
             {{"metres", borders.toleranceMetres}, {"pairs", whole(borders.near.size())}, {"km", kilometres(metres)}}});
    } else {
        lines.push_back({"border_list.exact", {}});
    }
    lines.push_back(faultWords(borders));
    if (borders.built->tJunctions > 0) {
        lines.push_back({"border_list.t_junctions", {{"count", whole(borders.built->tJunctions)}}});
    }
    std::vector<std::string> notes;
    std::ranges::transform(lines, std::back_inserter(notes),
                           [&](const gis::Message& line) { return catalogue.text(line); });
    return notes;
}

std::vector<std::string> clusterNotes(const TableTexts& texts, const BorderStudy& borders, const ClusterStudy& study,
                                      const Catalogue& catalogue) {
    std::vector<std::string> notes = linesBelowTable(texts, catalogue);
    const auto add = [&](const std::vector<gis::Message>& lines) {
        std::ranges::transform(lines, std::back_inserter(notes),
                               [&](const gis::Message& line) { return catalogue.text(line); });
    };
    std::vector<gis::Message> lines;
    addCoverage(lines, study, catalogue.language());
    add(lines);
    notes.push_back(priorityText(study, catalogue));
    std::ranges::move(toleranceNotes(borders, catalogue), std::back_inserter(notes));
    lines.clear();
    addLeftOut(lines, study);
    add(lines);
    notes.insert(notes.end(), texts.notes.begin(), texts.notes.end());
    return notes;
}

} // namespace diaban
