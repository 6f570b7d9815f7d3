// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/unite_overlaps.h"

#include "gis/base/disjoint_sets.h"
#include "gis/base/two_threads.h"
#include "gis/geos/unite.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace gis {

namespace {

/// The units along an arc, on either side, extra ones too.
class UnitsAlong {
public:
    explicit UnitsAlong(const Coverage& coverage) : m_coverage(coverage) {}

    [[nodiscard]] std::vector<std::uint32_t> operator()(std::uint32_t arc) const {
        std::vector<std::uint32_t> units;
        for (const std::uint32_t unit : {m_coverage.left[arc], m_coverage.right[arc]}) {
            if (unit != kOutside) {
                units.push_back(unit);
            }
        }
        const auto& extra = m_coverage.extraUses;
        auto use = std::lower_bound(extra.begin(), extra.end(), arc,
                                    [](const ExtraUse& e, std::uint32_t a) { return e.arc < a; });
        for (; use != extra.end() && use->arc == arc; ++use) {
            units.push_back(use->unit);
        }
        return units;
    }

private:
    const Coverage& m_coverage;
};

DisjointSets clashingUnits(const Coverage& coverage, std::span<const std::uint32_t> groupOf,
                           std::span<const ArcClash> clashes) {
    DisjointSets clusters(coverage.unitCount());
    const UnitsAlong along(coverage);
    const auto joinAll = [&](const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others) {
        for (const std::uint32_t a : some) {
            for (const std::uint32_t b : others) {
                if (groupOf[a] == groupOf[b]) {
                    clusters.join(a, b);
                }
            }
        }
    };
    for (const ArcClash& clash : clashes) {
        joinAll(along(clash.first), along(clash.second));
    }
    for (const ExtraUse& use : coverage.extraUses) {
        joinAll({use.unit}, along(use.arc));
    }
    return clusters;
}

/// The union of each cluster of two or more; two threads.
std::vector<std::optional<Polygons>> uniteEach(const Polygons& units,
                                               const std::vector<std::vector<std::uint32_t>>& clusters) {
    std::vector<std::optional<Polygons>> united(clusters.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t cluster = next++; cluster < clusters.size(); cluster = next++) {
            if (clusters[cluster].size() > 1) {
                united[cluster] = unite(units, clusters[cluster]);
            }
        }
    };
    inTwoThreads(work, work);
    return united;
}

} // namespace

GroupedUnits uniteOverlaps(const Coverage& coverage, const Polygons& units, std::span<const std::uint32_t> groupOf,
                           std::span<const std::uint8_t> chosen, std::span<const ArcClash> clashes) {
    DisjointSets clusters = clashingUnits(coverage, groupOf, clashes);
    std::vector<std::vector<std::uint32_t>> members(units.unitCount());
    for (std::uint32_t unit = 0; unit < units.unitCount(); ++unit) {
        if (groupOf[unit] != kOutside && chosen[groupOf[unit]] != 0) {
            members[clusters.rootOf(unit)].push_back(unit);
        }
    }
    const std::vector<std::optional<Polygons>> united = uniteEach(units, members);
    GroupedUnits result;
    for (std::size_t cluster = 0; cluster < members.size(); ++cluster) {
        if (united[cluster]) {
            result.polygons.addUnit(*united[cluster], 0);
            result.groupOf.push_back(groupOf[members[cluster].front()]);
            continue;
        }
        for (const std::uint32_t unit : members[cluster]) {
            result.polygons.addUnit(units, unit);
            result.groupOf.push_back(groupOf[unit]);
        }
    }
    return result;
}

} // namespace gis
