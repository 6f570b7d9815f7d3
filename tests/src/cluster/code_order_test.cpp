// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/check_clusters.h"
#include "src/cluster/cluster_proposals.h"
#include "src/cluster/code_order.h"
#include "src/cluster/propose.h"
#include "src/message/catalogue.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace diaban::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> idsInOrder(const std::vector<std::string>& ids) {
    std::vector<Cluster> clusters;
    for (const std::string& id : ids) {
        clusters.push_back({});
        clusters.back().id = id;
    }
    sortById(clusters);
    std::vector<std::string> sorted;
    for (const Cluster& cluster : clusters) {
        sorted.push_back(cluster.id);
    }
    return sorted;
}

TEST(CodeOrder, numbersInIdsAreNumbers) {
    EXPECT_THAT(idsInOrder({"C10", "C2", "C02", "B", "C", "", "12", "3"}),
                ElementsAre("", "3", "12", "B", "C", "C02", "C2", "C10"));
}

TEST(CodeOrder, sumsAreSteady) {
    EXPECT_EQ(steadySum({0.1, 0.2, 0.3, 1e9}), steadySum({1e9, 0.3, 0.2, 0.1}));
    EXPECT_EQ(steadySum({}), 0);
}

/// The same map with its units and borders the other way round.
DrawnUnits turned(DrawnUnits drawn) {
    const auto last = static_cast<std::uint32_t>(drawn.units.size() - 1);
    std::ranges::reverse(drawn.map.letters);
    for (auto* texts : {&drawn.units.codes, &drawn.units.names, &drawn.units.parents, &drawn.parents.districts,
                        &drawn.parents.provinces}) {
        std::ranges::reverse(*texts);
    }
    for (SharedBorder& border : drawn.borders) {
        border = {last - border.right, last - border.left, border.metres, border.level};
    }
    std::ranges::sort(drawn.borders, {},
                      [](const SharedBorder& border) { return std::pair(border.left, border.right); });
    return drawn;
}

Cluster clusterOf(const DrawnUnits& drawn, const std::string& id, const std::string& letters) {
    Cluster cluster = drawn.cluster(id, letters);
    std::ranges::sort(cluster.members);
    return cluster;
}

ClusterStudy studyOf(DrawnUnits& drawn, bool clustersTurned) {
    for (SharedBorder& border : drawn.borders) {
        const auto [first, second] = sidesByCode(border, drawn.units.codes);
        border.metres = 1000.1 + 0.7 * drawn.units.codes[first][0] + 0.3 * drawn.units.codes[second][0];
    }
    ClusterStudy study;
    study.clusters = {"c.csv",
                      {clusterOf(drawn, "C1", "AB"), clusterOf(drawn, "C2", "BD"), clusterOf(drawn, "C10", "FG"),
                       clusterOf(drawn, "C11", "CG"), clusterOf(drawn, "C12", "BF")},
                      0};
    if (clustersTurned) {
        std::ranges::reverse(study.clusters.list);
    }
    sortById(study.clusters.list);
    study.borders = drawn.borders;
    study.counted = clustersOn(study.clusters, {});
    study.covering = coverBorders(study.borders, drawn.units.size(), study.clusters, study.counted);
    study.gaps = findGaps(study.borders, study.covering, study.clusters, study.counted, drawn.units, {}, {});
    return study;
}

/// All that is said of a map and its clusters, and its sums to the last digit.
std::string allSaid(DrawnUnits drawn, bool clustersTurned) {
    const ClusterStudy study = studyOf(drawn, clustersTurned);
    gis::Problems problems;
    checkClusters(study.clusters, drawn.units, drawn.parents, drawn.borders, {}, problems);
    const BorderCoverage sums = sumCoverage(study.borders, study.covering, drawn.parents, drawn.units.size());
    const Catalogue catalogue(Language::En);
    std::ostringstream said;
    said.precision(17);
    said << sums.all.sharedMetres << ' ' << sums.all.coveredMetres << ' ' << sums.metresByCount[0] << '\n';
    for (const gis::Problem& problem : problems.list()) {
        said << catalogue.text(problem.message) << '\n';
    }
    for (const Gap& gap : study.gaps) {
        for (const gis::Message& reason :
             reasonsOf(gap, study.borders, study.clusters, drawn.units, {}, 500, {}, Language::En)) {
            said << catalogue.text(reason) << "; ";
        }
    }
    const ProposalProblem problem = proposalProblem(study, drawn.units, drawn.parents);
    const Proposals found = propose(problem, {});
    for (const ClusterProposal& proposal : found.list) {
        said << '\n' << proposal.metres << ' ' << proposal.priority << ' ';
        for (const gis::Message& words : wordsOf(proposal, found, problem, study, drawn.units)) {
            said << catalogue.text(words) << ' ';
        }
    }
    return said.str();
}

TEST(CodeOrder, nothingDependsOnTheOrderOfUnitsAndClusters) {
    const DrawnUnits drawn("AAB\nCDB\nEFG", 'D');
    const std::string said = allSaid(drawn, false);
    EXPECT_THAT(said, testing::HasSubstr("A new cluster of"));
    EXPECT_EQ(allSaid(drawn, true), said);
    EXPECT_EQ(allSaid(turned(drawn), false), said);
    EXPECT_EQ(allSaid(turned(drawn), true), said);
}

} // namespace
} // namespace diaban::test
