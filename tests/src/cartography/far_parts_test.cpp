// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/disjoint_sets.h"
#include "src/cartography/box_clusters.h"
#include "src/cartography/far_parts.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;

constexpr PageSize kSlide{900, 480};

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

std::vector<std::uint32_t> byAllPairs(const std::vector<gis::Box>& boxes, double gap) {
    gis::DisjointSets sets(boxes.size());
    for (std::uint32_t a = 0; a < boxes.size(); ++a) {
        for (std::uint32_t b = 0; b < a; ++b) {
            if (gapBetween(boxes[a], boxes[b]) <= gap) {
                sets.join(a, b);
            }
        }
    }
    std::map<std::uint32_t, std::uint32_t> numbers;
    std::vector<std::uint32_t> clusters;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        clusters.push_back(
            numbers.try_emplace(sets.rootOf(i), static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return clusters;
}

TEST(BoxClustersLaw, sameAsComparingAllPairs) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 40);
    for (int round = 0; round < 30; ++round) {
        std::vector<gis::Box> boxes;
        for (int i = 0; i < 40; ++i) {
            const gis::Point corner{place(random), place(random)};
            boxes.push_back({corner, {corner.x + place(random) / 8, corner.y + place(random) / 20}});
        }
        for (const double gap : {0.0, 0.3, 1.0, 4.0}) {
            EXPECT_EQ(clusterBoxes(boxes, gap), byAllPairs(boxes, gap)) << gap;
        }
    }
}

TEST(FarParts, whatLiesTogetherStaysTogether) {
    const std::vector<PartPlace> parts{part(0, 0, 10, 0), part(10, 0, 10, 1), part(21, 5, 0.2, 2)};
    const FarParts far = findFarParts(parts, kSlide);
    EXPECT_EQ(far.frames, 1U);
    EXPECT_THAT(far.frameOfPart, ElementsAre(0, 0, 0));
}

TEST(FarParts, archipelagosThatWouldStretchTheMapGetFramesOfTheirOwn) {
    const std::vector<PartPlace> parts{part(0, 0, 10, 0),    part(0, 10, 10, 1),  part(25, 12, 0.3, 2),
                                       part(26, 13, 0.2, 2), part(30, 0, 0.2, 3), part(38, 1, 0.2, 3),
                                       part(10.2, 9, 0.1, 4)};
    const FarParts far = findFarParts(parts, kSlide);
    EXPECT_EQ(far.frames, 3U);
    EXPECT_THAT(far.frameOfPart, ElementsAre(0, 0, 1, 1, 2, 2, 0));
}

TEST(FarParts, anIslandBesideALongCoastIsNotFar) {
    std::vector<PartPlace> parts;
    for (std::uint32_t i = 0; i < 10; ++i) {
        parts.push_back(part(0, i * 10.0, 10, i));
    }
    parts.push_back(part(10.9, 50, 0.3, 10));
    EXPECT_EQ(findFarParts(parts, kSlide).frames, 1U);
}

TEST(FarParts, thePageDecides) {
    // A coast 10 wide and 10 high with an islet 3 east of it: a slide is no less filled by that, an upright page is.
    const std::vector<PartPlace> parts{part(0, 0, 10, 0), part(12.8, 5, 0.2, 1)};
    EXPECT_EQ(findFarParts(parts, kSlide).frames, 1U);
    EXPECT_EQ(findFarParts(parts, {480, 700}).frames, 2U);
    // One as far away as the coast is wide would leave half of either page empty.
    const std::vector<PartPlace> farther{part(0, 0, 10, 0), part(19, 5, 0.2, 1)};
    EXPECT_EQ(findFarParts(farther, kSlide).frames, 2U);
    EXPECT_EQ(findFarParts(farther, {480, 700}).frames, 2U);
}

TEST(FarParts, aUnitThatIsMostlyFarTakesItsNearReefsAlong) {
    const std::vector<PartPlace> parts{part(0, 0, 10, 0), part(20, 5, 0.5, 1), part(11, 2, 0.2, 1),
                                       part(11, 8, 0.2, 2)};
    EXPECT_THAT(findFarParts(parts, kSlide).frameOfPart, ElementsAre(0, 1, 1, 0));
}

TEST(FarParts, aReefNearerToItsArchipelagoThanToAnyLandGoesWithIt) {
    // Unit 0 has most of its land on the coast; its reef hardly widens the map, and nothing else is near it.
    std::vector<PartPlace> parts{part(0, 0, 10, 0), part(0, 10, 10, 1), part(11.8, 5, 0.05, 0), part(14, 5, 0.2, 0)};
    parts[0].box = square(0, 4, 6);
    EXPECT_THAT(findFarParts(parts, {480, 700}).frameOfPart, ElementsAre(0, 0, 1, 1));
    parts[2] = part(11.8, 5, 0.05, 2); // of a unit of its own, none of whose land is far
    EXPECT_THAT(findFarParts(parts, {480, 700}).frameOfPart, ElementsAre(0, 0, 0, 1));
    parts[2] = part(10.9, 12, 0.05, 0); // nearer to the coast
    EXPECT_THAT(findFarParts(parts, {480, 700}).frameOfPart, ElementsAre(0, 0, 0, 1));
}

TEST(FarParts, manyFarIsletsAreGroupedInReasonableTime) {
    std::vector<PartPlace> parts{part(0, 0, 100, 0)};
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        const std::uint32_t row = i / 200;
        parts.push_back(part(1000 + 10.0 * (i % 200), 10.0 * row, 0.1, i + 1));
    }
    const FarParts far = findFarParts(parts, kSlide);
    EXPECT_LE(far.frames, 5U);
    EXPECT_TRUE(std::all_of(far.frameOfPart.begin() + 1, far.frameOfPart.end(), [](auto frame) { return frame > 0; }));
}

TEST(FarParts, twoBodiesOfLikeSizeShareTheMap) {
    EXPECT_EQ(findFarParts(std::vector{part(0, 0, 10, 0), part(60, 0, 10, 1)}, kSlide).frames, 1U);
    std::vector<PartPlace> scattered;
    for (std::uint32_t i = 0; i < 9; ++i) {
        scattered.push_back(part(i * 50.0, (i % 3) * 40.0, 4, i));
    }
    EXPECT_EQ(findFarParts(scattered, kSlide).frames, 1U);
}

TEST(FarParts, noMoreInsetsThanAskedFor) {
    std::vector<PartPlace> parts{part(0, 0, 10, 0)};
    for (std::uint32_t i = 1; i < 9; ++i) {
        parts.push_back(part(20.0 * i, 60.0 * (i % 2), 0.1, i));
    }
    const FarParts far = findFarParts(parts, kSlide, 3);
    EXPECT_LE(far.frames, 4U);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        EXPECT_GT(far.frameOfPart[i], 0U);
    }
    EXPECT_EQ(findFarParts(parts, kSlide, 0).frames, 1U);
}

TEST(FarParts, nothingAtAll) {
    EXPECT_TRUE(findFarParts({}, kSlide).frameOfPart.empty());
    EXPECT_EQ(findFarParts(std::vector<PartPlace>{{{}, 0, 0}}, kSlide).frames, 1U);
}

} // namespace
} // namespace diaban
