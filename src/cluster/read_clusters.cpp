// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/read_clusters.h"

#include "gis/base/error.h"
#include "src/cluster/cluster_table.h"
#include "src/cluster/match_members.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"
#include "src/unit/listing.h"
#include "src/unit/parent_names.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kListed = 5;

std::string writingOf(const WrittenMember& member) {
    const std::string& name = member.text.name.empty() ? member.code : member.text.name;
    return member.text.parent.empty() ? name : name + " (" + member.text.parent + ")";
}

std::string withParent(const Units& units, std::uint32_t unit) {
    const std::string parent = parentNameOrCode(units, unit);
    return parent.empty() ? units.describe(unit) : units.describe(unit) + " (" + parent + ")";
}

/// Tells of a member that is no one unit.
void tellUnmatched(const WrittenMember& member, const MatchedMember& match, const Cluster& cluster, const Units& units,
                   const std::string& file, gis::Problems& problems) {
    std::vector<std::string> names;
    names.reserve(match.several.size() + match.suggestions.size());
    for (const std::uint32_t unit : match.several) {
        names.push_back(withParent(units, unit));
    }
    for (const Suggestion& suggestion : match.suggestions) {
        names.push_back(withParent(units, static_cast<std::uint32_t>(*suggestion.unit)));
    }
    const char* id = !match.several.empty() ? "cluster.ambiguous_member"
                     : names.empty()        ? "cluster.unknown_member"
                                            : "cluster.unknown_member_like";
    gis::Message message{id, {{"cluster", cluster.id}, {"member", writingOf(member)}}};
    if (!names.empty()) {
        message.args.emplace_back("units", listing(names, kListed));
    }
    problems.warn(file, std::to_string(member.row), std::move(message));
}

/// Tells of parents that are of no use, and how many codes are taken without their zeros.
void tellTaken(const MatchedMembers& matched, const WrittenClusters& written, const Units& units,
               const std::string& file, gis::Problems& problems) {
    if (!matched.unusedParent.empty()) {
        problems.warn(file, {}, {"cluster.parents_unused", {{"parent", matched.unusedParent}, {"layer", units.file}}});
    }
    const auto first = std::ranges::find_if(matched.list, &MatchedMember::lostZeros);
    if (first != matched.list.end()) {
        const WrittenMember& member = written.members[static_cast<std::size_t>(first - matched.list.begin())];
        problems.note(
            file, std::to_string(member.row),
            {"cluster.lost_zeros",
             {{"count", static_cast<std::int64_t>(std::ranges::count_if(matched.list, &MatchedMember::lostZeros))},
              {"written", member.code.empty() ? member.text.name : member.code},
              {"code", units.codes[*first->unit]}}});
    }
}

/// Tells of leads that are no unit of the layer, or none of their cluster.
void tellLeads(const Clusters& clusters, const Units& units, gis::Problems& problems) {
    std::vector<WrittenMember> leads;
    std::vector<const Cluster*> of;
    for (const Cluster& cluster : clusters.list) {
        std::vector<MemberText> texts = memberTexts(leadingUnit(cluster.lead));
        if (texts.size() == 1) { // of several nobody can say which is meant
            leads.push_back({std::move(texts.front()), {}, cluster.row, 0});
            of.push_back(&cluster);
        }
    }
    const std::vector<MatchedMember> matched = matchMembers(leads, units).list;
    for (std::size_t i = 0; i < matched.size(); ++i) {
        const Cluster& cluster = *of[i];
        const auto isMember = [&](std::uint32_t unit) { return std::ranges::binary_search(cluster.members, unit); };
        if ((matched[i].unit && isMember(*matched[i].unit)) || std::ranges::any_of(matched[i].several, isMember)) {
            continue;
        }
        const bool known = matched[i].unit || !matched[i].several.empty();
        problems.warn(clusters.file, std::to_string(cluster.row),
                      {known ? "cluster.lead_no_member" : "cluster.unknown_lead",
                       {{"cluster", cluster.id}, {"lead", cluster.lead}}});
    }
}

void addMembers(Clusters& clusters, const WrittenClusters& written, const std::vector<MatchedMember>& matched,
                const Units& units, gis::Problems& problems) {
    for (std::size_t i = 0; i < matched.size(); ++i) {
        const WrittenMember& member = written.members[i];
        Cluster& cluster = clusters.list[member.cluster];
        if (!matched[i].unit) {
            ++clusters.membersLeftOut;
            tellUnmatched(member, matched[i], cluster, units, clusters.file, problems);
        } else if (std::ranges::find(cluster.members, *matched[i].unit) != cluster.members.end()) {
            problems.note(clusters.file, std::to_string(member.row),
                          {"cluster.member_twice", {{"cluster", cluster.id}, {"member", writingOf(member)}}});
        } else {
            cluster.members.push_back(*matched[i].unit);
        }
    }
    for (Cluster& cluster : clusters.list) {
        std::ranges::sort(cluster.members);
    }
}

/// The table, without what is told of numbers: ids, codes and lists of members are none.
Table tableOfClusters(const Grid& grid, gis::Problems& problems) {
    gis::Problems told;
    Table table = tableOfPlaces(grid, {}, told);
    for (const gis::Problem& problem : told.list()) {
        if (problem.message.id != "table.mostly_numbers" && !problem.message.id.starts_with("value.")) {
            problems.add(problem);
        }
    }
    return table;
}

/// True for a sheet that clusters can be read from.
bool holdsClusters(const std::string& path, GridOptions options, const std::string& sheet) {
    options.sheet = sheet;
    gis::Problems unheard;
    try {
        (void)clusterColumns(tableOfPlaces(readGrid(path, options, unheard), {}, unheard));
        return true;
    } catch (const gis::Error&) {
        return false;
    }
}

/// Of a workbook with several sheets and none named the only one that has the columns: lists that this program
/// writes have their notes on a sheet of its own.
Grid gridOfClusters(const std::string& path, GridOptions options, gis::Problems& problems) {
    try {
        return readGrid(path, options, problems);
    } catch (const gis::Error& error) {
        if (error.message().id != "table.sheet_needed") {
            throw;
        }
        std::vector<std::string> fitting;
        for (const SheetInfo& sheet : sheetsOf(path, options.limits)) {
            if (!sheet.hidden && holdsClusters(path, options, sheet.name)) {
                fitting.push_back(sheet.name);
            }
        }
        if (fitting.size() != 1) { // with a hint that says how the sheet of this table is named
            throw gis::Error(error.kind(), error.file(), error.place(), {"cluster.sheet_needed", error.message().args});
        }
        options.sheet = fitting.front();
    }
    return readGrid(path, options, problems);
}

} // namespace

ClusterTable readClusterTable(const ClusterSource& source, const gis::Limits& limits, gis::Problems& problems) {
    GridOptions options;
    options.sheet = source.sheet;
    options.encoding = source.encoding;
    options.limits = limits;
    ClusterTable read;
    read.grid = gridOfClusters(source.path, options, problems);
    read.table = tableOfClusters(read.grid, problems);
    read.columns = clusterColumns(read.table);
    read.written = writtenClusters(read.grid, read.table, read.columns, problems);
    return read;
}

Clusters readClusters(const ClusterSource& source, const Units& units, const gis::Limits& limits,
                      gis::Problems& problems) {
    WrittenClusters written = readClusterTable(source, limits, problems).written;
    Clusters clusters{source.path, std::move(written.list), 0};
    const MatchedMembers matched = matchMembers(written.members, units);
    const bool any =
        std::ranges::any_of(matched.list, [](const MatchedMember& member) { return member.unit.has_value(); });
    if (!any && !matched.list.empty()) {
        throw gis::badInput(source.path, std::to_string(written.members.front().row),
                            {"cluster.nothing_matches",
                             {{"member", writingOf(written.members.front())},
                              {"unit", units.size() > 0 ? units.describe(0) : std::string()},
                              {"layer", units.file}}});
    }
    tellTaken(matched, written, units, clusters.file, problems);
    addMembers(clusters, written, matched.list, units, problems);
    tellLeads(clusters, units, problems);
    return clusters;
}

} // namespace diaban
