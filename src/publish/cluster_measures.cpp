// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/cluster_measures.h"

#include "src/cluster/code_order.h"

#include <algorithm>

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
    const gis::Coverage& coverage = borders.built.coverage;
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

ClusterMeasures measuresOf(const std::vector<std::uint32_t>& inner, const Cluster& cluster, const ClusterStudy& study,
                           const std::vector<double>& around) {
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
    for (const std::uint32_t unit : cluster.members) {
        whole.push_back(around[unit]);
    }
    measures.outerMetres = std::max(steadySum(std::move(whole)) - 2 * measures.innerMetres, 0.0);
    return measures;
}

} // namespace

std::vector<ClusterMeasures> clusterMeasures(const BorderStudy& borders, const ClusterStudy& study, std::size_t units) {
    const std::vector<double> around = perimeters(borders, units);
    const auto inner = innerBorders(study, units);
    std::vector<ClusterMeasures> measures;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        measures.push_back(measuresOf(inner[i], study.clusters.list[i], study, around));
    }
    return measures;
}

const char* nameOf(Validity validity) noexcept {
    switch (validity) {
    case Validity::Expired:
        return "expired";
    case Validity::NotYetSigned:
        return "not_yet_signed";
    case Validity::DateUnread:
        return "date_unread";
    default:
        return "valid";
    }
}

} // namespace diaban
