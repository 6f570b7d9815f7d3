// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/border_coverage.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace diaban::test {
namespace {

using testing::ElementsAre;

/// Coverage of a drawn map by clusters of letters.
BorderCoverage coverage(const DrawnUnits& drawn, const Clusters& clusters, CoveringClusters* covering = nullptr) {
    const auto counted = clustersOn(clusters, {});
    const CoveringClusters found = coverBorders(drawn.borders, drawn.units.size(), clusters, counted);
    if (covering != nullptr) {
        *covering = found;
    }
    return sumCoverage(drawn.borders, found, drawn.parents, drawn.units.size());
}

TEST(BorderCoverage, ofADrawnMapIsAsCountedByHand) {
    // A side each: A|B, A over C, A over D, B|D, C|D.
    const DrawnUnits drawn("AAB\nCDB", 'B'); // A and B are of one district, C and D of another
    ASSERT_EQ(drawn.borders.size(), 5U);
    const Clusters clusters{"c.csv", {drawn.cluster("1", "AB"), drawn.cluster("2", "ABD"), drawn.cluster("3", "CA")}};
    CoveringClusters covering;
    const BorderCoverage sums = coverage(drawn, clusters, &covering);
    EXPECT_THAT(covering.of(drawn.border('A', 'B')), ElementsAre(0, 1));
    EXPECT_THAT(covering.of(drawn.border('A', 'C')), ElementsAre(2));
    EXPECT_THAT(covering.of(drawn.border('A', 'D')), ElementsAre(1));
    EXPECT_THAT(covering.of(drawn.border('B', 'D')), ElementsAre(1));
    EXPECT_THAT(covering.of(drawn.border('C', 'D')), ElementsAre());
    EXPECT_EQ(sums.all.sharedMetres, 5000);
    EXPECT_EQ(sums.all.coveredMetres, 4000);
    EXPECT_EQ(sums.all.borders, 5U);
    EXPECT_EQ(sums.all.coveredBorders, 4U);
    EXPECT_DOUBLE_EQ(*sums.all.share(), 0.8);
    EXPECT_THAT(sums.metresByCount, ElementsAre(1000, 3000, 1000));
    const CoveredLength& ofD = sums.units[drawn.unit('D')];
    EXPECT_EQ(ofD.sharedMetres, 3000);
    EXPECT_EQ(ofD.coveredMetres, 2000);
    const CoveredLength& inside = sums.levels[static_cast<std::size_t>(BorderLevel::Commune)];
    EXPECT_EQ(inside.sharedMetres, 2000) << "A-B and C-D";
    EXPECT_EQ(inside.coveredMetres, 1000);
    const CoveredLength& between = sums.levels[static_cast<std::size_t>(BorderLevel::District)];
    EXPECT_EQ(between.sharedMetres, 3000);
    EXPECT_EQ(between.coveredMetres, 3000);
    ASSERT_EQ(sums.districts.size(), 2U);
    EXPECT_EQ(sums.districts[0].name, "1");
    EXPECT_EQ(sums.districts[0].length.sharedMetres, 4000) << "all but C-D";
    EXPECT_EQ(sums.districts[1].length.sharedMetres, 4000) << "all but A-B";
    EXPECT_EQ(sums.districts[1].length.coveredMetres, 3000);
    ASSERT_EQ(sums.provinces.size(), 1U);
    EXPECT_EQ(sums.provinces[0].length.sharedMetres, 5000);
}

TEST(BorderCoverage, isNothingToSpeakOfWithoutBorders) {
    const DrawnUnits drawn("A.B");
    const BorderCoverage sums = coverage(drawn, {"c.csv", {drawn.cluster("1", "AB")}});
    EXPECT_EQ(sums.all.borders, 0U);
    EXPECT_FALSE(sums.all.share());
}

TEST(BorderCoverage, ofTwoDaysIsCompared) {
    const DrawnUnits drawn("ABC");
    Clusters clusters{"c.csv", {drawn.cluster("1", "AB"), drawn.cluster("2", "BC")}};
    clusters.list[0].validUntil = "2025-03-31";
    clusters.list[1].signedOn = "2025-06-01";
    const auto on = [&](const char* day) {
        return coverBorders(drawn.borders, drawn.units.size(), clusters, clustersOn(clusters, day));
    };
    EXPECT_TRUE(on("2025-03-31").covered(0)) << "the last day is included";
    EXPECT_FALSE(on("2025-04-01").covered(0));
    EXPECT_FALSE(on("2025-05-31").covered(1));
    EXPECT_TRUE(on("2025-06-01").covered(1));
    const CoverageChange change = changeBetween(drawn.borders, on("2025-01-01"), on("2025-09-30"));
    EXPECT_EQ(change.gainedMetres, 1000);
    EXPECT_EQ(change.lostMetres, 1000);
    EXPECT_EQ(change.gainedBorders, 1U);
    EXPECT_EQ(change.lostBorders, 1U);
}

TEST(BorderCoverage, doesNotCountTheSameMembersTwiceNorAUnreadDate) {
    const DrawnUnits drawn("AB");
    Clusters clusters{"c.csv", {drawn.cluster("1", "AB"), drawn.cluster("2", "AB"), drawn.cluster("3", "A")}};
    EXPECT_THAT(clustersOn(clusters, "2025-01-01"), ElementsAre(0));
    clusters.list[0].dateUnread = true;
    EXPECT_THAT(clustersOn(clusters, "2025-01-01"), ElementsAre(1));
    EXPECT_EQ(validityOn(clusters.list[0], "2025-01-01"), Validity::DateUnread);
    EXPECT_EQ(validityOn(clusters.list[0], ""), Validity::Valid);
}

Clusters randomClusters(const DrawnUnits& drawn, std::mt19937& random, int count) {
    Clusters clusters{"c.csv", {}};
    std::uniform_int_distribution<std::size_t> unit(0, drawn.units.size() - 1);
    for (int i = 0; i < count; ++i) {
        Cluster cluster;
        cluster.id = std::to_string(i);
        for (int k = 0; k < 4; ++k) {
            cluster.members.push_back(static_cast<std::uint32_t>(unit(random)));
        }
        std::ranges::sort(cluster.members);
        cluster.members.erase(std::unique(cluster.members.begin(), cluster.members.end()), cluster.members.end());
        clusters.list.push_back(std::move(cluster));
    }
    return clusters;
}

TEST(BorderCoverage, keepsItsLawsOnRandomMaps) {
    std::mt19937 random(8);
    for (int round = 0; round < 40; ++round) {
        DrawnUnits drawn("A");
        const DrawnMap map = randomMap(random, 9, 7, 12);
        std::string text;
        for (auto row = map.rows.rbegin(); row != map.rows.rend(); ++row) {
            text += *row + "\n";
        }
        drawn = DrawnUnits(text, 'F');
        Clusters clusters = randomClusters(drawn, random, 6);
        const BorderCoverage sums = coverage(drawn, clusters);
        double uncovered = 0;
        double byLevel = 0;
        for (const CoveredLength& level : sums.levels) {
            uncovered += level.uncoveredMetres();
            byLevel += level.sharedMetres;
        }
        EXPECT_DOUBLE_EQ(sums.all.coveredMetres + uncovered, sums.all.sharedMetres);
        EXPECT_DOUBLE_EQ(byLevel, sums.all.sharedMetres);
        EXPECT_DOUBLE_EQ(std::accumulate(sums.metresByCount.begin(), sums.metresByCount.end(), 0.0),
                         sums.all.sharedMetres);
        double byUnit = 0;
        for (const CoveredLength& unit : sums.units) {
            byUnit += unit.coveredMetres;
        }
        EXPECT_DOUBLE_EQ(byUnit, 2 * sums.all.coveredMetres) << "each border has two units";
        Clusters more = clusters;
        more.list.push_back(randomClusters(drawn, random, 1).list.front());
        const BorderCoverage grown = coverage(drawn, more);
        EXPECT_GE(grown.all.coveredMetres, sums.all.coveredMetres);
        for (std::size_t unit = 0; unit < grown.units.size(); ++unit) {
            EXPECT_GE(grown.units[unit].coveredMetres, sums.units[unit].coveredMetres);
        }
        std::ranges::shuffle(clusters.list, random);
        EXPECT_DOUBLE_EQ(coverage(drawn, clusters).all.coveredMetres, sums.all.coveredMetres);
    }
}

} // namespace
} // namespace diaban::test
