// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/change_clusters.h"
#include "src/cluster/cluster_table.h"
#include "src/cluster/match_members.h"
#include "src/cluster/member_writing.h"
#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array kHeads{"cluster.head.id",   "cluster.head.name",   "cluster.head.kind",
                            "cluster.head.code", "cluster.head.unit",   "cluster.head.parent",
                            "cluster.head.lead", "cluster.head.signed", "cluster.head.valid_until"};
constexpr std::size_t kCode = 3;

/// One line of the new table.
using Row = std::array<std::string, kHeads.size()>;

/// A cluster with its members, and those written ones that are no unit.
struct Listed {
    Cluster cluster;
    std::vector<WrittenMember> unknown;
};

std::vector<Listed> listedIn(const ClusterSource& source, const Units& units, const gis::Limits& limits) {
    std::vector<Listed> all;
    if (source.path.empty()) {
        return all;
    }
    gis::Problems told; // when it was read
    const WrittenClusters written = readClusterTable(source, limits, told).written;
    for (const Cluster& cluster : written.list) {
        all.push_back({cluster, {}});
    }
    const std::vector<MatchedMember> matched = matchMembers(written.members, units).list;
    for (std::size_t i = 0; i < matched.size(); ++i) {
        Listed& listed = all[written.members[i].cluster];
        if (matched[i].unit) {
            listed.cluster.members.push_back(*matched[i].unit);
        } else {
            listed.unknown.push_back(written.members[i]);
        }
    }
    for (Listed& listed : all) {
        std::ranges::sort(listed.cluster.members);
        const auto twice = std::ranges::unique(listed.cluster.members);
        listed.cluster.members.erase(twice.begin(), twice.end());
    }
    return all;
}

void make(std::vector<Listed>& all, const ClusterChange& change, const std::string& file) {
    if (change.replaces.empty()) {
        all.push_back({change.cluster.value_or(Cluster{}), {}});
        return;
    }
    const auto found =
        std::ranges::find_if(all, [&](const Listed& listed) { return listed.cluster.id == change.replaces; });
    if (found == all.end()) {
        throw gis::badInput(file, {}, {"cluster.gone", {{"cluster", change.replaces}}});
    }
    if (change.cluster) {
        found->cluster = *change.cluster;
    } else {
        all.erase(found);
    }
}

std::vector<Row> rowsOf(const Listed& listed, const Units& units) {
    std::vector<Row> rows;
    const Cluster& cluster = listed.cluster;
    const std::vector<MemberWriting> writings = memberWritings(cluster.members, units, true);
    for (std::size_t at = 0; at < cluster.members.size(); ++at) {
        const std::uint32_t unit = cluster.members[at];
        const bool named = writings[at].name == units.names[unit]; // else the code says it better
        rows.push_back(Row{
            {{}, {}, {}, units.codes[unit], named ? units.names[unit] : std::string(), parentNameOrCode(units, unit)}});
    }
    for (const WrittenMember& member : listed.unknown) {
        rows.push_back(Row{{{}, {}, {}, member.code, member.text.name, member.text.parent}});
    }
    rows.resize(std::max<std::size_t>(rows.size(), 1));
    Row& first = rows.front();
    first[0] = cluster.id;
    first[1] = cluster.name;
    first[2] = cluster.kind;
    first[6] = cluster.lead;
    first[7] = cluster.signedOn;
    first[8] = cluster.validUntil;
    return rows;
}

void addLine(std::string& csv, const Row& row, char separator) {
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (column > 0) {
            csv += separator;
        }
        const std::string& text = row.at(column);
        csv += column == kCode ? textCell(text, separator) : csvCell(text, separator);
    }
    csv += "\r\n";
}

} // namespace

std::string newClusterTable(const ClusterSource& source, const Units& units, const ClusterChange& change,
                            const Catalogue& catalogue, const gis::Limits& limits) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    std::vector<Listed> all = listedIn(source, units, limits);
    make(all, change, source.path);
    std::string csv = "\xEF\xBB\xBF";
    Row heads;
    std::ranges::transform(kHeads, heads.begin(), [&](const char* id) { return catalogue.text(id); });
    addLine(csv, heads, separator);
    for (const Listed& listed : all) {
        for (const Row& row : rowsOf(listed, units)) {
            addLine(csv, row, separator);
        }
    }
    return csv;
}

} // namespace diaban
