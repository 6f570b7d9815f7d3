// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_numbers.h"
#include "tests/src/cluster/drawn_clusters.h"

#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using Numbers = std::vector<std::uint32_t>;

TEST(ClusterNumbers, areOfUnitsDistrictsProvincesAndLevels) {
    const DrawnUnits drawn("AAB\nCDB", 'B'); // A and B are of district 1, C and D of 2
    Clusters clusters;
    clusters.list = {drawn.cluster("1", "AB"), drawn.cluster("2", "ACD"), drawn.cluster("3", "CD"),
                     drawn.cluster("4", "BD")};
    const Numbers counted{0, 1, 2};
    const std::size_t units = drawn.units.size();
    const BorderCoverage coverage =
        sumCoverage(drawn.borders, coverBorders(drawn.borders, units, clusters, counted), drawn.parents, units);
    const ClusterNumbers numbers = clusterNumbers(clusters, counted, drawn.parents, coverage);
    EXPECT_EQ(numbers.units, (Numbers{2, 1, 2, 2}));
    EXPECT_EQ(numbers.districts, (Numbers{2, 2}));
    EXPECT_EQ(numbers.provinces, (Numbers{3}));
    EXPECT_EQ(numbers.levels, (std::array<std::uint32_t, 4>{0, 2, 1, 0}));
}

TEST(ClusterNumbers, areOfUnitsAloneWhereNoParentIsKnown) {
    DrawnUnits drawn("AB");
    drawn.parents = {};
    Clusters clusters;
    clusters.list = {drawn.cluster("1", "AB")};
    const Numbers counted{0};
    const BorderCoverage coverage =
        sumCoverage(drawn.borders, coverBorders(drawn.borders, 2, clusters, counted), drawn.parents, 2);
    const ClusterNumbers numbers = clusterNumbers(clusters, counted, drawn.parents, coverage);
    EXPECT_EQ(numbers.units, (Numbers{1, 1}));
    EXPECT_TRUE(numbers.districts.empty() && numbers.provinces.empty());
    EXPECT_EQ(numbers.levels[0], 1U);
}

} // namespace
} // namespace diaban::test
