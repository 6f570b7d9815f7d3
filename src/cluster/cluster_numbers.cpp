// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_numbers.h"

#include "src/cluster/check_clusters.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace diaban {

namespace {

/// Adds one to each of the parents that a cluster has units in. `sums` are by name.
void addParents(std::vector<std::uint32_t>& numbers, const std::vector<CoveredParent>& sums, const Cluster& cluster,
                const std::vector<std::string>& parentOfUnit) {
    if (parentOfUnit.empty()) {
        return;
    }
    std::set<std::string_view> names;
    for (const std::uint32_t unit : cluster.members) {
        names.insert(parentOfUnit[unit]);
    }
    for (const std::string_view name : names) {
        const auto at = std::ranges::lower_bound(sums, name, {}, &CoveredParent::name);
        if (at != sums.end() && at->name == name) {
            ++numbers[static_cast<std::size_t>(at - sums.begin())];
        }
    }
}

} // namespace

ClusterNumbers clusterNumbers(const Clusters& clusters, std::span<const std::uint32_t> counted,
                              const UnitParents& parents, const BorderCoverage& coverage) {
    ClusterNumbers numbers;
    numbers.units.assign(coverage.units.size(), 0);
    numbers.districts.assign(coverage.districts.size(), 0);
    numbers.provinces.assign(coverage.provinces.size(), 0);
    for (const std::uint32_t at : counted) {
        const Cluster& cluster = clusters.list[at];
        for (const std::uint32_t unit : cluster.members) {
            ++numbers.units[unit];
        }
        ++numbers.levels[static_cast<std::size_t>(levelOf(cluster, parents))];
        addParents(numbers.districts, coverage.districts, cluster, parents.districts);
        addParents(numbers.provinces, coverage.provinces, cluster, parents.provinces);
    }
    return numbers;
}

} // namespace diaban
