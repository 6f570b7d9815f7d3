// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/box_clusters.h"
#include "src/cartography/far_parts.h"

#include <gmock/gmock.h>

#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;

gis::Box square(double x, double y, double side) {
    return {{x, y}, {x + side, y + side}};
}

PartPlace part(double x, double y, double side, std::uint32_t unit) {
    return {square(x, y, side), side * side, unit};
}

TEST(BoxClusters, joinsFromBoxToBox) {
    const std::vector<gis::Box> boxes{square(0, 0, 1), square(10, 0, 1), square(1.5, 0, 1), square(2.9, 1.2, 1)};
    EXPECT_THAT(clusterBoxes(boxes, 0.5), ElementsAre(0, 1, 0, 0));
    EXPECT_THAT(clusterBoxes(boxes, 0.1), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(clusterBoxes(boxes, 20), ElementsAre(0, 0, 0, 0));
    EXPECT_THAT(clusterBoxes(std::vector<gis::Box>{{}, square(0, 0, 1), {}}, 5), ElementsAre(0, 1, 2));
    EXPECT_TRUE(clusterBoxes({}, 1).empty());
}

TEST(BoxClustersLaw, sameAsComparingAllPairs) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 40);
    for (int round = 0; round < 30; ++round) {
        std::vector<gis::Box> boxes;
        for (int i = 0; i < 40; ++i) {
            boxes.push_back(square(place(random), place(random), place(random) / 20));
        }
        const auto clusters = clusterBoxes(boxes, 1);
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = 0; b < boxes.size(); ++b) {
                if (gapBetween(boxes[a], boxes[b]) <= 1) {
                    EXPECT_EQ(clusters[a], clusters[b]);
                }
            }
        }
    }
}

TEST(FarParts, whatLiesTogetherStaysTogether) {
    const std::vector<PartPlace> parts{part(0, 0, 10, 0), part(10, 0, 10, 1), part(21, 5, 0.2, 2)};
    const FarParts far = findFarParts(parts);
    EXPECT_EQ(far.frames, 1U);
    EXPECT_THAT(far.frameOfPart, ElementsAre(0, 0, 0));
}

TEST(FarParts, archipelagosThatWouldStretchTheMapGetFramesOfTheirOwn) {
    const std::vector<PartPlace> parts{part(0, 0, 10, 0),    part(0, 10, 10, 1),  part(25, 12, 0.3, 2),
                                       part(26, 13, 0.2, 2), part(30, 0, 0.2, 3), part(38, 1, 0.2, 3),
                                       part(10.2, 9, 0.1, 4)};
    const FarParts far = findFarParts(parts);
    EXPECT_EQ(far.frames, 3U);
    EXPECT_THAT(far.frameOfPart, ElementsAre(0, 0, 1, 1, 2, 2, 0));
}

TEST(FarParts, anIslandBesideALongCoastIsNotFar) {
    std::vector<PartPlace> parts;
    for (std::uint32_t i = 0; i < 10; ++i) {
        parts.push_back(part(0, i * 10.0, 10, i));
    }
    parts.push_back(part(10.9, 50, 0.3, 10));
    EXPECT_EQ(findFarParts(parts).frames, 1U);
}

TEST(FarParts, twoBodiesOfLikeSizeShareTheMap) {
    EXPECT_EQ(findFarParts(std::vector{part(0, 0, 10, 0), part(60, 0, 10, 1)}).frames, 1U);
    std::vector<PartPlace> scattered;
    for (std::uint32_t i = 0; i < 9; ++i) {
        scattered.push_back(part(i * 50.0, (i % 3) * 40.0, 4, i));
    }
    EXPECT_EQ(findFarParts(scattered).frames, 1U);
}

TEST(FarParts, noMoreInsetsThanAskedFor) {
    std::vector<PartPlace> parts{part(0, 0, 10, 0)};
    for (std::uint32_t i = 1; i < 9; ++i) {
        parts.push_back(part(20.0 * i, 60.0 * (i % 2), 0.1, i));
    }
    const FarParts far = findFarParts(parts, 3);
    EXPECT_LE(far.frames, 4U);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        EXPECT_GT(far.frameOfPart[i], 0U);
    }
    EXPECT_EQ(findFarParts(parts, 0).frames, 1U);
}

TEST(FarParts, nothingAtAll) {
    EXPECT_TRUE(findFarParts({}).frameOfPart.empty());
    EXPECT_EQ(findFarParts(std::vector<PartPlace>{{{}, 0, 0}}).frames, 1U);
}

} // namespace
} // namespace diaban
