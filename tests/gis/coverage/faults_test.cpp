// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/faults.h"
#include "gis/geos/repair.h"
#include "tests/gis/coverage/drawn_faults.h"

#include <gtest/gtest.h>

namespace gis {

namespace {

using test::addUnit;
using test::rectangle;
using test::ringInMetres;
using Units = std::vector<std::uint32_t>;

Faults faultsOf(const Polygons& polygons) {
    return findFaults(buildCoverage(polygons), Crs::fromText("EPSG:4326"));
}

std::vector<Fault> only(const Faults& faults, FaultKind kind) {
    std::vector<Fault> some;
    std::copy_if(faults.list.begin(), faults.list.end(), std::back_inserter(some),
                 [&](const Fault& fault) { return fault.kind == kind; });
    return some;
}

} // namespace

TEST(Faults, ACoverageHasNone) {
    const Faults faults = faultsOf(test::Patchwork(3, 4, 4).cells(0));
    EXPECT_TRUE(faults.list.empty());
    EXPECT_EQ(faults.tidied, TidyReport{});
}

TEST(Faults, AnOverlapHasBothUnitsItsAreaAndWidth) {
    const Faults faults = faultsOf(test::overlappingFields());
    const std::vector<Fault> overlaps = only(faults, FaultKind::Overlap);
    ASSERT_EQ(overlaps.size(), 1U);
    EXPECT_EQ(overlaps[0].units, (Units{0, 1}));
    EXPECT_NEAR(overlaps[0].areaSquareMetres, 20'000, 40);
    EXPECT_NEAR(overlaps[0].widthMetres, 19.6, 0.1);
    EXPECT_TRUE(overlaps[0].thin);
    EXPECT_NEAR(overlaps[0].place.x, test::metresAt(990, 0).x, 1e-4);
    EXPECT_EQ(faults.shapes.unitCount(), faults.list.size());
}

TEST(Faults, AGapHasTheUnitsAroundIt) {
    const Faults faults = faultsOf(test::fieldsAroundAGap());
    ASSERT_EQ(faults.list.size(), 1U);
    EXPECT_EQ(faults.list[0].kind, FaultKind::Gap);
    EXPECT_EQ(faults.list[0].units, (Units{0, 1, 2}));
    EXPECT_NEAR(faults.list[0].areaSquareMetres, 4'000, 10);
    EXPECT_NEAR(faults.list[0].lengthMetres, 820, 1);
}

TEST(Faults, UnitsTwiceInsideAndThreeOverEachOther) {
    Polygons polygons;
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(400, 400, 500, 500));
    const Faults faults = faultsOf(polygons);
    const std::vector<Fault> overlaps = only(faults, FaultKind::Overlap);
    ASSERT_EQ(overlaps.size(), 3U);
    for (const Fault& overlap : overlaps) {
        const double expected = overlap.units == Units({0, 1}) ? 1e6 : 1e4;
        EXPECT_NEAR(overlap.areaSquareMetres, expected, 2000);
    }
    EXPECT_EQ(faults.count(FaultKind::ManyUnits), 1U);
    EXPECT_EQ(only(faults, FaultKind::ManyUnits)[0].units, (Units{0, 1}));
    EXPECT_NEAR(only(faults, FaultKind::ManyUnits)[0].lengthMetres, 4000, 8);
}

TEST(Faults, OneCoverageLaidOverAnotherIsFoundEverywhere) {
    // Within both, borders match; that they lie over each other shows on no border but the outermost.
    Polygons polygons = test::Patchwork(1, 3, 3).cells(0);
    const Polygons more = test::Patchwork(2, 2, 2).cells(0);
    for (std::size_t unit = 0; unit < more.unitCount(); ++unit) {
        polygons.addUnit(more, unit);
    }
    const Faults faults = faultsOf(polygons);
    // Each of the four lies over four of the nine, but for what the crooked borders cut off or add.
    EXPECT_GE(faults.count(FaultKind::Overlap), 8U);
    double area = 0;
    for (const Fault& overlap : only(faults, FaultKind::Overlap)) {
        area += overlap.areaSquareMetres;
    }
    EXPECT_NEAR(area, 4e6, 4e5);
}

TEST(Faults, ADangleIsToldAndAWallBetweenPartsIsNot) {
    Polygons polygons;
    addUnit(polygons,
            ringInMetres({{0, 0}, {1000, 0}, {1000, 500}, {1200, 500}, {1000, 500}, {1000, 1000}, {0, 1000}}));
    polygons.addRing(rectangle(3000, 0, 3500, 500));
    polygons.endPart();
    polygons.addRing(rectangle(3500, 0, 4000, 500));
    polygons.endPart();
    polygons.endUnit();
    const Faults faults = faultsOf(polygons);
    const std::vector<Fault> dangles = only(faults, FaultKind::Dangle);
    ASSERT_EQ(dangles.size(), 1U);
    EXPECT_EQ(dangles[0].units, Units{0});
    EXPECT_NEAR(dangles[0].lengthMetres, 200, 1);
    EXPECT_NEAR(dangles[0].place.x, test::metresAt(1100, 0).x, 1e-6);
}

TEST(Faults, BordersThatAlmostMatchAreMismatches) {
    Polygons polygons;
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(1000.4, 0, 2000, 1000));
    const std::vector<Fault> mismatches = only(faultsOf(polygons), FaultKind::Mismatch);
    ASSERT_EQ(mismatches.size(), 1U);
    EXPECT_NEAR(mismatches[0].lengthMetres, 1000, 1);
    EXPECT_NEAR(mismatches[0].widthMetres, 0.4, 0.01);
}

TEST(Faults, CrossingBordersMakeGapsAndOverlapsInTurns) {
    Polygons polygons;
    addUnit(polygons, ringInMetres({{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons,
            ringInMetres({{1000, 0}, {2000, 0}, {2000, 1000}, {1000, 1000}, {1010, 750}, {990, 500}, {1010, 250}}));
    const Faults faults = faultsOf(polygons);
    EXPECT_EQ(faults.count(FaultKind::Gap), 2U);
    EXPECT_EQ(faults.count(FaultKind::Overlap), 1U);
}

TEST(Faults, HostileUnitsAreToldOrRefused) {
    Polygons polygons;
    addUnit(polygons, {{105, std::nan("")}, {106, 21}, {106, 22}, {105, std::nan("")}});
    addUnit(polygons, {{105, 21}, {105, 21}, {105, 21}, {105, 21}});
    addUnit(polygons, ringInMetres({{0, 0}, {100, 100}, {100, 0}, {0, 100}}));
    polygons.endUnit();
    const Faults faults = faultsOf(polygons);
    EXPECT_EQ(faults.count(FaultKind::NotFinite), 1U);
    EXPECT_EQ(faults.tidied.collapsedRings, 1U);
    addUnit(polygons, {{1e300, 1e300}, {-1e300, 1e300}, {1e300, -1e300}, {1e300, 1e300}});
    try {
        (void)faultsOf(polygons);
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "coverage.tangled");
    }
    EXPECT_THROW((void)findFaults(buildCoverage(polygons), Crs()), Error);
}

TEST(Faults, AScribbleIsRefusedInTime) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> metres(0, 10'000);
    std::vector<Point> ring;
    for (int i = 0; i < 6'000; ++i) {
        ring.push_back(test::metresAt(metres(random), metres(random)));
    }
    ring.push_back(ring.front());
    Polygons polygons;
    addUnit(polygons, ring);
    EXPECT_THROW((void)faultsOf(polygons), Error);
}

TEST(Faults, AreTheSameWhateverTheOrder) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Polygons polygons = test::Patchwork(seed, 4, 3).cells(15);
        const Faults faults = faultsOf(polygons);
        const std::vector<std::size_t> order = test::shuffledOrder(polygons.unitCount(), seed);
        const Faults again = faultsOf(test::retold(polygons, order, seed));
        ASSERT_EQ(again.list.size(), faults.list.size());
        double area = 0;
        double areaAgain = 0;
        for (std::size_t i = 0; i < faults.list.size(); ++i) {
            area += faults.list[i].areaSquareMetres;
            areaAgain += again.list[i].areaSquareMetres;
        }
        EXPECT_NEAR(area, areaAgain, 1e-3);
        EXPECT_EQ(test::ringsAsSets(faults.shapes).size(), test::ringsAsSets(again.shapes).size());
    }
}

} // namespace gis
