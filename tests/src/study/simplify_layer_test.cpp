// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/transform.h"
#include "src/study/simplify_layer.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace diaban {
namespace {

/// A circle of a tenth of a degree at 21° N, and the square around it with the circle as its hole.
gis::Layer circleInASquare() {
    gis::Layer layer = test::rowOfSquares({"01", "02"});
    layer.polygons.clear();
    std::vector<gis::Point> circle;
    for (int i = 0; i < 400; ++i) {
        const double angle = i * std::numbers::pi / 200;
        circle.push_back({105 + 0.1 * std::cos(angle), 21 + 0.1 * std::sin(angle)});
    }
    circle.push_back(circle.front());
    layer.polygons.addRing(circle);
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.addRing(test::square(104.8, 20.8, 0.4));
    layer.polygons.addRing(circle);
    layer.polygons.endPart();
    layer.polygons.endUnit();
    return layer;
}

LayerSimplification simplified(gis::Layer& layer, const gis::SimplifyOptions& options) {
    gis::Problems told;
    const Units units = unitsOf(layer, {"code", "name", ""}, told);
    const LayerCoverage borders = coverLayer(layer, units, {}, told);
    return simplifyLayer(layer, units, borders, options);
}

gis::SimplifyOptions peucker(double metres) {
    return {gis::SimplifyMethod::DouglasPeucker, gis::SimplifyOptions::Tolerance{metres}};
}

TEST(SimplifyLayer, staysWithinTheToleranceInMetres) {
    gis::Layer layer = circleInASquare();
    const LayerSimplification done = simplified(layer, peucker(150));
    EXPECT_EQ(done.verticesBefore, 401U + 5U + 401U);
    EXPECT_LT(done.verticesAfter, 80U);
    EXPECT_GT(done.report.largestShift, 150.0 / 4); // half of an arc has a quarter of its sagitta
    EXPECT_LE(done.report.largestShift, 150.0001);
    // The circle is 10.4 km by 11.1 km: a chord with a sagitta of 150 m spans nine degrees of it or so.
    EXPECT_GT(done.verticesAfter, 2 * 360 / 20);
}

TEST(SimplifyLayer, tellsTheAreasThatChanged) {
    gis::Layer layer = circleInASquare();
    const std::vector<double> before = gis::geodesicAreas(layer.polygons, layer.crs);
    const LayerSimplification done = simplified(layer, peucker(500));
    const std::vector<double> after = gis::geodesicAreas(layer.polygons, layer.crs);
    EXPECT_LT(after[0], before[0]);
    EXPECT_EQ(done.mostChanged, 0U);
    EXPECT_NEAR(done.largestShareChange.value() / ((after[0] - before[0]) / before[0]), 1, 1e-3);
    // What the circle loses the square gains: the layer as a whole stays.
    EXPECT_NEAR(done.areaChange.value(), 0, 1e-6 * before[0]);
    EXPECT_NEAR((after[0] + after[1]) / (before[0] + before[1]), 1, 1e-6);
}

TEST(SimplifyLayer, countsInMetresOfAProjectionToo) {
    gis::Layer layer = circleInASquare();
    for (gis::Point& p : layer.polygons.points()) {
        p = {500'000 + (p.x - 105) * 100'000, 2'300'000 + (p.y - 21) * 100'000};
    }
    layer.crs = gis::Crs::fromText("EPSG:3405");
    const LayerSimplification done = simplified(layer, peucker(150));
    EXPECT_LE(done.report.largestShift, 150.0001);
    EXPECT_GT(done.report.largestShift, 150.0 / 4);
}

/// The circle in its square, brought to another place and CRS.
gis::Layer circleIn(const std::string& crs, gis::Point place) {
    gis::Layer layer = circleInASquare();
    for (gis::Point& p : layer.polygons.points()) {
        p = {p.x - 105 + place.x, p.y - 21 + place.y};
    }
    const gis::Crs degrees = gis::Crs::fromText("EPSG:4269");
    layer.crs = gis::Crs::fromText(crs);
    gis::Transform(degrees, layer.crs, layer.polygons.box()).apply(layer.polygons.points());
    return layer;
}

/// Coordinates in feet, and in metres that a projection stretches by a quarter, are metres on the ground all the same.
TEST(SimplifyLayer, countsInMetresWhateverTheUnitOfTheCrs) {
    const gis::Point california{-121.5, 37.5};
    gis::Layer metres = circleIn("EPSG:26910", california);
    const LayerSimplification expected = simplified(metres, peucker(150));
    for (const char* crs : {"EPSG:2227", "EPSG:3857"}) {
        gis::Layer layer = circleIn(crs, california);
        const std::vector<double> before = gis::geodesicAreas(layer.polygons, layer.crs);
        const LayerSimplification done = simplified(layer, peucker(150));
        const std::vector<double> after = gis::geodesicAreas(layer.polygons, layer.crs);
        EXPECT_NEAR(static_cast<double>(done.verticesAfter), static_cast<double>(expected.verticesAfter), 4) << crs;
        EXPECT_NEAR(done.report.largestShift, expected.report.largestShift, 5) << crs;
        EXPECT_LE(done.report.largestShift, 150.0001) << crs;
        EXPECT_NEAR(done.report.areaChange[0], after[0] - before[0], 1e-3) << crs;
        EXPECT_NEAR(done.report.areaChange[0] / expected.report.areaChange[0], 1, 0.05) << crs;
        EXPECT_LT(done.report.areaChange[0], -100'000) << crs;
    }
}

TEST(SimplifyLayer, needsACrsForMetresAndNoneForAShare) {
    gis::Layer layer = circleInASquare();
    layer.crs = {};
    try {
        (void)simplified(layer, peucker(150));
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "simplify.no_crs");
    }
    const LayerSimplification done =
        simplified(layer, {gis::SimplifyMethod::Visvalingam, gis::SimplifyOptions::Share{0.1}});
    EXPECT_FALSE(done.areaChange);
    EXPECT_NEAR(static_cast<double>(done.verticesAfter), 0.1 * 800, 15);
}

TEST(LayerCoverage, repairsAsTheReaderDoes) {
    gis::Layer layer = test::rowOfSquares({"01", "02"});
    layer.polygons.clear();
    layer.polygons.addRing(std::vector<gis::Point>{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}});
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.addRing(test::square(1, 0, 1));
    layer.polygons.endPart();
    layer.polygons.endUnit();
    gis::Layer other = layer;
    gis::Problems told;
    const Units units = unitsOf(layer, {"code", "name", ""}, told);
    RepairOptions options;
    options.allowAreaChange = true;
    gis::Problems byBorders;
    const LayerCoverage borders = coverLayer(layer, units, options, byBorders);
    gis::Problems byGeos;
    EXPECT_EQ(repairLayer(other, units, options, byGeos), borders.repaired);
    EXPECT_EQ(borders.repaired, 1U);
    EXPECT_EQ(layer.polygons, other.polygons);
    EXPECT_EQ(byBorders.count("repair.unit"), byGeos.count("repair.unit"));
    EXPECT_EQ(borders.coverage.unitCount(), 2U);
}

} // namespace
} // namespace diaban
