// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_standing.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

Standing ofValidity(Validity validity) {
    switch (validity) {
    case Validity::Expired:
        return Standing::Expired;
    case Validity::NotYetSigned:
        return Standing::NotYetSigned;
    case Validity::DateUnread:
        return Standing::DateUnread;
    default:
        return Standing::Counted;
    }
}

} // namespace

std::vector<Standing> standingsOn(const Clusters& clusters, const std::string& day) {
    std::vector<Standing> standings;
    standings.reserve(clusters.list.size());
    std::set<std::vector<std::uint32_t>> seen;
    for (const Cluster& cluster : clusters.list) {
        Standing standing = ofValidity(validityOn(cluster, day));
        if (cluster.members.size() < 2) {
            standing = cluster.members.empty() ? Standing::NoMember : Standing::SingleMember;
        } else if (standing == Standing::Counted && !seen.insert(cluster.members).second) {
            standing = Standing::SameMembers;
        }
        standings.push_back(standing);
    }
    return standings;
}

const char* nameOf(Standing standing) noexcept {
    switch (standing) {
    case Standing::NoMember:
        return "no_member";
    case Standing::SingleMember:
        return "single_member";
    case Standing::Expired:
        return "expired";
    case Standing::NotYetSigned:
        return "not_yet_signed";
    case Standing::DateUnread:
        return "date_unread";
    case Standing::SameMembers:
        return "same_members";
    case Standing::Counted:
        break;
    }
    return "counted";
}

std::size_t countOf(const std::vector<Standing>& standings, Standing standing) {
    return static_cast<std::size_t>(std::ranges::count(standings, standing));
}

} // namespace diaban
