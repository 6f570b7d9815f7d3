// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/clean.h"
#include "gis/coverage/odd_faces.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"
#include "tests/gis/coverage/drawn_faults.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace gis {

namespace {

using test::addUnit;
using test::rectangle;
using test::ringInMetres;

const Crs& degrees() {
    static const Crs crs = Crs::fromText("EPSG:4326");
    return crs;
}

std::vector<double> hectares(const Polygons& polygons) {
    std::vector<double> areas = geodesicAreas(polygons, degrees());
    for (double& area : areas) {
        area = std::round(area / 1e3) / 10;
    }
    return areas;
}

/// No overlap, no gap narrower than the limit, all valid, and the areas add up.
void expectClean(const Cleaned& cleaned, double gapMetres) {
    EXPECT_TRUE(invalidUnits(cleaned.polygons).empty());
    const BuiltCoverage built = buildCoverage(cleaned.polygons);
    for (const OddFace& face : findOddFaces(built.coverage, degrees()).list) {
        EXPECT_TRUE(face.units.empty()) << "an overlap of " << face.areaSquareMetres << " m2 is left";
        EXPECT_GE(face.widthMetres(), gapMetres);
    }
    double filled = 0;
    for (const GivenGround& ground : cleaned.report.given) {
        filled += ground.gap ? ground.areaSquareMetres : 0;
    }
    EXPECT_NEAR(cleaned.report.areaAfter, cleaned.report.groundBefore + filled, 1e-7 * cleaned.report.areaAfter);
}

std::filesystem::path dataFile(const char* name) {
    const char* folder = std::getenv("DIABAN_DATA");
    return std::filesystem::path(folder != nullptr ? folder : DIABAN_SOURCE_DIR "/../shared") / "data" / name;
}

} // namespace

TEST(Clean, WhatIsCleanStaysBitForBit) {
    const Polygons polygons = test::Patchwork(3, 4, 4).cells(0);
    const Cleaned cleaned = clean(polygons, degrees());
    EXPECT_EQ(cleaned.polygons, polygons);
    EXPECT_TRUE(cleaned.report.given.empty());
    EXPECT_EQ(cleaned.report.areaBefore, cleaned.report.areaAfter);
}

TEST(Clean, AnOverlapGoesToOneUnitAndTheAreasAreTold) {
    const Cleaned cleaned = clean(test::overlappingFields(), degrees());
    expectClean(cleaned, 20);
    // Both borders along the strip are as long but for the curve of the parallels: the larger unit has it, or the
    // other.
    const std::vector<double> areas = hectares(cleaned.polygons);
    EXPECT_NEAR(areas[0] + areas[1], 300, 0.6);
    ASSERT_EQ(cleaned.report.given.size(), 1U);
    ASSERT_EQ(cleaned.report.changes.size(), 1U);
    EXPECT_NEAR(cleaned.report.changes[0].before - cleaned.report.changes[0].after, 20'000, 40);
    EXPECT_EQ(cleaned.report.changes[0].unit, 1U - cleaned.report.given[0].to);
}

TEST(Clean, WhatSticksOutIntoANeighbourIsCutOff) {
    Polygons polygons;
    addUnit(
        polygons,
        ringInMetres({{0, 0}, {1000, 0}, {1000, 400}, {1100, 400}, {1100, 500}, {1000, 500}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, rectangle(1000, 0, 2000, 1000));
    const Cleaned cleaned = clean(polygons, degrees());
    expectClean(cleaned, 20);
    EXPECT_EQ(cleaned.report.given.at(0).to, 1U);
    EXPECT_NEAR(hectares(cleaned.polygons)[0], 100, 0.2);
}

TEST(Clean, AnEnclaveKeepsItsGround) {
    Polygons polygons;
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(400, 400, 500, 500));
    const Cleaned cleaned = clean(polygons, degrees());
    expectClean(cleaned, 20);
    EXPECT_NEAR(hectares(cleaned.polygons)[1], 1, 0.01);
    EXPECT_EQ(cleaned.polygons.ringsOfUnit(0).size(), 2U);
    EXPECT_TRUE(cleaned.report.emptied.empty());
}

TEST(Clean, AUnitThatIsAnotherOnceMoreIsLeftEmptyAndTold) {
    Polygons polygons;
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    const Cleaned cleaned = clean(polygons, degrees());
    expectClean(cleaned, 20);
    EXPECT_EQ(cleaned.report.emptied, std::vector<std::size_t>{1});
    EXPECT_EQ(cleaned.polygons.unitCount(), 2U);
}

TEST(Clean, AGapGoesToTheNeighbourWithTheLongestBorder) {
    const Polygons polygons = test::fieldsAroundAGap();
    const Cleaned cleaned = clean(polygons, degrees());
    expectClean(cleaned, 20);
    ASSERT_EQ(cleaned.report.given.size(), 1U);
    EXPECT_TRUE(cleaned.report.given[0].gap);
    EXPECT_EQ(cleaned.report.given[0].to, 0U); // 420 m against 200 and 200
    CleanOptions narrow;
    narrow.gapMetres = 5;
    const Cleaned left = clean(polygons, degrees(), narrow);
    EXPECT_EQ(left.report.gapsLeft, 1U);
    EXPECT_EQ(left.report.areaBefore, left.report.areaAfter);
}

TEST(Clean, LawsHoldOnPatchworksWithNoise) {
    for (unsigned seed = 0; seed < diaban::test::rounds(25U); ++seed) {
        const Polygons polygons = test::Patchwork(seed, 4, 4).cells(12);
        if (!invalidUnits(polygons).empty()) {
            continue;
        }
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Cleaned cleaned = clean(polygons, degrees());
        expectClean(cleaned, 20);
        EXPECT_EQ(buildCoverage(cleaned.polygons).tJunctions, 0U);
        double sum = 0;
        for (const AreaChange& change : cleaned.report.changes) {
            sum += change.after - change.before;
        }
        EXPECT_NEAR(sum, cleaned.report.areaAfter - cleaned.report.areaBefore, 1e-3);
    }
}

TEST(Clean, TheOrderOfUnitsRingsAndPointsDoesNotMatter) {
    for (unsigned seed = 0; seed < diaban::test::rounds(12U); ++seed) {
        const Polygons polygons = test::Patchwork(seed, 3, 3).cells(12);
        const Cleaned cleaned = clean(polygons, degrees());
        const std::vector<std::size_t> order = test::shuffledOrder(polygons.unitCount(), seed);
        const Cleaned again = clean(test::retold(polygons, order, seed), degrees());
        ASSERT_EQ(again.report.given.size(), cleaned.report.given.size()) << "seed " << seed;
        const std::vector<double> areas = geodesicAreas(cleaned.polygons, degrees());
        const std::vector<double> areasAgain = geodesicAreas(again.polygons, degrees());
        for (std::size_t i = 0; i < order.size(); ++i) {
            EXPECT_NEAR(areasAgain[i], areas[order[i]], 1e-3) << "seed " << seed;
        }
    }
}

TEST(CleanRealLayers, TheThreeProvincesComeOutClean) {
    if (!std::filesystem::exists(dataFile("vn34_wards_full_01_15_46.fgb"))) {
        GTEST_SKIP() << "no DIABAN_DATA";
    }
    Problems problems;
    const Layer layer = readLayer(dataFile("vn34_wards_full_01_15_46.fgb").string(), {}, problems);
    const Cleaned cleaned = clean(layer.polygons, layer.crs);
    expectClean(cleaned, 20);
    EXPECT_EQ(buildCoverage(cleaned.polygons).tJunctions, 0U); // also where points were doubled
    // Three wards of Lao Cai all claim 3.49 square kilometres: the sum of the areas counted them thrice.
    EXPECT_NEAR(cleaned.report.areaBefore - cleaned.report.groundBefore, 2 * 3.4894e6, 1e3);
    EXPECT_LT(std::abs(cleaned.report.areaAfter / cleaned.report.groundBefore - 1), 1e-4);
    EXPECT_TRUE(cleaned.report.emptied.empty());
}

} // namespace gis
