// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_proposals.h"
#include "src/cluster/propose.h"
#include "src/cluster/wanted_clusters.h"
#include "src/message/catalogue.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace diaban::test {
namespace {

/// A row of four units with a cluster of the first two.
struct Row {
    DrawnUnits drawn{"ABCD"};
    ClusterStudy study;
    ProposalProblem problem;

    Row() {
        study.clusters = {"c.csv", {drawn.cluster("K1", "AB")}, 0};
        study.borders = drawn.borders;
        study.counted = clustersOn(study.clusters, {});
        study.covering = coverBorders(study.borders, drawn.units.size(), study.clusters, study.counted);
        study.gaps = findGaps(study.borders, study.covering, study.clusters, study.counted, drawn.units, {}, {});
        problem = proposalProblem(study, drawn.units, drawn.parents);
    }
};

TEST(WantedClusters, extendWhatTheyNameAndAreNewElse) {
    Row row;
    Clusters written{"wanted.csv", {row.drawn.cluster("1", "ABC"), row.drawn.cluster("2", "CD")}, 0};
    written.list[0].extends = "k1";
    gis::Problems problems;
    const std::vector<WantedCluster> wanted = wantedClusters(written, row.study, problems);
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted[0].extends, 0U) << "ids are compared as names are";
    EXPECT_FALSE(wanted[1].extends);
    EXPECT_EQ(wanted[0].units.size(), 3U);
    EXPECT_EQ(problems.warnings(), 0U);
    written.list[1].extends = "K9";
    EXPECT_FALSE(wantedClusters(written, row.study, problems)[1].extends);
    EXPECT_EQ(problems.count("rescore.unknown_extends"), 1U);
}

TEST(WantedClusters, areScoredAsTheProposalsThatTheyWere) {
    const Row row;
    ProposalOptions options;
    const Proposals found = propose(row.problem, options);
    std::vector<WantedCluster> wanted;
    for (const ClusterProposal& proposal : found.list) {
        wanted.push_back({proposal.extends, proposal.units});
    }
    const Proposals again = asProposals(rescore(row.problem, options, wanted), row.problem, options);
    EXPECT_DOUBLE_EQ(again.value, found.value);
    EXPECT_DOUBLE_EQ(again.priority, found.priority);
    EXPECT_NEAR(again.coverable, found.coverable, 1e-9 * found.coverable);
    EXPECT_DOUBLE_EQ(again.clusterCost, found.clusterCost);
    EXPECT_FALSE(again.optimal) << "nobody has looked whether there is a better one";
}

TEST(WantedClusters, tooSmallToCoverAnythingSayThat) {
    const Row row;
    const auto words = [&](std::vector<std::uint32_t> units) {
        const Rescored rescored = rescore(row.problem, {}, {{std::nullopt, std::move(units)}});
        const Proposals all = asProposals(rescored, row.problem, {});
        std::string said;
        for (const gis::Message& sentence : wordsOf(all.list[0], all, row.problem, row.study, row.drawn.units)) {
            said += (said.empty() ? "" : " ") + Catalogue(Language::En).text(sentence);
        }
        return said;
    };
    EXPECT_EQ(words({row.drawn.unit('C')}),
              "A new cluster of 1 unit: Xã C. It has 1 unit of the layer, so that there is "
              "no border within it to cover.");
    EXPECT_EQ(words({}), "A new cluster without any unit of the layer.");
    EXPECT_EQ(words({row.drawn.unit('A'), row.drawn.unit('B')}),
              "A new cluster of 2 units: Xã A, Xã B. It covers no border that is not covered already; its only use is "
              "where these units must be together.");
}

TEST(WantedClusters, faultsHaveWordsInBothLanguages) {
    const Row row;
    ProposalOptions options;
    options.maxUnits = 2;
    options.apart = {{row.drawn.unit('C'), row.drawn.unit('D')}};
    options.together = {{row.drawn.unit('A'), row.drawn.unit('D')}};
    const std::vector<WantedCluster> wanted{{std::nullopt, {row.drawn.unit('A')}},
                                            {std::nullopt, {row.drawn.unit('B'), row.drawn.unit('D')}},
                                            {0U, {row.drawn.unit('B'), row.drawn.unit('C'), row.drawn.unit('D')}},
                                            {0U, {row.drawn.unit('A'), row.drawn.unit('B')}}};
    const Rescored rescored = rescore(row.problem, options, wanted);
    std::set<std::string> names;
    for (const WantedFaultAt& fault : rescored.faults) {
        names.insert(nameOf(fault.fault));
        const gis::Message words = wordsOf(fault, rescored, options, {"1", "2", "3", "4"}, row.drawn.units);
        for (const Language language : {Language::Vi, Language::En}) {
            const std::string text = Catalogue(language).text(words);
            EXPECT_THAT(text, testing::Not(testing::HasSubstr("rescore."))) << text;
            EXPECT_THAT(text, testing::Not(testing::HasSubstr("{"))) << text;
        }
    }
    EXPECT_THAT(names, testing::IsSupersetOf({"too_few", "too_many", "scattered", "apart", "member_lost",
                                              "not_extendable", "nothing_added", "extended_twice", "not_together"}));
}

} // namespace
} // namespace diaban::test
