// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_notes.h"

#include "src/cluster/cluster_standing.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

std::int64_t whole(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

/// To a tenth of a kilometre; what is less, to the metre.
double kilometres(double metres) {
    return metres < 100 ? std::round(metres) / 1000 : std::round(metres / 100) / 10;
}

gis::Message priorityWords(const PriorityWeights& weights) {
    return {"cluster_list.method",
            {{"length", weights.length},
             {"weakness", weights.weakness},
             {"hamlet", weights.hamlet},
             {"commune", weights.commune},
             {"district", weights.district},
             {"province", weights.province}}};
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
    const std::size_t overlaps = borders.built.coverage.extraUses.size() + borders.clashes;
    if (overlaps > 0) {
        lines.push_back({"border_list.overlaps", {{"count", whole(overlaps)}}});
    }
    if (borders.built.tJunctions > 0) {
        lines.push_back({"border_list.t_junctions", {{"count", whole(borders.built.tJunctions)}}});
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
    lines.push_back(priorityWords(study.weights));
    add(lines);
    std::ranges::move(toleranceNotes(borders, catalogue), std::back_inserter(notes));
    lines.clear();
    addLeftOut(lines, study);
    add(lines);
    notes.insert(notes.end(), texts.notes.begin(), texts.notes.end());
    return notes;
}

} // namespace diaban
