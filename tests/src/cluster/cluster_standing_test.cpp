// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/check_clusters.h"
#include "src/cluster/cluster_standing.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::ElementsAre;

/// One cluster of each standing, several of them with more than one reason.
Clusters oneOfEach(const DrawnUnits& drawn) {
    Clusters clusters{"c.csv", {}, 0};
    for (const char* letters : {"", "A", "AB", "AB", "AB", "BC", "BC"}) {
        clusters.list.push_back(drawn.cluster(std::to_string(clusters.list.size()), letters));
    }
    clusters.list[0].validUntil = clusters.list[1].validUntil = clusters.list[2].validUntil = "2025-01-01";
    clusters.list[3].signedOn = "2026-01-01";
    clusters.list[4].dateUnread = true;
    return clusters;
}

TEST(ClusterStanding, isOneOfEachClusterSoThatAllAddUp) {
    const DrawnUnits drawn("ABC");
    const Clusters clusters = oneOfEach(drawn);
    EXPECT_THAT(standingsOn(clusters, "2025-09-30"),
                ElementsAre(Standing::NoMember, Standing::SingleMember, Standing::Expired, Standing::NotYetSigned,
                            Standing::DateUnread, Standing::Counted, Standing::SameMembers));
    EXPECT_THAT(standingsOn(clusters, ""),
                ElementsAre(Standing::NoMember, Standing::SingleMember, Standing::Counted, Standing::SameMembers,
                            Standing::SameMembers, Standing::Counted, Standing::SameMembers));
    EXPECT_THAT(clustersOn(clusters, "2025-09-30"), ElementsAre(5));
}

TEST(ClusterStanding, isWhatIsCountedAndTold) {
    const DrawnUnits drawn("ABC");
    const Clusters clusters = oneOfEach(drawn);
    gis::Problems problems;
    for (const char* day : {"", "2024-12-31", "2025-09-30", "2026-09-30"}) {
        const ClusterCounts counts = checkClusters(clusters, drawn.units, drawn.parents, drawn.borders, day, problems);
        EXPECT_EQ(counts.counted + counts.single + counts.expired + counts.notYetSigned + counts.dateUnread +
                      counts.sameMembers + countOf(standingsOn(clusters, day), Standing::NoMember),
                  counts.clusters)
            << day;
    }
}

} // namespace
} // namespace diaban::test
