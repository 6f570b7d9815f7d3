// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/cluster_list.h"

#include "src/cluster/code_order.h"
#include "src/message/number_format.h"
#include "src/publish/cluster_measures.h"
#include "src/publish/gap_list.h"
#include "src/publish/proposal_list.h"

#include <utility>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;

const char* statusId(Standing standing) {
    switch (standing) {
    case Standing::NoMember:
        return "border_list.status_no_member";
    case Standing::SingleMember:
        return "border_list.status_single";
    case Standing::Expired:
        return "border_list.status_expired";
    case Standing::NotYetSigned:
        return "border_list.status_not_yet_signed";
    case Standing::DateUnread:
        return "border_list.status_date_unread";
    case Standing::SameMembers:
        return "border_list.status_same_members";
    case Standing::Counted:
        break;
    }
    return "border_list.status_counted";
}

} // namespace

std::string standingWords(Standing standing, const Catalogue& catalogue) {
    return catalogue.text(statusId(standing));
}

ListSheet clusterList(const UnitParents& parents, const BorderStudy& borders, const ClusterStudy& study,
                      const Units& units, std::vector<std::string> notes, const Catalogue& catalogue) {
    ListSheet list;
    list.name = catalogue.text("border_list.sheet_clusters");
    const bool strips = study.strips.has_value();
    const bool hamlets = !study.facts.hamlets.empty();
    const auto add = [&](const char* id, double width, int decimals = 0, bool isCode = false) {
        list.columns.push_back({catalogue.text(id), width, decimals, isCode});
    };
    add("border_list.cluster_id", 10, 0, true);
    add("border_list.cluster_name", 32, 0, true);
    add("border_list.cluster_kind", 12);
    add("cluster_list.level", 14);
    add("border_list.lead", 20, 0, true);
    for (const char* day : {"border_list.signed", "border_list.valid_until"}) {
        add(day, 12, 0, true);
        list.columns.back().isDay = true;
    }
    add("border_list.status", 18);
    add("border_list.units", 9);
    add("border_list.members", 18, 0, true);
    add("border_list.member_names", 40, 0, true);
    add("border_list.pieces", 9);
    add("border_list.inner_borders", 11);
    add("border_list.inner_km", 11, 3);
    add("border_list.outer_km", 11, 3);
    if (strips) {
        add("border_list.area_km2", 11, 3);
    }
    if (hamlets) {
        add("border_list.hamlets", 11);
    }
    list.rows = study.clusters.list.size();
    list.notes = std::move(notes);
    list.frozen = 2;
    list.row = [&parents, &study, &units, &catalogue, strips, hamlets,
                measures = clusterMeasures(borders, study, units.size()),
                standings = standingsOn(study.clusters, study.day)](std::size_t at) {
        const Cluster& cluster = study.clusters.list[at];
        const std::vector<std::uint32_t> members = inCodeOrder(cluster.members, units.codes);
        const ClusterMeasures& of = measures[at];
        const Language language = catalogue.language();
        std::vector<ListCell> cells{cluster.id,
                                    cluster.name,
                                    cluster.kind,
                                    cluster.members.size() > 1 ? levelWords(levelOf(cluster, parents), catalogue)
                                                               : std::string(),
                                    cluster.lead,
                                    formatDate(cluster.signedOn, language),
                                    formatDate(cluster.validUntil, language),
                                    standingWords(standings[at], catalogue),
                                    static_cast<std::int64_t>(cluster.members.size()),
                                    listedTexts(members, units.codes),
                                    listedTexts(members, units.names),
                                    static_cast<std::int64_t>(of.pieces),
                                    static_cast<std::int64_t>(of.innerBorders),
                                    of.innerMetres / 1000,
                                    of.outerMetres / 1000};
        if (strips) {
            cells.emplace_back(of.areaSquareMetres / kSquareMetresPerSquareKilometre);
        }
        if (hamlets) {
            cells.emplace_back(static_cast<std::int64_t>(of.hamlets));
        }
        return cells;
    };
    return list;
}

} // namespace diaban
