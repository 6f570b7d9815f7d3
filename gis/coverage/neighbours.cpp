// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/neighbours.h"

#include "gis/base/error.h"
#include "gis/coverage/arc_chains.h"
#include "gis/coverage/arc_sides.h"
#include "gis/coverage/shared_arcs.h"

#include <algorithm>
#include <numeric>

namespace gis {

namespace {

constexpr std::size_t kMostPointPairs = 10'000'000;

/// In ascending order, so that the sum does not depend on the order of the arcs.
double sumOf(std::vector<double>& lengths) {
    std::sort(lengths.begin(), lengths.end());
    return std::accumulate(lengths.begin(), lengths.end(), 0.0);
}

std::vector<NeighbourPair> rookPairs(const Coverage& coverage, std::span<const double> arcLengths) {
    const std::vector<SharedArc> shared = sharedArcs(coverage);
    std::vector<NeighbourPair> pairs;
    std::vector<double> lengths;
    std::vector<std::uint32_t> arcs;
    for (std::size_t first = 0; first < shared.size();) {
        std::size_t end = first;
        lengths.clear();
        arcs.clear();
        for (; end < shared.size() && shared[end].first == shared[first].first &&
               shared[end].second == shared[first].second;
             ++end) {
            lengths.push_back(arcLengths[shared[end].arc]);
            arcs.push_back(shared[end].arc);
        }
        pairs.push_back(
            {shared[first].first, shared[first].second, sumOf(lengths), countPieces(coverage, arcs), Contact::Rook});
        first = end;
    }
    return pairs;
}

/// The units at each node where four arcs or more end; where only three do, any two units there share one of them.
class UnitsAtNodes {
public:
    explicit UnitsAtNodes(const Coverage& coverage) : m_start(coverage.nodes.size() + 1) {
        std::vector<std::uint32_t> ends(coverage.nodes.size());
        for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
            ++ends[coverage.from[arc]];
            ++ends[coverage.to[arc]];
        }
        for (const ExtraUse& use : coverage.extraUses) {
            ends[coverage.from[use.arc]] += kMany;
            ends[coverage.to[use.arc]] += kMany;
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found; // node, unit
        ArcSides sides(coverage);
        for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
            if (ends[coverage.from[arc]] < kMany && ends[coverage.to[arc]] < kMany) {
                continue;
            }
            sides.goTo(arc);
            for (const std::uint32_t node : {coverage.from[arc], coverage.to[arc]}) {
                for (const auto* side : {&sides.left, &sides.right}) {
                    for (const std::uint32_t unit : *side) {
                        found.emplace_back(node, unit);
                    }
                }
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const auto& [node, unit] : found) {
            ++m_start[node + 1];
            m_units.push_back(unit);
        }
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_start.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t node) const noexcept {
        return {m_units.data() + m_start[node], m_units.data() + m_start[node + 1]};
    }

private:
    static constexpr std::uint32_t kMany = 4;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_units;
};

/// Pairs of units that have a node in common, rook neighbours among them.
std::vector<std::pair<std::uint32_t, std::uint32_t>> pairsAtNodes(const Coverage& coverage) {
    const UnitsAtNodes units(coverage);
    std::size_t count = 0;
    for (std::size_t node = 0; node < units.size(); ++node) {
        const std::size_t here = units[node].size();
        count += here * (here - std::min<std::size_t>(here, 1)) / 2;
    }
    if (count > kMostPointPairs) {
        throw badInput({}, {}, {"coverage.crowded", {}});
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    pairs.reserve(count);
    for (std::size_t node = 0; node < units.size(); ++node) {
        const std::span<const std::uint32_t> here = units[node];
        for (std::size_t i = 0; i < here.size(); ++i) {
            for (std::size_t j = i + 1; j < here.size(); ++j) {
                pairs.emplace_back(here[i], here[j]);
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

std::vector<NeighbourPair> neighbourPairs(const Coverage& coverage, std::span<const double> arcLengths) {
    const std::vector<NeighbourPair> rook = rookPairs(coverage, arcLengths);
    std::vector<NeighbourPair> all;
    all.reserve(rook.size());
    auto next = rook.begin();
    for (const auto& pair : pairsAtNodes(coverage)) {
        while (next != rook.end() && std::pair(next->first, next->second) < pair) {
            all.push_back(*next++);
        }
        if (next == rook.end() || std::pair(next->first, next->second) != pair) {
            all.push_back({pair.first, pair.second, 0, 0, Contact::Queen});
        }
    }
    all.insert(all.end(), next, rook.end());
    return all;
}

std::vector<double> outerLengths(const Coverage& coverage, std::span<const double> arcLengths) {
    std::vector<std::pair<std::uint32_t, double>> found;
    ArcSides sides(coverage);
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        sides.goTo(arc);
        for (const auto* side : {&sides.left, &sides.right}) {
            const auto& beyond = side == &sides.left ? sides.right : sides.left;
            for (const std::uint32_t unit : *side) {
                if (beyond.empty()) {
                    found.emplace_back(unit, arcLengths[arc]);
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<double> lengths(coverage.unitCount());
    for (const auto& [unit, length] : found) {
        lengths[unit] += length;
    }
    return lengths;
}

} // namespace gis
