// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/check_clusters.h"

#include "gis/base/disjoint_sets.h"
#include "src/cluster/cluster_standing.h"
#include "src/cluster/code_order.h"
#include "src/unit/listing.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>

namespace diaban {

namespace {

constexpr std::size_t kListed = 6;

bool touch(std::span<const SharedBorder> borders, std::uint32_t a, std::uint32_t b) {
    const auto key = [](const SharedBorder& border) {
        const auto [low, high] = std::minmax(border.left, border.right);
        return std::pair(low, high);
    };
    const auto [low, high] = std::minmax(a, b);
    return std::ranges::binary_search(borders, std::pair(low, high), {}, key);
}

/// The level that a kind speaks of; nothing where it speaks of none.
std::optional<BorderLevel> levelOfKind(const std::string& kind) {
    const std::string key = plainKey(kind);
    const auto any = [&](std::initializer_list<const char*> words) {
        return std::ranges::any_of(words, [&](const char* word) { return key.find(word) != std::string::npos; });
    };
    if (any({"tinh", "province"})) {
        return BorderLevel::Province;
    }
    if (any({"huyen", "thixa", "district"})) {
        return BorderLevel::District;
    }
    if (any({"xa", "phuong", "thitran", "commune", "ward"})) {
        return BorderLevel::Commune;
    }
    return any({"quan"}) ? std::optional(BorderLevel::District) : std::nullopt;
}

class Check {
public:
    Check(const Clusters& clusters, const Units& units, const std::string& day, gis::Problems& problems)
        : m_clusters(clusters), m_units(units), m_day(day), m_standings(standingsOn(clusters, day)),
          m_problems(problems) {}

    ClusterCounts run(const UnitParents& parents, std::span<const SharedBorder> borders) {
        m_counts.clusters = m_clusters.list.size();
        m_counts.counted = countOf(m_standings, Standing::Counted);
        m_counts.single = countOf(m_standings, Standing::SingleMember);
        m_counts.expired = countOf(m_standings, Standing::Expired);
        m_counts.notYetSigned = countOf(m_standings, Standing::NotYetSigned);
        m_counts.dateUnread = countOf(m_standings, Standing::DateUnread);
        m_counts.sameMembers = countOf(m_standings, Standing::SameMembers);
        for (const Cluster& cluster : m_clusters.list) {
            checkMembers(cluster, borders);
            checkKind(cluster, parents);
            checkOwnDates(cluster);
        }
        checkDates();
        checkSame();
        checkOverlap();
        return m_counts;
    }

private:
    void warn(const Cluster& cluster, gis::Message message) {
        message.args.insert(message.args.begin(), {"cluster", nameOf(cluster)});
        m_problems.warn(m_clusters.file, std::to_string(cluster.row), std::move(message));
    }

    static std::string nameOf(const Cluster& cluster) {
        return cluster.name.empty() || cluster.name == cluster.id ? cluster.id : cluster.id + " " + cluster.name;
    }

    [[nodiscard]] std::string namesOf(const std::vector<std::uint32_t>& units) const {
        std::vector<std::string> names;
        for (const std::uint32_t unit : inCodeOrder(units, m_units.codes)) {
            names.push_back(m_units.describe(unit));
        }
        return listing(names, kListed);
    }

    void checkMembers(const Cluster& cluster, std::span<const SharedBorder> borders) {
        if (cluster.members.empty()) {
            warn(cluster, {"cluster.no_member", {}});
            return;
        }
        if (cluster.members.size() == 1) {
            warn(cluster, {"cluster.single_member", {{"unit", m_units.describe(cluster.members[0])}}});
            return;
        }
        auto pieces = piecesOf(cluster, borders);
        if (pieces.size() > 1) {
            ++m_counts.inPieces;
            std::ranges::sort(pieces, {}, [&](const std::vector<std::uint32_t>& piece) {
                return m_units.codes[inCodeOrder(piece, m_units.codes).front()];
            });
            std::string words;
            for (const std::vector<std::uint32_t>& piece : pieces) {
                words += (words.empty() ? "[" : " | [") + namesOf(piece) + "]";
            }
            warn(cluster,
                 {"cluster.in_pieces", {{"count", static_cast<std::int64_t>(pieces.size())}, {"pieces", words}}});
        }
    }

    void checkKind(const Cluster& cluster, const UnitParents& parents) {
        const auto stated = levelOfKind(cluster.kind);
        if (!stated) {
            if (!cluster.kind.empty()) {
                warn(cluster, {"cluster.kind_unknown", {{"kind", cluster.kind}}});
            }
            return;
        }
        const BorderLevel level = levelOf(cluster, parents);
        const bool known = level != BorderLevel::Unknown && // where districts are not known nobody can say
                           !(parents.districts.empty() && *stated == BorderLevel::District) &&
                           !(parents.provinces.empty() && *stated == BorderLevel::Province);
        if (known && cluster.members.size() > 1 && *stated != level) {
            warn(cluster, {std::string("cluster.kind_differs_") + diaban::nameOf(level), {{"kind", cluster.kind}}});
        }
    }

    void checkOwnDates(const Cluster& cluster) {
        if (!cluster.signedOn.empty() && !cluster.validUntil.empty() && cluster.validUntil < cluster.signedOn) {
            warn(cluster,
                 {"cluster.ends_before_signed", {{"signed", cluster.signedOn}, {"until", cluster.validUntil}}});
        }
    }

    void tellDates(const char* id, Standing standing) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < m_standings.size(); ++i) {
            if (m_standings[i] == standing) {
                names.push_back(nameOf(m_clusters.list[i]));
            }
        }
        if (!names.empty()) {
            m_problems.warn(m_clusters.file, {},
                            {id,
                             {{"count", static_cast<std::int64_t>(names.size())},
                              {"day", m_day},
                              {"clusters", listing(names, kListed)}}});
        }
    }

    void checkDates() {
        if (m_day.empty()) {
            const bool dated = std::ranges::any_of(m_clusters.list, [](const Cluster& cluster) {
                return !cluster.signedOn.empty() || !cluster.validUntil.empty() || cluster.dateUnread;
            });
            if (dated) {
                m_problems.warn(m_clusters.file, {}, {"cluster.no_day", {}});
            }
            return;
        }
        tellDates("cluster.expired", Standing::Expired);
        tellDates("cluster.not_yet_signed", Standing::NotYetSigned);
        tellDates("cluster.date_unread", Standing::DateUnread);
    }

    void checkSame() {
        std::map<std::vector<std::uint32_t>, const Cluster*> first;
        for (std::size_t i = 0; i < m_standings.size(); ++i) {
            const Cluster& cluster = m_clusters.list[i];
            if (m_standings[i] == Standing::Counted) {
                first.emplace(cluster.members, &cluster);
            } else if (m_standings[i] == Standing::SameMembers) {
                const auto at = first.find(cluster.members);
                warn(cluster, {"cluster.same_members",
                               {{"other", nameOf(*at->second)}, {"row", static_cast<std::int64_t>(at->second->row)}}});
            }
        }
    }

    void checkOverlap() {
        std::vector<std::uint32_t> clustersOf(m_units.size(), 0);
        for (const std::uint32_t cluster : clustersOn(m_clusters, m_day)) {
            for (const std::uint32_t unit : m_clusters.list[cluster].members) {
                ++clustersOf[unit];
            }
        }
        std::vector<std::uint32_t> several;
        for (std::uint32_t unit = 0; unit < clustersOf.size(); ++unit) {
            if (clustersOf[unit] > 1) {
                several.push_back(unit);
            }
        }
        m_counts.unitsInSeveral = several.size();
        if (!several.empty()) {
            m_problems.note(m_clusters.file, {},
                            {"cluster.overlap",
                             {{"count", static_cast<std::int64_t>(several.size())}, {"units", namesOf(several)}}});
        }
    }

    const Clusters& m_clusters;
    const Units& m_units;
    const std::string& m_day;
    std::vector<Standing> m_standings;
    gis::Problems& m_problems;
    ClusterCounts m_counts;
};

} // namespace

std::vector<std::vector<std::uint32_t>> piecesOf(const Cluster& cluster, std::span<const SharedBorder> borders) {
    const std::vector<std::uint32_t>& members = cluster.members;
    gis::DisjointSets sets(members.size());
    for (std::uint32_t a = 0; a < members.size(); ++a) {
        for (std::uint32_t b = a + 1; b < members.size(); ++b) {
            if (touch(borders, members[a], members[b])) {
                sets.join(a, b);
            }
        }
    }
    std::vector<std::vector<std::uint32_t>> pieces;
    std::map<std::uint32_t, std::size_t> pieceOf;
    for (std::uint32_t i = 0; i < members.size(); ++i) {
        const auto [at, isNew] = pieceOf.emplace(sets.rootOf(i), pieces.size());
        if (isNew) {
            pieces.emplace_back();
        }
        pieces[at->second].push_back(members[i]);
    }
    return pieces;
}

BorderLevel levelOf(const Cluster& cluster, const UnitParents& parents) {
    BorderLevel level = BorderLevel::Unknown;
    for (std::size_t i = 1; i < cluster.members.size(); ++i) {
        level = std::max(level, levelOf(parents, cluster.members[0], cluster.members[i]));
    }
    return level;
}

ClusterCounts checkClusters(const Clusters& clusters, const Units& units, const UnitParents& parents,
                            std::span<const SharedBorder> borders, const std::string& day, gis::Problems& problems) {
    return Check(clusters, units, day, problems).run(parents, borders);
}

} // namespace diaban
