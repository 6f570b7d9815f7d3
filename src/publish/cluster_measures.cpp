// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/cluster_measures.h"

#include "src/cluster/code_order.h"

#include <algorithm>
#include <map>
#include <utility>

namespace diaban {

namespace {

/// The borders between the members of each cluster.
std::vector<std::vector<std::uint32_t>> innerBorders(const ClusterStudy& study, std::size_t units) {
    std::vector<std::uint32_t> all(study.clusters.list.size());
    for (std::uint32_t cluster = 0; cluster < all.size(); ++cluster) {
        all[cluster] = cluster;
    }
    const CoveringClusters covering = coverBorders(study.borders, units, study.clusters, all);
    std::vector<std::vector<std::uint32_t>> inner(all.size());
    for (std::uint32_t border = 0; border < study.borders.size(); ++border) {
        for (const std::uint32_t cluster : covering.of(border)) {
            inner[cluster].push_back(border);
        }
    }
    return inner;
}

/// The whole border of each unit, as its rings have it.
std::vector<double> perimeters(const BorderStudy& borders, std::size_t units) {
    std::vector<double> metres(units, 0);
    const gis::Coverage& coverage = borders.built->coverage;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const auto parts = coverage.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = coverage.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                for (const gis::ArcRef ref : coverage.ring(ring)) {
                    metres[unit] += borders.arcLengths[ref.arc()];
                }
            }
        }
    }
    return metres;
}

/// What of the borders of members runs through the ground of other members and is not joined by the tolerance, which
/// is on both sides of an inner border already.
double withinMembers(const Cluster& cluster, const BorderStudy& borders) {
    if (!borders.within) {
        return 0;
    }
    const auto holds = [&](std::uint32_t unit) { return std::ranges::binary_search(cluster.members, unit); };
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> metresOf;
    for (const gis::OverlappedLength& one : borders.within->overlapped) {
        if (holds(one.unit) && holds(one.other)) {
            metresOf[std::minmax(one.unit, one.other)] += one.metres;
        }
    }
    for (const gis::NearPair& near : borders.near) {
        if (const auto at = metresOf.find(std::minmax(near.left, near.right)); at != metresOf.end()) {
            at->second = std::max(at->second - 2 * near.lengthMetres, 0.0);
        }
    }
    double metres = 0;
    for (const auto& [units, length] : metresOf) {
        metres += length;
    }
    return metres;
}

ClusterMeasures measuresOf(const std::vector<std::uint32_t>& inner, const Cluster& cluster, const BorderStudy& borders,
                           const ClusterStudy& study, const std::vector<double>& around) {
    ClusterMeasures measures;
    measures.pieces = piecesOf(cluster, study.borders).size();
    measures.innerBorders = inner.size();
    std::vector<double> lengths;
    std::vector<double> areas;
    std::vector<double> whole;
    for (const std::uint32_t border : inner) {
        lengths.push_back(study.borders[border].metres);
        if (study.strips) {
            areas.push_back(study.strips->areasOf(border)[0] + study.strips->areasOf(border)[1]);
        }
        measures.hamlets += study.facts.hamlets.empty() ? 0 : study.facts.hamlets[border];
    }
    measures.innerMetres = steadySum(std::move(lengths));
    measures.areaSquareMetres = steadySum(std::move(areas));
    whole.reserve(cluster.members.size());
    for (const std::uint32_t unit : cluster.members) {
        whole.push_back(around[unit]);
    }
    measures.outerMetres =
        std::max(steadySum(std::move(whole)) - 2 * measures.innerMetres - withinMembers(cluster, borders), 0.0);
    return measures;
}

} // namespace

std::vector<ClusterMeasures> clusterMeasures(const BorderStudy& borders, const ClusterStudy& study, std::size_t units) {
    const std::vector<double> around = perimeters(borders, units);
    const auto inner = innerBorders(study, units);
    std::vector<ClusterMeasures> measures;
    measures.reserve(inner.size());
    for (std::size_t i = 0; i < inner.size(); ++i) {
        measures.push_back(measuresOf(inner[i], study.clusters.list[i], borders, study, around));
    }
    return measures;
}

} // namespace diaban
