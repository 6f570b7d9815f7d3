// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/proposal_bound.h"
#include "src/cluster/propose.h"
#include "src/cluster/propose_greedy.h"
#include "src/cluster/rescore_clusters.h"
#include "tests/src/cluster/proposal_cases.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <set>
#include <stop_token>

namespace diaban {

namespace {

using test::BruteForce;
using test::gridProblem;

using Members = std::set<std::set<std::string>>;

ProposalOptions asking(std::size_t maxUnits, std::size_t perUnit, std::size_t proposals) {
    ProposalOptions options;
    options.maxUnits = maxUnits;
    options.maxClustersPerUnit = perUnit;
    options.maxProposals = proposals;
    return options;
}

Members membersOf(const ProposalProblem& problem, const Proposals& proposals) {
    Members members;
    for (const ClusterProposal& proposal : proposals.list) {
        std::set<std::string> keys;
        for (const std::uint32_t unit : proposal.units) {
            keys.insert(problem.keys[unit]);
        }
        members.insert(keys);
    }
    return members;
}

std::vector<WantedCluster> wanted(const Proposals& proposals) {
    std::vector<WantedCluster> clusters;
    clusters.reserve(proposals.list.size());
    for (const ClusterProposal& proposal : proposals.list) {
        clusters.push_back({proposal.extends, proposal.units});
    }
    return clusters;
}

/// What holds of any answer, said by the score by hand, which shares no search with it.
void expectLaws(const ProposalProblem& problem, const ProposalOptions& options, const Proposals& found) {
    const Rescored again = rescore(problem, options, wanted(found));
    EXPECT_TRUE(again.faults.empty());
    EXPECT_NEAR(again.value, found.value, 1e-9 * (1 + found.coverable));
    EXPECT_NEAR(again.priority, found.priority, 1e-9 * (1 + found.coverable));
    EXPECT_GE(found.bound, found.value);
    EXPECT_LE(found.value, found.coverable);
    if (options.maxProposals > 0) {
        EXPECT_LE(found.list.size(), options.maxProposals);
    }
    for (std::size_t i = 0; i < found.list.size(); ++i) {
        EXPECT_EQ(again.clusters[i].covers, found.list[i].covers);
        EXPECT_NEAR(again.clusters[i].metres, found.list[i].metres, 1e-6);
    }
}

struct Case {
    const char* name;
    std::uint32_t columns, rows;
    std::size_t maxUnits, perUnit, proposals;
    int maps;
};

class Optimum : public testing::TestWithParam<Case> {};

TEST_P(Optimum, IsFoundAsByTryingEverything) {
    const Case& one = GetParam();
    std::mt19937 random(one.columns * 1000 + one.rows * 100 + static_cast<unsigned>(one.maxUnits));
    for (int map = 0; map < one.maps; ++map) {
        ProposalProblem problem = gridProblem(random, one.columns, one.rows, map % 2 == 1);
        if (map % 3 == 2) {
            problem.clusters = {{problem.pairs[0].first, problem.pairs[0].second}};
        }
        ProposalOptions options = asking(one.maxUnits, one.perUnit, one.proposals);
        options.sameParent = map % 5 == 3;
        options.sameKind = map % 7 == 6;
        options.apart = map % 4 == 1 ? std::vector<std::vector<std::uint32_t>>{{0, 1, 4}} : options.apart;
        options.clusterCost = map % 2 == 0 ? std::nullopt : std::optional(1.5);
        const Proposals found = propose(problem, options);
        SCOPED_TRACE(map);
        EXPECT_TRUE(found.optimal);
        EXPECT_NEAR(found.value, BruteForce(problem, options, found.clusterCost, found.memberCost).best,
                    1e-8 * (1 + found.coverable));
        expectLaws(problem, options, found);
    }
}

INSTANTIATE_TEST_SUITE_P(Propose, Optimum,
                         testing::Values(Case{"one", 4, 3, 5, 1, 1, 20}, Case{"two", 4, 3, 4, 1, 2, 12},
                                         Case{"twoOverlap", 4, 3, 3, 2, 2, 12}, Case{"three", 3, 3, 3, 2, 3, 10},
                                         Case{"apartAll", 3, 3, 4, 1, 0, 15}, Case{"twelveAll", 4, 3, 3, 1, 0, 4},
                                         Case{"overlapAll", 3, 2, 3, 2, 0, 15}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Propose, GroupsThatMustBeTogetherAre) {
    std::mt19937 random(7);
    int possible = 0;
    for (int map = 0; map < 20; ++map) {
        const ProposalProblem problem = gridProblem(random, 4, 3, map % 2 == 1);
        ProposalOptions options = asking(4, 1, 2);
        options.together = {{static_cast<std::uint32_t>(map % 3), static_cast<std::uint32_t>(5 + map % 4)}};
        double cost = 0;
        double member = 0;
        std::optional<Proposals> found;
        try {
            found = propose(problem, options);
            cost = found->clusterCost;
            member = found->memberCost;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, "proposal.together_impossible");
        }
        const double best = BruteForce(problem, options, cost, member).best;
        EXPECT_EQ(found.has_value(), best > -1e299);
        if (found) {
            ++possible;
            EXPECT_TRUE(found->optimal);
            EXPECT_NEAR(found->value, best, 1e-8 * (1 + found->coverable));
            expectLaws(problem, options, *found);
        }
    }
    EXPECT_GT(possible, 10);
}

TEST(Propose, TheOrderOfUnitsPairsAndClustersChangesNothing) {
    std::mt19937 random(11);
    for (int map = 0; map < 8; ++map) {
        ProposalProblem problem = gridProblem(random, 7, 6, true);
        for (ProposalPair& pair : problem.pairs) {
            pair.priority = std::round(pair.priority / 4); // many ties
        }
        problem.clusters = {{0, 1}, {10, 11, 17}, {10, 17}};
        ProposalOptions options = asking(4, 2, 5);
        options.extend = map % 2 == 1;
        std::vector<std::uint32_t> order(problem.keys.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::shuffle(order, random);
        const ProposalProblem other = test::reordered(problem, order, random);
        const Proposals one = propose(problem, options);
        const Proposals two = propose(other, options);
        EXPECT_EQ(membersOf(problem, one), membersOf(other, two));
        EXPECT_EQ(one.value, two.value);
        EXPECT_EQ(one.bound, two.bound);
        expectLaws(problem, options, one);
    }
}

TEST(Propose, NeverIsWorseThanGreedyNorBetterThanItsBound) {
    std::mt19937 random(13);
    for (int map = 0; map < (test::kUnderSanitizers ? 2 : 6); ++map) {
        ProposalProblem problem = gridProblem(random, 12, 10, true);
        ProposalOptions options = asking(4, map % 2 == 0 ? 1U : 2U, map % 3 == 0 ? 0U : 12U);
        const Proposals found = propose(problem, options);
        expectLaws(problem, options, found);
        const ProposalGraph graph = proposalGraph(problem, options);
        const auto sets = allProposalSets(graph, 1'000'000);
        ASSERT_TRUE(sets.has_value());
        const auto greedy = greedyChoice(graph, *sets);
        EXPECT_GE(found.value * (1 + 1e-9), static_cast<double>(greedy->value()) / graph.pointsPerPriority);
        EXPECT_LT(found.gap(), 0.05) << map << ' ' << found.value << ' ' << found.bound << ' ' << found.coverable;
    }
}

TEST(Propose, ClustersThatMayGrowAreGivenMembers) {
    ProposalProblem problem{{"a", "b", "c", "d"}, {}, {}, {{0, 1, 100, 5}, {1, 2, 100, 4}, {2, 3, 100, 3}}, {{0, 1}}};
    ProposalOptions options = asking(3, 1, 5);
    const Proposals kept = propose(problem, options);
    ASSERT_EQ(kept.list.size(), 1U);
    EXPECT_EQ(kept.list[0].units, (std::vector<std::uint32_t>{2, 3}));
    options.extend = true;
    options.clusterCost = 0.5;
    options.memberCost = 0.1;
    const Proposals grown = propose(problem, options);
    ASSERT_EQ(grown.list.size(), 1U); // c joins a and b for 4; d has nobody left to be with
    EXPECT_EQ(grown.list[0].extends, std::optional<std::size_t>(0));
    EXPECT_EQ(grown.list[0].added, (std::vector<std::uint32_t>{2}));
    EXPECT_DOUBLE_EQ(grown.value, 4 - 0.1);
    EXPECT_TRUE(grown.optimal);
    options.maxUnits = 4;
    EXPECT_EQ(propose(problem, options).list[0].added, (std::vector<std::uint32_t>{2, 3}));
}

TEST(Propose, NothingWorthwhileIsNothingProposed) {
    const ProposalProblem covered{{"a", "b"}, {}, {}, {{0, 1, 100, 5, true}}, {}};
    const Proposals none = propose(covered, {});
    EXPECT_TRUE(none.list.empty());
    EXPECT_TRUE(none.optimal);
    EXPECT_EQ(none.bound, 0);
    EXPECT_EQ(none.gap(), 0);
    EXPECT_TRUE(propose({}, {}).list.empty());
    ProposalProblem cheap{{"a", "b", "c"}, {}, {}, {{0, 1, 100, 0.1}, {1, 2, 1, 9.0}}, {}};
    ProposalOptions options = asking(3, 1, 5);
    options.memberCost = 0.2;
    EXPECT_EQ(propose(cheap, options).list[0].units, (std::vector<std::uint32_t>{1, 2})); // a costs more than it brings
}

TEST(Propose, WhatCannotBeIsRefused) {
    const ProposalProblem problem{{"a", "b", "c"}, {}, {}, {{0, 1, 100, 5}, {1, 2, 100, 4}}, {}};
    const auto refused = [&](const ProposalOptions& options) {
        try {
            static_cast<void>(propose(problem, options));
        } catch (const gis::Error& error) {
            return error.message().id;
        }
        return std::string("nothing");
    };
    ProposalOptions options;
    options.maxUnits = 1;
    EXPECT_EQ(refused(options), "proposal.max_units");
    options = {};
    options.maxClustersPerUnit = 0;
    EXPECT_EQ(refused(options), "proposal.max_clusters");
    options = {};
    options.sameParent = true;
    EXPECT_EQ(refused(options), "proposal.no_parent");
    options = {};
    options.sameKind = true;
    EXPECT_EQ(refused(options), "proposal.no_kind");
    options = {};
    options.maxUnits = 2;
    options.together = {{0, 1, 2}};
    EXPECT_EQ(refused(options), "proposal.together_too_many");
    options.together = {{0, 1}};
    options.apart = {{1, 0, 2}};
    EXPECT_EQ(refused(options), "proposal.together_apart");
    options.apart = {};
    options.together = {{0, 2}};
    EXPECT_EQ(refused(options), "proposal.together_impossible");
}

TEST(Propose, GrownSetsKeepTheRulesToo) {
    std::mt19937 random(17);
    ProposalProblem problem = gridProblem(random, 8, 6, true);
    problem.clusters = {{0, 1}};
    ProposalOptions options = asking(6, 2, 6);
    options.extend = true;
    options.apart = {{3, 4}};
    options.together = {{2, 4}};
    const ProposalGraph graph = proposalGraph(problem, options);
    const ProposalSets sets = grownProposalSets(graph);
    for (std::size_t set = 0; set < sets.size(); ++set) {
        EXPECT_TRUE(allowed(graph, sets[set]));
    }
    const auto choice = greedyChoice(graph, sets);
    ASSERT_TRUE(choice.has_value());
    EXPECT_TRUE(choice->groupsLeft().empty());
    EXPECT_GE(degreeBound(graph), static_cast<double>(choice->value()));
    EXPECT_FALSE(allProposalSets(graph, 10).has_value());
}

/// Stops at the first report of a stage, or lets it run to its end; how often each stage was told of.
std::map<std::string, int> toldBy(const std::function<void(const gis::Progress&)>& work,
                                  const std::string& stopAt = {}) {
    std::map<std::string, int> told;
    std::stop_source stop;
    const gis::Progress progress(stop.get_token(),
                                 [&](const std::string& stage, std::int64_t done, std::int64_t total) {
                                     EXPECT_FALSE(stop.stop_requested()) << stage;
                                     EXPECT_TRUE(total == 0 || (done >= 0 && done <= total)) << stage;
                                     ++told[stage];
                                     if (stage == stopAt) {
                                         stop.request_stop();
                                     }
                                 });
    try {
        work(progress);
        EXPECT_TRUE(stopAt.empty() || told[stopAt] == 1);
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped);
    }
    return told;
}

/// Clusters of many units take long: whoever waits sees it go on, and can stop it wherever it is.
TEST(Propose, TellsWhereItIsAndStopsThere) {
    std::mt19937 random(23);
    const ProposalProblem problem = gridProblem(random, 8, 6, true);
    const auto whole = [&](const gis::Progress& progress) { (void)propose(problem, asking(3, 2, 6), progress); };
    const auto told = toldBy(whole);
    EXPECT_TRUE(told.contains("stage.proposals.improve"));
    EXPECT_TRUE(told.contains("stage.proposals.bound"));
    for (const auto& [stage, times] : told) {
        EXPECT_EQ(toldBy(whole, stage)[stage], 1);
    }
    const ProposalGraph graph = proposalGraph(problem, asking(6, 2, 6));
    const auto grow = [&](const gis::Progress& progress) { (void)grownProposalSets(graph, progress); };
    EXPECT_EQ(toldBy(grow)["stage.proposals.grow"], static_cast<int>(graph.edges.size()));
    EXPECT_EQ(toldBy(grow, "stage.proposals.grow")["stage.proposals.grow"], 1);
    const ProposalGraph large = proposalGraph(problem, asking(9, 2, 6)); // some hundred thousand sets
    const auto search = [&](const gis::Progress& progress) { (void)allProposalSets(large, 1'000'000, progress); };
    EXPECT_EQ(toldBy(search, "stage.proposals.search")["stage.proposals.search"], 1);
}

} // namespace

} // namespace diaban
