// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/rescore_clusters.h"

#include <gtest/gtest.h>

namespace diaban {

namespace {

/// a - b - c - d in a row, a and b in a cluster; e alone touches a.
ProposalProblem row() {
    ProposalProblem problem;
    problem.keys = {"a", "b", "c", "d", "e"};
    problem.parents = {"1", "1", "2", "", "1"};
    problem.kinds = {"xã", "phường", "xã", "xã", "xã"};
    problem.pairs = {{0, 1, 100, 5}, {1, 2, 200, 4}, {2, 3, 300, 3}, {0, 4, 400, 2}};
    problem.clusters = {{0, 1}};
    return problem;
}

ProposalOptions options() {
    ProposalOptions options;
    options.maxUnits = 3;
    options.clusterCost = 0.5;
    options.memberCost = 0.25;
    return options;
}

std::vector<WantedFault> faultsOf(const Rescored& score) {
    std::vector<WantedFault> faults;
    for (const WantedFaultAt& fault : score.faults) {
        faults.push_back(fault.fault);
    }
    return faults;
}

using Faults = std::vector<WantedFault>;

TEST(Rescore, CountsEachBorderOnceAndCostsAsProposalsDo) {
    const Rescored score = rescore(row(), options(), {{{}, {1, 2, 3}}, {{}, {1, 2}}});
    EXPECT_EQ(score.clusters[0].covers, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(score.clusters[0].metres, 500);
    EXPECT_EQ(score.clusters[0].cost, 0.5 + 3 * 0.25);
    EXPECT_TRUE(score.clusters[1].covers.empty()); // the first has it
    EXPECT_EQ(score.priorityAlone, (std::vector<double>{7, 4}));
    EXPECT_EQ(score.priority, 7);
    EXPECT_EQ(score.value, 7 - (0.5 + 0.75) - (0.5 + 0.5));
    EXPECT_EQ(score.pieces, (std::vector<std::size_t>{1, 1}));
    EXPECT_EQ(faultsOf(score), (Faults{WantedFault::Crowded})); // b: there, and in both
    EXPECT_EQ(score.faults[0].unit, std::optional<std::uint32_t>(1));
    EXPECT_EQ(score.faults[0].cluster, std::optional<std::size_t>(1));
}

TEST(Rescore, SaysWhatIsWrongWithEach) {
    EXPECT_EQ(faultsOf(rescore(row(), options(), {{{}, {2}}})), (Faults{WantedFault::TooFew}));
    EXPECT_EQ(faultsOf(rescore(row(), options(), {{{}, {0, 1, 2, 3}}})), (Faults{WantedFault::TooMany}));
    const Rescored scattered = rescore(row(), options(), {{{}, {2, 3, 4}}});
    EXPECT_EQ(faultsOf(scattered), (Faults{WantedFault::Scattered}));
    EXPECT_EQ(scattered.pieces, (std::vector<std::size_t>{2}));
    ProposalOptions strict = options();
    strict.sameParent = true;
    strict.sameKind = true;
    strict.apart = {{1, 2}};
    strict.together = {{0, 1}, {3, 4}};
    EXPECT_EQ(faultsOf(rescore(row(), strict, {{{}, {1, 2}}})),
              (Faults{WantedFault::Apart, WantedFault::OtherParent, WantedFault::OtherKind, WantedFault::NotTogether}));
    EXPECT_EQ(faultsOf(rescore(row(), strict, {{{}, {2, 3}}})),
              (Faults{WantedFault::OtherParent, WantedFault::NotTogether})); // the parent of d is not known
}

TEST(Rescore, ExtendsClustersThatMayGrow) {
    ProposalOptions grow = options();
    EXPECT_EQ(faultsOf(rescore(row(), grow, {{0, {0, 1, 2}}})), (Faults{WantedFault::NotExtendable}));
    grow.extend = true;
    const Rescored score = rescore(row(), grow, {{0, {0, 1, 2}}});
    EXPECT_TRUE(score.faults.empty());
    EXPECT_EQ(score.value, 4 - 0.25);
    EXPECT_EQ(score.clusters[0].added, (std::vector<std::uint32_t>{2}));
    EXPECT_EQ(faultsOf(rescore(row(), grow, {{0, {0, 1}}})), (Faults{WantedFault::NothingAdded}));
    EXPECT_EQ(faultsOf(rescore(row(), grow, {{0, {1, 2}}})), (Faults{WantedFault::MemberLost}));
    EXPECT_EQ(faultsOf(rescore(row(), grow, {{0, {0, 1, 2}}, {0, {0, 1, 4}}})), (Faults{WantedFault::ExtendedTwice}));
}

} // namespace

} // namespace diaban
