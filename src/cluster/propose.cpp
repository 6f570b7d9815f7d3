// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/propose.h"

#include "gis/base/error.h"
#include "src/cluster/propose_exact.h"
#include "src/cluster/propose_greedy.h"
#include "src/cluster/propose_improve.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kMostSets = 1'500'000;
constexpr std::size_t kImproveSteps = 25'000'000;
constexpr std::size_t kBoundWork = 50'000'000;
constexpr std::size_t kExactWork = 8'000'000;

[[noreturn]] void refuse(const char* id, std::vector<std::pair<std::string, gis::MessageValue>> args = {}) {
    throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {id, std::move(args)});
}

std::string listed(const ProposalProblem& problem, const std::vector<std::uint32_t>& units) {
    std::vector<std::string> keys;
    for (const std::uint32_t unit : units) {
        keys.push_back(problem.keys[unit]);
    }
    std::ranges::sort(keys);
    return listing(keys, 10);
}

void check(const ProposalProblem& problem, const ProposalOptions& options) {
    if (options.maxUnits < 2) {
        refuse("proposal.max_units");
    }
    if (options.maxClustersPerUnit < 1) {
        refuse("proposal.max_clusters");
    }
    if (options.sameParent && problem.parents.empty()) {
        refuse("proposal.no_parent");
    }
    if (options.sameKind && problem.kinds.empty()) {
        refuse("proposal.no_kind");
    }
    for (const auto& group : options.together) {
        if (group.size() > options.maxUnits) {
            refuse("proposal.together_too_many",
                   {{"units", listed(problem, group)}, {"most", static_cast<std::int64_t>(options.maxUnits)}});
        }
        for (const auto& apart : options.apart) {
            const auto both = std::ranges::count_if(
                apart, [&](std::uint32_t unit) { return std::ranges::find(group, unit) != group.end(); });
            if (both > 1) {
                refuse("proposal.together_apart", {{"units", listed(problem, group)}});
            }
        }
    }
}

[[noreturn]] void refuseGroups(const ProposalProblem& problem, const ProposalGraph& graph) {
    std::vector<std::string> groups;
    for (const auto& group : graph.together) {
        std::vector<std::uint32_t> units;
        for (const std::uint32_t unit : group) {
            units.push_back(graph.unitOf[unit]);
        }
        groups.push_back(listed(problem, units));
    }
    throw gis::Error(gis::ErrorKind::BadInput, {}, {},
                     {"proposal.together_impossible",
                      {{"units", listing(groups, 5)}, {"most", static_cast<std::int64_t>(graph.maxUnits)}}});
}

std::vector<std::uint32_t> unitsOfProblem(const ProposalGraph& graph, const std::vector<std::uint32_t>& units) {
    std::vector<std::uint32_t> result;
    for (const std::uint32_t unit : units) {
        result.push_back(graph.unitOf[unit]);
    }
    std::ranges::sort(result);
    return result;
}

ClusterProposal proposalOf(const ProposalProblem& problem, const ProposalGraph& graph, const ProposalSet& set,
                           std::vector<bool>& covered, const Proposals& all) {
    ClusterProposal proposal;
    if (!set.isNew()) {
        proposal.extends = graph.clusterOf[set.base];
    }
    proposal.units = unitsOfProblem(graph, unitsOf(graph, set));
    proposal.added = unitsOfProblem(graph, set.added);
    const std::vector<std::uint32_t> units = unitsOf(graph, set);
    std::vector<std::uint32_t> edges; // also those that are worth nothing: they are covered all the same
    for (const std::uint32_t unit : units) {
        for (const ProposalGraph::Side& side : graph.around(unit)) {
            const std::size_t pair = graph.edges[side.edge].pair;
            if (unit < side.unit && std::ranges::binary_search(units, side.unit) && !covered[pair]) {
                covered[pair] = true;
                edges.push_back(side.edge);
            }
        }
    }
    std::ranges::stable_sort(edges, std::greater<>{}, [&](std::uint32_t edge) { return graph.edges[edge].points; });
    for (const std::uint32_t edge : edges) {
        const ProposalPair& pair = problem.pairs[graph.edges[edge].pair];
        proposal.covers.push_back(graph.edges[edge].pair);
        proposal.metres += pair.metres;
        proposal.priority += pair.priority;
    }
    proposal.cost = (set.isNew() ? all.clusterCost : 0) + all.memberCost * static_cast<double>(set.added.size());
    return proposal;
}

/// Puts the sets in the order in which each gains most after those before it, and says what they cover.
void tell(const ProposalProblem& problem, const ProposalGraph& graph, const ProposalChoice& choice, Proposals& all) {
    std::vector<ProposalSet> left = choice.sets();
    std::ranges::sort(left, {}, [](const ProposalSet& set) { return std::pair(set.base, set.added); });
    ProposalChoice told(graph);
    std::vector<bool> covered = coveredPairs(problem);
    while (!left.empty()) {
        const auto best =
            std::ranges::max_element(left, {}, [&](const ProposalSet& set) { return told.gainOf(set).value_or(0); });
        all.list.push_back(proposalOf(problem, graph, *best, covered, all));
        told.add(std::move(*best));
        left.erase(best);
    }
    for (const ClusterProposal& proposal : all.list) {
        all.priority += proposal.priority;
        all.value += proposal.priority - proposal.cost;
    }
}

/// Begins again with the sets that earn most at the prices, which know of the whole map; keeps what is better.
void tryByPrices(const ProposalGraph& graph, const ProposalSets& sets, const ProposalPrices& prices,
                 ProposalChoice& best, const gis::Progress& progress) {
    std::vector<double> worth(sets.size());
    for (std::size_t set = 0; set < sets.size(); ++set) {
        worth[set] = earned(prices, sets, set);
    }
    std::optional<ProposalChoice> choice = choiceByWorth(graph, sets, worth);
    if (choice) {
        improve(graph, sets, *choice, kImproveSteps, progress);
        if (choice->value() > best.value()) {
            best = std::move(*choice);
        }
    }
}

/// The best choice found, and in points what none is worth more than.
struct Solved {
    ProposalChoice choice;
    double bound;
    bool optimal;
};

Solved solve(const ProposalProblem& problem, const ProposalGraph& graph, const gis::Progress& progress) {
    std::optional<ProposalSets> found = allProposalSets(graph, kMostSets, progress);
    const bool all = found.has_value();
    const ProposalSets sets = found ? *std::move(found) : grownProposalSets(graph, progress);
    progress.at("stage.proposals", 1, 4);
    std::optional<ProposalChoice> choice = greedyChoice(graph, sets);
    if (!choice) {
        refuseGroups(problem, graph);
    }
    improve(graph, sets, *choice, kImproveSteps, progress);
    progress.at("stage.proposals", 2, 4);
    Solved solved{std::move(*choice), degreeBound(graph), false};
    const auto value = [&] { return static_cast<double>(solved.choice.value()); };
    if (all) {
        const ProposalPrices prices = lowestBound(graph, sets, solved.choice.value(), kBoundWork, progress);
        progress.at("stage.proposals", 3, 4);
        solved.bound = std::min(solved.bound, prices.bound);
        tryByPrices(graph, sets, prices, solved.choice, progress);
        solved.optimal = solved.bound <= value() + kSameValue * static_cast<double>(graph.coverable) ||
                         findOptimum(graph, sets, prices, kExactWork, solved.choice, progress);
    }
    solved.bound = solved.optimal ? value() : std::max(solved.bound, value());
    return solved;
}

} // namespace

Proposals propose(const ProposalProblem& problem, const ProposalOptions& options, const gis::Progress& progress) {
    check(problem, options);
    progress.at("stage.proposals", 0, 4);
    const ProposalGraph graph = proposalGraph(problem, options);
    const Solved solved = solve(problem, graph, progress);
    Proposals all;
    std::tie(all.clusterCost, all.memberCost) = costsOf(problem, options);
    all.coverable = static_cast<double>(graph.coverable) / graph.pointsPerPriority;
    tell(problem, graph, solved.choice, all);
    all.optimal = solved.optimal;
    all.bound = solved.optimal ? all.value : std::max(all.value, solved.bound / graph.pointsPerPriority);
    return all;
}

} // namespace diaban
