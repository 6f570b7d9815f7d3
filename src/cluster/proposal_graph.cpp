// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace diaban {

namespace {

/// All that is coverable is worth so many points: sums stay exact, and rounding is far below what a planner sees.
constexpr double kPointsInAll = 1LL << 50U;

std::vector<std::uint32_t> ranked(const std::vector<std::string>& keys, std::vector<std::uint32_t>& unitOf) {
    unitOf.resize(keys.size());
    std::iota(unitOf.begin(), unitOf.end(), 0U);
    std::ranges::stable_sort(unitOf, {}, [&](std::uint32_t unit) -> const std::string& { return keys[unit]; });
    std::vector<std::uint32_t> rank(keys.size());
    for (std::uint32_t at = 0; at < unitOf.size(); ++at) {
        rank[unitOf[at]] = at;
    }
    return rank;
}

std::vector<std::uint32_t> mapped(const std::vector<std::uint32_t>& units, const std::vector<std::uint32_t>& rank) {
    std::vector<std::uint32_t> result;
    for (const std::uint32_t unit : units) {
        result.push_back(rank[unit]);
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Equal texts as equal numbers, in the order of units of the graph; the empty text is 0.
std::vector<std::uint32_t> numbered(const std::vector<std::string>& texts, const ProposalGraph& graph) {
    std::map<std::string, std::uint32_t> numbers{{"", 0}};
    for (const std::string& text : texts) {
        numbers.emplace(text, 0);
    }
    std::uint32_t next = 0;
    for (auto& [text, number] : numbers) {
        number = next++;
    }
    std::vector<std::uint32_t> result(graph.size(), 0);
    for (std::size_t unit = 0; unit < graph.size() && !texts.empty(); ++unit) {
        result[unit] = numbers.at(texts[graph.unitOf[unit]]);
    }
    return result;
}

void addEdges(ProposalGraph& graph, const ProposalProblem& problem, const std::vector<std::uint32_t>& rank) {
    const std::vector<bool> covered = coveredPairs(problem);
    for (std::size_t i = 0; i < problem.pairs.size(); ++i) {
        const auto [low, high] = std::minmax(rank[problem.pairs[i].first], rank[problem.pairs[i].second]);
        graph.edges.push_back({low, high, i, 0});
    }
    std::ranges::sort(graph.edges, {},
                      [](const ProposalGraph::Edge& edge) { return std::pair(edge.first, edge.second); });
    double total = 0;
    for (const ProposalGraph::Edge& edge : graph.edges) {
        total += covered[edge.pair] ? 0 : problem.pairs[edge.pair].priority;
    }
    graph.pointsPerPriority = total > 0 ? kPointsInAll / total : 1;
    graph.start.assign(graph.size() + 1, 0);
    for (ProposalGraph::Edge& edge : graph.edges) {
        edge.points =
            covered[edge.pair] ? 0 : std::llround(problem.pairs[edge.pair].priority * graph.pointsPerPriority);
        graph.coverable += edge.points;
        ++graph.start[edge.first + 1];
        ++graph.start[edge.second + 1];
    }
    std::partial_sum(graph.start.begin(), graph.start.end(), graph.start.begin());
    graph.sides.resize(2 * graph.edges.size());
    std::vector<std::uint32_t> next(graph.start.begin(), graph.start.end() - 1);
    for (std::uint32_t edge = 0; edge < graph.edges.size(); ++edge) {
        const auto [first, second, pair, points] = graph.edges[edge];
        graph.sides[next[first]++] = {second, edge};
        graph.sides[next[second]++] = {first, edge};
    }
    for (std::size_t unit = 0; unit < graph.size(); ++unit) {
        std::sort(graph.sides.begin() + graph.start[unit], graph.sides.begin() + graph.start[unit + 1],
                  [](const auto& a, const auto& b) { return a.unit < b.unit; });
    }
}

void addClusters(ProposalGraph& graph, const ProposalProblem& problem, const ProposalOptions& options,
                 const std::vector<std::uint32_t>& rank) {
    std::vector<std::pair<std::vector<std::uint32_t>, std::size_t>> clusters;
    graph.room.assign(graph.size(), static_cast<std::uint32_t>(options.maxClustersPerUnit));
    for (std::size_t i = 0; i < problem.clusters.size(); ++i) {
        clusters.emplace_back(mapped(problem.clusters[i], rank), i);
        for (const std::uint32_t unit : clusters.back().first) {
            graph.room[unit] -= std::min(graph.room[unit], 1U);
        }
    }
    std::ranges::sort(clusters);
    for (const auto& [members, cluster] : clusters) {
        if (options.extend && !members.empty() && members.size() < options.maxUnits) {
            graph.bases.push_back(members);
            graph.clusterOf.push_back(cluster);
        }
    }
    for (const auto& group : options.together) {
        std::vector<std::uint32_t> units = mapped(group, rank);
        const bool held = std::ranges::any_of(
            clusters, [&](const auto& cluster) { return std::ranges::includes(cluster.first, units); });
        if (!held && units.size() > 1) {
            graph.together.push_back(std::move(units));
        }
    }
    std::ranges::sort(graph.together);
}

} // namespace

bool ProposalGraph::mayJoin(std::uint32_t one, std::uint32_t other) const {
    const auto differ = [&](const std::vector<std::uint32_t>& numbers) {
        return !numbers.empty() && (numbers[one] == 0 || numbers[one] != numbers[other]);
    };
    return !differ(parents) && !differ(kinds) && !std::ranges::binary_search(apart, std::pair(one, other));
}

bool ProposalGraph::mayJoin(std::uint32_t unit, std::span<const std::uint32_t> members) const {
    if (parents.empty() && kinds.empty() && apart.empty()) {
        return true;
    }
    return std::ranges::all_of(members, [&](std::uint32_t member) { return mayJoin(unit, member); });
}

bool ProposalGraph::contiguous(std::span<const std::uint32_t> members) const {
    if (members.empty()) {
        return false;
    }
    std::vector<std::uint32_t> reached{members.front()};
    for (std::size_t at = 0; at < reached.size(); ++at) {
        for (const Side& side : around(reached[at])) {
            if (std::ranges::find(members, side.unit) != members.end() &&
                std::ranges::find(reached, side.unit) == reached.end()) {
                reached.push_back(side.unit);
            }
        }
    }
    return reached.size() == members.size();
}

std::vector<bool> coveredPairs(const ProposalProblem& problem) {
    std::vector<std::vector<std::size_t>> clustersOf(problem.keys.size());
    for (std::size_t i = 0; i < problem.clusters.size(); ++i) {
        for (const std::uint32_t unit : problem.clusters[i]) {
            clustersOf[unit].push_back(i);
        }
    }
    std::vector<bool> covered(problem.pairs.size());
    for (std::size_t i = 0; i < covered.size(); ++i) {
        const ProposalPair& pair = problem.pairs[i];
        const auto& others = clustersOf[pair.second];
        covered[i] = pair.covered || std::ranges::any_of(clustersOf[pair.first], [&](std::size_t cluster) {
                         return std::ranges::binary_search(others, cluster);
                     });
    }
    return covered;
}

std::pair<double, double> costsOf(const ProposalProblem& problem, const ProposalOptions& options) {
    const std::vector<bool> covered = coveredPairs(problem);
    std::vector<double> priorities;
    for (std::size_t i = 0; i < covered.size(); ++i) {
        if (!covered[i] && problem.pairs[i].priority > 0) {
            priorities.push_back(problem.pairs[i].priority);
        }
    }
    std::ranges::sort(priorities); // the same sum in whatever order they came
    const double sum = std::accumulate(priorities.begin(), priorities.end(), 0.0);
    const double mean = priorities.empty() ? 0 : sum / static_cast<double>(priorities.size());
    return {options.clusterCost.value_or(kClusterCost * mean), options.memberCost.value_or(kMemberCost * mean)};
}

ProposalGraph proposalGraph(const ProposalProblem& problem, const ProposalOptions& options) {
    ProposalGraph graph;
    const std::vector<std::uint32_t> rank = ranked(problem.keys, graph.unitOf);
    addEdges(graph, problem, rank);
    addClusters(graph, problem, options, rank);
    for (const auto& group : options.apart) {
        for (const std::uint32_t one : mapped(group, rank)) {
            for (const std::uint32_t other : mapped(group, rank)) {
                if (one != other) {
                    graph.apart.emplace_back(one, other);
                }
            }
        }
    }
    std::ranges::sort(graph.apart);
    if (options.sameParent) {
        graph.parents = numbered(problem.parents, graph);
    }
    if (options.sameKind) {
        graph.kinds = numbered(problem.kinds, graph);
    }
    graph.maxUnits = options.maxUnits;
    graph.maxProposals = options.maxProposals > 0 ? options.maxProposals : SIZE_MAX;
    const auto [clusterCost, memberCost] = costsOf(problem, options);
    graph.clusterCost = std::llround(clusterCost * graph.pointsPerPriority);
    graph.memberCost = std::llround(memberCost * graph.pointsPerPriority);
    return graph;
}

} // namespace diaban
