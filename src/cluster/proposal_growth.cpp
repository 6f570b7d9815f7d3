// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_sets.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

/// Of the sets of each size that grow from one seed, so many grow on.
constexpr std::size_t kKept = 3;

struct Grown {
    ProposalSet set;
    Points points = 0;
};

Points pointsOf(const ProposalGraph& graph, const ProposalSet& set) {
    Points points = -set.cost;
    for (const std::uint32_t edge : set.edges) {
        points += graph.edges[edge].points;
    }
    return points;
}

/// The units that could be added to a set.
std::vector<std::uint32_t> nextUnits(const ProposalGraph& graph, const std::vector<std::uint32_t>& units) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t unit : units) {
        for (const ProposalGraph::Side& side : graph.around(unit)) {
            if (graph.room[side.unit] > 0 && !std::ranges::binary_search(units, side.unit) &&
                graph.mayJoin(side.unit, units)) {
                next.push_back(side.unit);
            }
        }
    }
    std::ranges::sort(next);
    next.erase(std::unique(next.begin(), next.end()), next.end());
    return next;
}

using Kept = std::set<std::pair<std::uint32_t, std::vector<std::uint32_t>>>;

void growFrom(const ProposalGraph& graph, ProposalSet seed, Kept& kept) {
    std::vector<Grown> best{{std::move(seed), 0}};
    while (!best.empty()) {
        std::vector<Grown> next;
        for (const Grown& grown : best) {
            if (allowed(graph, grown.set)) {
                kept.emplace(grown.set.base, grown.set.added);
            }
            const std::vector<std::uint32_t> units = unitsOf(graph, grown.set);
            for (const std::uint32_t unit :
                 units.size() < graph.maxUnits ? nextUnits(graph, units) : std::vector<std::uint32_t>{}) {
                std::vector<std::uint32_t> added = grown.set.added;
                added.insert(std::ranges::upper_bound(added, unit), unit);
                ProposalSet larger = proposalSet(graph, grown.set.base, std::move(added));
                const Points points = pointsOf(graph, larger);
                next.push_back({std::move(larger), points});
            }
        }
        std::ranges::sort(next, [](const Grown& a, const Grown& b) {
            return a.points != b.points ? a.points > b.points : a.set.added < b.set.added;
        });
        const auto [end, last] =
            std::ranges::unique(next, [](const Grown& a, const Grown& b) { return a.set.added == b.set.added; });
        next.erase(end, last);
        next.resize(std::min(next.size(), kKept));
        best = std::move(next);
    }
}

bool mayJoinGroup(const ProposalGraph& graph, std::uint32_t unit, const std::vector<std::uint32_t>& group) {
    return std::ranges::binary_search(group, unit) || graph.mayJoin(unit, group);
}

/// The units of a group, and those of shortest ways between them.
std::vector<std::uint32_t> joined(const ProposalGraph& graph, const std::vector<std::uint32_t>& group) {
    std::vector<std::uint32_t> units{group.front()};
    while (true) {
        std::vector<std::uint32_t> reached = units;
        std::vector<std::uint32_t> from(graph.size(), UINT32_MAX);
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const ProposalGraph::Side& side : graph.around(reached[at])) {
                if (from[side.unit] == UINT32_MAX && std::ranges::find(units, side.unit) == units.end() &&
                    graph.room[side.unit] > 0 && mayJoinGroup(graph, side.unit, group)) {
                    from[side.unit] = reached[at];
                    reached.push_back(side.unit);
                }
            }
        }
        const auto missing = std::ranges::find_if(reached, [&](std::uint32_t unit) {
            return std::ranges::find(units, unit) == units.end() && std::ranges::binary_search(group, unit);
        });
        if (missing == reached.end()) {
            std::ranges::sort(units);
            return units;
        }
        std::vector<std::uint32_t> way;
        for (std::uint32_t at = *missing; at != UINT32_MAX; at = from[at]) {
            way.push_back(at);
        }
        for (const std::uint32_t unit : way) {
            if (std::ranges::find(units, unit) == units.end()) {
                units.push_back(unit);
            }
        }
    }
}

} // namespace

ProposalSets grownProposalSets(const ProposalGraph& graph, const gis::Progress& progress) {
    Kept kept;
    const auto seeds = static_cast<std::int64_t>(graph.edges.size() + graph.bases.size() + graph.together.size());
    std::int64_t seed = 0;
    const auto next = [&] { progress.at("stage.proposals.grow", seed++, seeds); };
    for (const ProposalGraph::Edge& edge : graph.edges) {
        next();
        if (edge.points > 0 && graph.room[edge.first] > 0 && graph.room[edge.second] > 0 &&
            graph.mayJoin(edge.first, edge.second)) {
            growFrom(graph, proposalSet(graph, ProposalSet::kNoBase, {edge.first, edge.second}), kept);
        }
    }
    for (std::uint32_t base = 0; base < graph.bases.size(); ++base) {
        next();
        growFrom(graph, {base, {}, {}, 0}, kept);
    }
    for (const auto& group : graph.together) {
        next();
        growFrom(graph, proposalSet(graph, ProposalSet::kNoBase, joined(graph, group)), kept);
    }
    ProposalSets sets;
    for (const auto& [base, added] : kept) {
        const ProposalSet set = proposalSet(graph, base, added);
        sets.add(base, set.added, set.edges, set.cost);
    }
    sets.closeRoot(UINT32_MAX);
    return sets;
}

} // namespace diaban
