// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/border_map.h"

#include "gis/geos/unite.h"
#include "src/cartography/class_colours.h"
#include "src/cluster/cluster_standing.h"
#include "src/message/number_format.h"
#include "src/publish/border_notes.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kListed = 20; ///< gaps that a map may list

/// To a tenth; what is less, to the metre.
double kilometres(double metres) {
    return metres < 100 ? std::round(metres) / 1000 : std::round(metres / 100) / 10;
}

BorderGroup groupOf(const Cluster& cluster) {
    return {cluster.id, cluster.name, cluster.members};
}

void addBorders(BorderOverlay& overlay, const ClusterStudy& study) {
    for (const SharedBorder& border : study.borders) {
        overlay.borders.push_back({border.left, border.right, border.metres, 0});
    }
    for (std::size_t i = 0; i < study.gaps.size(); ++i) {
        overlay.borders[study.gaps[i].border].rank = static_cast<std::uint32_t>(i + 1);
    }
}

/// The lines that only the tolerance finds, by the numbers of borders.
gis::Polygons nearLines(const BorderStudy& borders, const ClusterStudy& study) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, const gis::NearPair*> nearOf;
    for (const gis::NearPair& pair : borders.near) {
        nearOf[std::minmax(pair.left, pair.right)] = &pair;
    }
    gis::Polygons lines;
    for (const SharedBorder& border : study.borders) {
        const auto found = nearOf.find(std::minmax(border.left, border.right));
        if (found != nearOf.end()) {
            for (const std::vector<gis::Point>& line : found->second->lines) {
                lines.addRing(line);
                lines.endPart();
            }
        }
        lines.endUnit();
    }
    return lines;
}

const char* reasonNotCounted(Standing standing) {
    switch (standing) {
    case Standing::NoMember:
        return "border_map.not_valid_empty";
    case Standing::SingleMember:
        return "border_map.not_valid_single";
    case Standing::Expired:
        return "border_map.not_valid_expired";
    case Standing::NotYetSigned:
        return "border_map.not_valid_not_yet_signed";
    case Standing::DateUnread:
        return "border_map.not_valid_date_unread";
    default:
        return "border_map.not_valid_same";
    }
}

void addGroups(BorderOverlay& overlay, const ClusterStudy& study) {
    std::map<std::string, std::size_t> reasons;
    const std::vector<Standing> standings = standingsOn(study.clusters, study.day);
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (standings[i] == Standing::Counted) {
            overlay.groups.push_back(groupOf(study.clusters.list[i]));
        } else {
            ++reasons[reasonNotCounted(standings[i])];
        }
    }
    overlay.groupsInAll = study.clusters.list.size();
    overlay.notCounted.assign(reasons.begin(), reasons.end());
    std::ranges::stable_sort(overlay.notCounted, std::greater<>(), &std::pair<std::string, std::size_t>::second);
}

/// Why a gap is one; without its length, which stands before, without naming the clusters of two sides, and without
/// what weak sides are weak in, for which a picture has no room.
std::string reasonWords(const ClusterStudy& study, const Gap& gap, const Units& units, const Catalogue& catalogue) {
    std::string words;
    for (const gis::Message& reason : reasonsOf(gap, study.borders, study.clusters, units, study.facts,
                                                study.stripMetres, study.day, catalogue.language())) {
        if (reason.id == "gap.weak_why") {
            words += (words.empty() ? "" : "; ") + catalogue.text({"gap.weak_plain", {reason.args.front()}});
        } else if (!reason.id.starts_with("gap.length") && reason.id != "gap.side") {
            words += (words.empty() ? "" : "; ") + catalogue.text(reason);
        }
    }
    return words;
}

void addListed(BorderOverlay& overlay, const BorderMapSource& source, const Catalogue& catalogue) {
    const Units& units = source.boundaries.units;
    const ClusterStudy& study = source.study;
    const auto nameOf = [&](std::uint32_t unit) {
        return units.names[unit].empty() ? units.codes[unit] : units.names[unit];
    };
    for (std::size_t i = 0; i < std::min(kListed, study.gaps.size()); ++i) {
        const Gap& gap = study.gaps[i];
        const SharedBorder& border = study.borders[gap.border];
        overlay.listed.push_back(
            {catalogue.text({"border_map.list_entry",
                             {{"left", nameOf(border.left)},
                              {"right", nameOf(border.right)},
                              {"km", formatNumber(border.metres / 1000, 1, catalogue.language())}}}),
             reasonWords(study, gap, units, catalogue)});
    }
}

/// How neighbours were found, and what the layer is like where they do not fit.
std::string neighbourWords(const BorderMapSource& source, const Catalogue& catalogue) {
    const BorderStudy& borders = source.borders;
    double metres = 0;
    for (const gis::NearPair& pair : borders.near) {
        metres += pair.lengthMetres;
    }
    std::string words = borders.toleranceMetres > 0
                            ? catalogue.text({"border_map.tolerance",
                                              {{"metres", borders.toleranceMetres},
                                               {"pairs", static_cast<std::int64_t>(borders.near.size())},
                                               {"km", kilometres(metres)}}})
                            : catalogue.text("border_map.exact");
    return words + ". " + catalogue.text(faultWords(borders));
}

} // namespace

MapRequest plainMap(const Boundaries& boundaries) {
    const std::size_t units = boundaries.units.size();
    MapRequest request;
    request.polygons = &boundaries.layer.polygons;
    request.crs = boundaries.layer.crs;
    request.codes = boundaries.units.codes;
    request.names = boundaries.units.names;
    request.parents = parentNamesOrCodes(boundaries.units);
    request.values.assign(units, 0);
    request.states.assign(units, UnitState::Value);
    request.given.classes = {{"plain", {}, {}, colourOf(0xf1f3f4)}};
    request.given.ofUnit.assign(units, std::uint8_t{0});
    request.overlay.plainGround = true;
    return request;
}

gis::Polygons clusterStrips(const ClusterStudy& study) {
    std::vector<std::vector<std::uint32_t>> sidesOf(study.clusters.list.size());
    for (std::uint32_t border = 0; border < study.borders.size(); ++border) {
        for (const std::uint32_t cluster : study.covering.of(border)) {
            sidesOf[cluster].push_back(2 * border);
            sidesOf[cluster].push_back(2 * border + 1);
        }
    }
    gis::Polygons strips;
    for (const std::uint32_t cluster : study.counted) {
        const auto area = gis::unite(study.strips->sides, sidesOf[cluster]);
        if (area && area->unitCount() > 0) {
            strips.addUnit(*area, 0);
        } else {
            strips.endUnit();
        }
    }
    return strips;
}

void addBorderMap(MapRequest& request, const BorderMapSource& source, const Catalogue& catalogue) {
    const ClusterStudy& study = source.study;
    BorderOverlay& overlay = request.overlay;
    request.kind = MapKind::Borders;
    request.histogram = false;
    if (request.usualPalette) {
        request.palette = usualPalette(request, std::nullopt);
    }
    addBorders(overlay, study);
    overlay.near = nearLines(source.borders, study);
    addGroups(overlay, study);
    if (study.strips) {
        overlay.strips = source.strips != nullptr ? *source.strips : clusterStrips(study);
        overlay.stripMetres = study.stripMetres;
    }
    if (source.proposals != nullptr) {
        for (const ClusterProposal& proposal : source.proposals->list) {
            overlay.proposals.push_back({{}, {}, proposal.units});
        }
    }
    overlay.numbers = source.numbers;
    overlay.day = study.day;
    addListed(overlay, source, catalogue);
    request.texts.notes.insert(
        request.texts.notes.begin(),
        {catalogue.text("border_map.method"), neighbourWords(source, catalogue), priorityText(study, catalogue)});
}

} // namespace diaban
