// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/near_pairs.h"
#include "gis/crs/geodesic.h"
#include "tests/gis/coverage/patchwork.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

namespace gis {

namespace {

using test::addUnit;
using test::ringInMetres;

const Crs& degrees() {
    static const Crs crs = Crs::fromText("EPSG:4326");
    return crs;
}

std::vector<NearPair> pairsOf(const Polygons& polygons, double tolerance) {
    return nearPairs(buildCoverage(polygons).coverage, degrees(), tolerance);
}

Polygons twoFields(double gap) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{1000 + gap, 0}, {2000, 0}, {2000, 1000}, {1000 + gap, 1000}}));
    return polygons;
}

/// Shuffles the units, turns and reverses the rings, and holds all that is told, bit for bit, against what is told of
/// the units as they are.
void expectSameInAnyOrder(const Polygons& polygons, double tolerance, unsigned rounds, unsigned seed = 0) {
    for (const NearArcs arcs : {NearArcs::All, NearArcs::Outer}) {
        const std::vector<NearPair> pairs = nearPairs(buildCoverage(polygons).coverage, degrees(), tolerance, arcs);
        for (unsigned round = seed; round < seed + rounds; ++round) {
            const std::vector<std::size_t> order = test::shuffledOrder(polygons.unitCount(), round);
            const Coverage retold = buildCoverage(test::retold(polygons, order, round)).coverage;
            std::vector<NearPair> again = nearPairs(retold, degrees(), tolerance, arcs);
            for (NearPair& pair : again) {
                const auto [left, right] = std::minmax(order[pair.left], order[pair.right]);
                pair.left = static_cast<std::uint32_t>(left);
                pair.right = static_cast<std::uint32_t>(right);
            }
            std::sort(again.begin(), again.end(), [](const NearPair& a, const NearPair& b) {
                return std::pair(a.left, a.right) < std::pair(b.left, b.right);
            });
            EXPECT_TRUE(again == pairs) << "seed " << seed << " round " << round;
        }
    }
}

} // namespace

TEST(NearPairs, FieldsOnBothSidesOfAGapAreFoundWithItsWidth) {
    const std::vector<NearPair> pairs = pairsOf(twoFields(10), 20);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_NEAR(pairs[0].lengthMetres, 1000, 0.5);
    EXPECT_NEAR(pairs[0].gapMetres, 10, 0.01);
    // Round both corners: along the sides as far as the tolerance reaches.
    EXPECT_NEAR(pairs[0].nearMetres, 1020, 0.5);
    ASSERT_EQ(pairs[0].lines.size(), 1U);
    EXPECT_NEAR(geodesicLength(pairs[0].lines[0]), pairs[0].lengthMetres, 1e-9);
    EXPECT_NEAR(pairs[0].place.y, test::metresAt(0, 500).y, 1e-7);
}

TEST(NearPairs, AnOverlapIsABorderTooAndAWiderGapIsNone) {
    EXPECT_NEAR(pairsOf(twoFields(-10), 20).at(0).lengthMetres, 1000, 0.5);
    Polygons crossing;
    addUnit(crossing, ringInMetres({{0, 0}, {1000, 400}, {1000, 1000}, {0, 1000}}));
    addUnit(crossing, ringInMetres({{0, -600}, {1000, -600}, {1000, 0}, {0, 400}}));
    EXPECT_NEAR(pairsOf(crossing, 0.001).at(0).gapMetres, 0, 0.0011);
    EXPECT_TRUE(pairsOf(twoFields(25), 20).empty());
}

TEST(NearPairs, WhereASharedBorderEndsAtTheSeaIsNoStretch) {
    const std::vector<NearPair> pairs = pairsOf(twoFields(0), 20);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].lengthMetres, 0);
    EXPECT_TRUE(pairs[0].lines.empty());
    EXPECT_EQ(pairs[0].gapMetres, 0);
}

TEST(NearPairs, FieldsOnBothSidesOfAThinThirdOneAreFound) {
    Polygons polygons = twoFields(5);
    addUnit(polygons, ringInMetres({{1000, 0}, {1005, 0}, {1005, 1000}, {1000, 1000}}));
    const std::vector<NearPair> pairs = pairsOf(polygons, 20);
    const auto across = std::find_if(pairs.begin(), pairs.end(), [](const NearPair& p) { return p.right == 1; });
    ASSERT_NE(across, pairs.end());
    EXPECT_NEAR(across->lengthMetres, 1000, 0.5);
    EXPECT_NEAR(across->gapMetres, 5, 0.01);
}

TEST(NearPairs, TheLineIsWhereTheBordersFaceEachOther) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{300, -500}, {700, -500}, {700, -10}, {300, -10}}));
    const std::vector<NearPair> pairs = pairsOf(polygons, 20);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_NEAR(pairs[0].lengthMetres, 400, 0.2);
    ASSERT_EQ(pairs[0].lines.size(), 1U);
}

TEST(NearPairs, OfTwoUnitsAlongOneBorderBothFaceTheThird) {
    Polygons polygons = twoFields(10);
    addUnit(polygons, ringInMetres({{994, 0}, {1000, 0}, {1000, 1000}, {994, 1000}}));
    const Coverage coverage = buildCoverage(polygons).coverage;
    ASSERT_FALSE(coverage.extraUses.empty());
    for (const NearArcs arcs : {NearArcs::All, NearArcs::Outer}) {
        const std::vector<NearPair> pairs = nearPairs(coverage, degrees(), 20, arcs);
        ASSERT_EQ(pairs.size(), 3U);
        for (const NearPair& pair : pairs) {
            EXPECT_NEAR(pair.lengthMetres, 1000, 0.5) << pair.left << pair.right;
            EXPECT_EQ(pair.lines.size(), 1U);
            EXPECT_NEAR(pair.gapMetres, pair.right == 1 || pair.left == 1 ? 10 : 6, 0.01);
        }
    }
}

TEST(NearPairs, AUnitOnBothSidesOfALineHasNoBorderThere) {
    // A field in two parts that touch along a wall, a second one over the half of it, and one across a gap.
    Polygons polygons;
    polygons.addRing(ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    polygons.endPart();
    polygons.addRing(ringInMetres({{1000, 0}, {2000, 0}, {2000, 1000}, {1000, 1000}}));
    polygons.endPart();
    polygons.endUnit();
    addUnit(polygons, ringInMetres({{500, 200}, {1000, 0}, {1000, 1000}, {500, 800}}));
    addUnit(polygons, ringInMetres({{1010, 300}, {1400, 300}, {1400, 700}, {1010, 700}}));
    std::vector<NearPair> pairs = pairsOf(polygons, 20);
    std::erase_if(pairs, [](const NearPair& pair) { return pair.lengthMetres == 0; });
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(std::pair(pairs[0].left, pairs[0].right), std::pair(1U, 2U));
    EXPECT_NEAR(pairs[0].lengthMetres, 400, 0.5);
    expectSameInAnyOrder(polygons, 20, 20);
}

TEST(NearPairs, OfTwoBordersOfOneLengthTheSameOneIsDrawn) {
    // Mirrored at the equator, from a common corner on.
    Polygons polygons;
    addUnit(polygons, {{105.01, 0}, {105.01, 0.01}, {105, 0.01}, {105, 0.00005}, {105.01, 0}});
    addUnit(polygons, {{105.01, 0}, {105, -0.00005}, {105, -0.01}, {105.01, -0.01}, {105.01, 0}});
    ASSERT_EQ(pairsOf(polygons, 20).at(0).lines.size(), 1U);
    expectSameInAnyOrder(polygons, 20, 10);
}

TEST(NearPairs, AreTheSameWhateverTheOrder) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Polygons polygons = test::Patchwork(seed, 4, 3).cells(15);
        ASSERT_GE(pairsOf(polygons, 25).size(), 17U);
        expectSameInAnyOrder(polygons, 25, 1, seed);
    }
}

TEST(NearPairs, OfThinThirdUnitsAreTheSameWhateverTheOrder) {
    std::size_t sharedSides = 0;
    for (unsigned seed = 0; seed < diaban::test::rounds(40U); ++seed) {
        const Polygons polygons = test::withSlivers(test::Patchwork(seed, 3, 3).cells(seed % 2 == 0 ? 15 : 2), seed);
        sharedSides += buildCoverage(polygons).coverage.extraUses.size();
        expectSameInAnyOrder(polygons, 25, 3, seed);
    }
    EXPECT_GT(sharedSides, diaban::test::rounds(150U)); // the lenses on the inside
}

TEST(NearPairs, AreMeasuredInMetresInAnyCrs) {
    Polygons polygons;
    addUnit(
        polygons,
        {{500'000, 2'300'000}, {501'000, 2'300'000}, {501'000, 2'301'000}, {500'000, 2'301'000}, {500'000, 2'300'000}});
    addUnit(
        polygons,
        {{501'010, 2'300'000}, {502'000, 2'300'000}, {502'000, 2'301'000}, {501'010, 2'301'000}, {501'010, 2'300'000}});
    const Coverage coverage = buildCoverage(polygons).coverage;
    // 0.9999 is the scale on the central meridian of VN-2000 / UTM; in Web Mercator a metre is 1.07 units here.
    EXPECT_NEAR(nearPairs(coverage, Crs::fromText("EPSG:3405"), 20).at(0).gapMetres, 10 / 0.9996, 0.001);
    EXPECT_NEAR(nearPairs(coverage, Crs::fromText("EPSG:3857"), 20).at(0).gapMetres, 9.37, 0.02);
    EXPECT_THROW((void)nearPairs(coverage, Crs(), 20), Error);
}

TEST(NearPairs, NothingComesOfHugeCoordinates) {
    Polygons polygons;
    addUnit(polygons, {{1e300, 1e300}, {-1e300, 1e300}, {1e300, -1e300}, {1e300, 1e300}});
    addUnit(polygons, {{0, 0}, {1e-300, 0}, {0, 1e-300}, {0, 0}});
    addUnit(polygons, {{1e308, 0}, {-1e308, 1}, {0, 1e308}, {1e308, 0}});
    EXPECT_NO_THROW((void)pairsOf(polygons, 50));
}

} // namespace gis
