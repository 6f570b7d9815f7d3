// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/change_clusters.h"

#include "gis/base/error.h"
#include "src/cluster/code_order.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace diaban {

namespace {

/// Where the digits at the end of an id begin.
std::size_t digitsOf(const std::string& id) {
    const std::size_t last = id.find_last_not_of("0123456789");
    return last == std::string::npos ? 0 : last + 1;
}

std::string padded(std::size_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

} // namespace

Clusters withChange(Clusters clusters, const ClusterChange& change) {
    if (change.replaces.empty()) {
        clusters.list.push_back(change.cluster.value_or(Cluster{}));
    } else {
        const auto found = std::ranges::find(clusters.list, change.replaces, &Cluster::id);
        if (found == clusters.list.end()) {
            throw gis::badInput(clusters.file, {}, {"cluster.gone", {{"cluster", change.replaces}}});
        }
        if (change.cluster) {
            *found = *change.cluster;
        } else {
            clusters.list.erase(found);
        }
    }
    sortById(clusters.list);
    return clusters;
}

std::string freeClusterId(const std::vector<Cluster>& clusters) {
    std::set<std::string> taken;
    std::string like = "C0";
    for (const Cluster& cluster : clusters) {
        taken.insert(cluster.id);
        if (digitsOf(cluster.id) < cluster.id.size()) {
            like = cluster.id; // the last one: ids are in order
        }
    }
    constexpr std::size_t kMostDigits = 9;
    const std::size_t at = std::max(digitsOf(like), like.size() - std::min(like.size(), kMostDigits));
    std::size_t number = std::stoul(like.substr(at));
    std::string id;
    do {
        id = like.substr(0, at) + padded(++number, like.size() - at);
    } while (taken.contains(id));
    return id;
}

bool sameClusters(const Clusters& one, const Clusters& other) {
    const auto facts = [](const Cluster& cluster) {
        return std::tie(cluster.id, cluster.name, cluster.kind, cluster.lead, cluster.signedOn, cluster.validUntil,
                        cluster.members);
    };
    const auto inOrder = [](std::vector<Cluster> list) {
        sortById(list);
        return list;
    };
    return std::ranges::equal(inOrder(one.list), inOrder(other.list),
                              [&](const Cluster& a, const Cluster& b) { return facts(a) == facts(b); });
}

} // namespace diaban
