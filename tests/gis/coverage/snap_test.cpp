// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/near_segments.h"
#include "gis/coverage/snap.h"
#include "gis/crs/local_metres.h"
#include "gis/geos/repair.h"
#include "tests/gis/coverage/patchwork.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <set>

namespace gis {

namespace {

using test::addUnit;
using test::ringInMetres;

using Pair = std::pair<std::uint32_t, std::uint32_t>;

const Crs& degrees() {
    static const Crs crs = Crs::fromText("EPSG:4326");
    return crs;
}

std::set<Pair> rookPairs(const Polygons& polygons) {
    const Coverage coverage = buildCoverage(polygons).coverage;
    std::set<Pair> pairs;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.shared(arc)) {
            pairs.insert(std::minmax(coverage.left[arc], coverage.right[arc]));
        }
    }
    return pairs;
}

double distanceFromBorder(const Point& p, const Polygons& polygons, std::size_t unit, const LocalMetres& metres) {
    const LocalMetres::Scale scale = metres.at(p);
    const auto flat = [&](const Point& q) { return Point{(q.x - p.x) * scale.x, (q.y - p.y) * scale.y}; };
    double least = 1e300;
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            least = std::min(least, distanceTo({0, 0}, flat(ring[i - 1]), flat(ring[i])));
        }
    }
    return least;
}

/// The farthest that a point of one set lies from the border of the same unit in the other.
double farthestMove(const Polygons& from, const Polygons& to) {
    const LocalMetres metres(degrees(), from.box());
    double farthest = 0;
    for (std::size_t unit = 0; unit < from.unitCount(); ++unit) {
        const Polygons::Range rings = from.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            for (const Point& p : from.ring(r)) {
                farthest = std::max(farthest, distanceFromBorder(p, to, unit, metres));
            }
        }
    }
    return farthest;
}

} // namespace

TEST(Snap, ClosesAGapAndTellsThePair) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{1010, 3}, {2000, 0}, {2000, 1000}, {1010, 998}}));
    const Snapped snapped = snap(polygons, degrees(), 20);
    EXPECT_EQ(rookPairs(snapped.polygons), (std::set<Pair>{{0, 1}}));
    ASSERT_EQ(snapped.report.pairs.size(), 1U);
    EXPECT_NEAR(snapped.report.pairs[0].lengthMetres, 1000, 10);
    EXPECT_NEAR(snapped.report.pairs[0].gapMetres, 10, 0.1);
    EXPECT_EQ(snapped.report.changedUnits, 1U);
    EXPECT_EQ(snapped.report.movedVertices, 2U);
    EXPECT_LE(snapped.report.largestMoveMetres, 11);
    EXPECT_EQ(snap(polygons, degrees(), 5).polygons, polygons);
}

TEST(Snap, PutsACornerIntoTheStraightBorderThatItFaces) {
    // Two fields north of a long one, 4 m away.
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {2000, 0}, {2000, 500}, {0, 500}}));
    addUnit(polygons, ringInMetres({{0, 504}, {1000, 504}, {1000, 900}, {0, 900}}));
    addUnit(polygons, ringInMetres({{1000, 504}, {2000, 504}, {2000, 900}, {1000, 900}}));
    const Snapped snapped = snap(polygons, degrees(), 10);
    EXPECT_EQ(rookPairs(snapped.polygons), (std::set<Pair>{{0, 1}, {0, 2}, {1, 2}}));
    EXPECT_EQ(snapped.report.pairs.size(), 2U);
    EXPECT_TRUE(invalidUnits(snapped.polygons).empty());
}

TEST(Snap, BordersThatCrossBecomeOne) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {500, 12}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{0, -900}, {1000, -900}, {1000, 0}, {700, 12}, {300, -3}, {0, 0}}));
    EXPECT_TRUE(rookPairs(polygons).empty());
    const Snapped snapped = snap(polygons, degrees(), 20);
    EXPECT_EQ(rookPairs(snapped.polygons).size(), 1U);
    for (const SnappedPair& pair : snapped.report.pairs) {
        EXPECT_NEAR(pair.lengthMetres, 1001, 1);
    }
}

TEST(Snap, LeavesTheCoastAndSharedBordersAlone) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {990, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{1000, 0}, {1010, 0}, {2000, 0}, {2000, 1000}, {1000, 1000}}));
    const Snapped snapped = snap(polygons, degrees(), 50);
    EXPECT_EQ(snapped.polygons, polygons);
    EXPECT_EQ(snapped.report.changedUnits, 0U);
}

TEST(Snap, LawsHoldOnPatchworksWithNoise) {
    std::size_t found = 0;
    std::size_t wanted = 0;
    for (unsigned seed = 0; seed < diaban::test::rounds(40U); ++seed) {
        const double noise = seed % 2 == 0 ? 8 : 45;
        const double tolerance = 20;
        const Polygons clean = test::Patchwork(seed, 4, 4).cells(0);
        const Polygons polygons = test::Patchwork(seed, 4, 4).cells(noise);
        const Snapped snapped = snap(polygons, degrees(), tolerance);
        const std::set<Pair> pairs = rookPairs(snapped.polygons);
        if (noise < tolerance / 2) {
            wanted += rookPairs(clean).size();
            found += pairs.size();
        }
        const std::vector<InvalidUnit> invalid = invalidUnits(snapped.polygons);
        EXPECT_LE(invalid.size(), invalidUnits(polygons).size()) << "seed " << seed;
        EXPECT_LE(farthestMove(polygons, snapped.polygons), tolerance * (1 + 1e-6)) << "seed " << seed;
        EXPECT_LE(farthestMove(snapped.polygons, polygons), tolerance * (1 + 1e-6)) << "seed " << seed;
        EXPECT_EQ(snapped.report.pairs.size(), pairs.size()) << "seed " << seed;
        for (std::size_t ring = 0; ring < polygons.ringCount(); ++ring) {
            EXPECT_GT(signedArea(snapped.polygons.ring(ring)) * signedArea(polygons.ring(ring)), 0);
        }
    }
    EXPECT_GE(found * 100, wanted * 97) << found << " of " << wanted;
}

TEST(Snap, TheOrderOfUnitsRingsAndPointsDoesNotMatter) {
    for (unsigned seed = 0; seed < diaban::test::rounds(60U); ++seed) {
        const Polygons polygons = test::Patchwork(seed, 4, 3).cells(seed % 2 == 0 ? 8 : 25);
        const auto expected = test::ringsAsSets(snap(polygons, degrees(), 20).polygons);
        const std::vector<std::size_t> order = test::shuffledOrder(polygons.unitCount(), seed);
        const auto again = test::ringsAsSets(snap(test::retold(polygons, order, seed), degrees(), 20).polygons);
        for (std::size_t i = 0; i < order.size(); ++i) {
            EXPECT_TRUE(again[i] == expected[order[i]]) << "seed " << seed << " unit " << order[i];
        }
    }
}

TEST(Snap, WhatIsWholeStaysBitForBit) {
    const Polygons polygons = test::Patchwork(7, 5, 5).cells(0);
    const Snapped snapped = snap(polygons, degrees(), 30);
    EXPECT_EQ(snapped.polygons, polygons);
    EXPECT_TRUE(snapped.report.pairs.empty());
}

TEST(Snap, UnitsThatDoNotChangeKeepTheirPointsAsTheyAre) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, ringInMetres({{1010, 0}, {2000, 0}, {2000, 1000}, {1010, 1000}}));
    addUnit(polygons, ringInMetres({{5000, 0}, {5000, 0}, {6000, 0}, {6000, 1000}, {6000, 1000}})); // doubled points
    addUnit(polygons, {{105, std::nan("")}, {106, 21}, {106, 22}, {105, std::nan("")}});
    const Snapped snapped = snap(polygons, degrees(), 20);
    EXPECT_EQ(snapped.report.changedUnits, 1U);
    EXPECT_EQ(snapped.polygons.ring(2).size(), polygons.ring(2).size());
    EXPECT_EQ(snapped.polygons.partsOf(3).size(), 1U);
}

TEST(Snap, HostileShapesComeThrough) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {100, 100}, {100, 0}, {0, 100}})); // a bow-tie
    addUnit(polygons, ringInMetres({{0, 0}, {100, 100}, {100, 0}, {0, 100}})); // and again
    addUnit(polygons, ringInMetres({{10, 40}, {20, 40}, {20, 45}, {10, 45}})); // inside
    addUnit(polygons, {{1e300, 1e300}, {-1e300, 1e300}, {1e300, -1e300}, {1e300, 1e300}});
    addUnit(polygons, {{105, std::nan("")}, {106, 21}, {106, 22}, {105, std::nan("")}});
    addUnit(polygons, {{105, 21}, {105, 21}, {105, 21}, {105, 21}});
    polygons.endUnit();
    const Snapped snapped = snap(polygons, degrees(), 30);
    EXPECT_EQ(snapped.polygons.unitCount(), polygons.unitCount());
    EXPECT_THROW((void)snap(polygons, Crs(), 30), Error);
}

} // namespace gis
