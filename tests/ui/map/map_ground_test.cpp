// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/unit_lookup.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/generator/country.h"
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/map_ground.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban::ui {

namespace {

using test::drawnGround;
using test::plainLayer;

const gis::Layer& country() {
    static const gis::Layer kLayer =
        generator::layerOf(generator::makeCountry({.seed = 3, .units = 200, .vertices = 20'000}), false);
    return kLayer;
}

TEST(MapGround, KnowsItsUnits) {
    const auto ground = drawnGround("AAB\nCDB");
    EXPECT_EQ(ground->unitCount(), 4U);
    EXPECT_EQ(ground->box, (gis::Box{{0, 0}, {3, 2}}));
    EXPECT_EQ(ground->origin(), (gis::Point{0, 2}));
    const gis::Box& b = ground->unitBoxes[1];
    EXPECT_NEAR(b.min.x, 2, 1e-6);
    EXPECT_NEAR(b.min.y, 0, 1e-6);
    EXPECT_NEAR(b.max.x, 3, 1e-6);
    EXPECT_NEAR(b.max.y, 2, 1e-6);
    EXPECT_NEAR(ground->places[0].at.y, 1.5, 0.05);
    EXPECT_NEAR(ground->places[0].distance, 0.5, 0.05);
    EXPECT_TRUE(ground->parents.empty());
}

TEST(MapGround, FindsTheUnitAtAPoint) {
    const auto ground = drawnGround("AAA\nA.A\nAAB");
    EXPECT_EQ(ground->unitAt({0.5, 0.5}), 0U);
    EXPECT_EQ(ground->unitAt({2.5, 0.5}), 1U);
    EXPECT_EQ(ground->unitAt({1.5, 1.5}), std::nullopt) << "a hole";
    EXPECT_EQ(ground->unitAt({2.5, 1.5}), 0U) << "east of the hole";
    EXPECT_EQ(ground->unitAt({3.5, 1.5}), std::nullopt);
}

TEST(MapGround, AgreesWithTheLookUpOfTheCoverage) {
    gis::Layer layer = country();
    layer.crs = {};
    const auto ground = makeMapGround(layer, {}, {});
    const gis::Coverage coverage = gis::buildCoverage(layer.polygons).coverage;
    gis::UnitLookup lookup(coverage);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(ground->box.min.x, ground->box.max.x);
    std::uniform_real_distribution<double> y(ground->box.min.y, ground->box.max.y);
    int inside = 0;
    for (int i = 0; i < 2'000; ++i) {
        const gis::Point point{x(random), y(random)};
        const std::vector<std::uint32_t> there = lookup.unitsAt(point);
        ASSERT_EQ(ground->unitAt(point), there.empty() ? std::nullopt : std::optional(there.front()));
        inside += there.empty() ? 0 : 1;
    }
    EXPECT_GT(inside, 300);
}

TEST(MapGround, EachLevelHasFewerPointsAndAllEnds) {
    const auto ground = makeMapGround(country(), {}, {});
    ASSERT_GT(ground->levels.size(), 3U);
    EXPECT_EQ(ground->levels.front().tolerance, 0);
    for (std::size_t level = 1; level < ground->levels.size(); ++level) {
        const GroundLevel& finer = ground->levels[level - 1];
        const GroundLevel& coarser = ground->levels[level];
        EXPECT_GT(coarser.tolerance, finer.tolerance);
        EXPECT_LT(coarser.points.size(), finer.points.size());
        for (std::size_t border = 0; border < ground->sides.size(); ++border) {
            ASSERT_GE(coarser.border(border).size(), 2U);
            EXPECT_EQ(coarser.border(border).front().x, finer.border(border).front().x);
            EXPECT_EQ(coarser.border(border).back().y, finer.border(border).back().y);
        }
    }
}

TEST(MapGround, TheLevelForAScaleIsOffByHalfAPixelAtMost) {
    const auto ground = makeMapGround(country(), {}, {});
    for (const double pixels : {1e-4, 1e-3, 1e-2, 1.0}) {
        EXPECT_LE(ground->levelFor(pixels).tolerance * pixels, 0.5) << pixels;
    }
    EXPECT_EQ(&ground->levelFor(1e6), &ground->levels.front());
    EXPECT_EQ(&ground->levelFor(1e-9), &ground->levels.back());
}

TEST(MapGround, IsProjectedAsAPrintedMap) {
    const auto ground = makeMapGround(diaban::test::rowOfSquares({"1", "2"}), {}, {});
    EXPECT_EQ(ground->crs.code(), "EPSG:32648");
    EXPECT_EQ(ground->projection.id, "map.crs.code");
    EXPECT_NEAR(ground->box.width(), 2'080, 10); // 0.02 degrees of longitude at 21 N, in metres
    const auto asked = makeMapGround(diaban::test::rowOfSquares({"1"}), {.mapCrs = "EPSG:5897", .parents = {}}, {});
    EXPECT_EQ(asked->crs.code(), "EPSG:5897");
}

TEST(MapGround, NumbersTheParents) {
    const auto ground = drawnGround("ABC", {"x", "y", "x"});
    EXPECT_EQ(ground->parents, (std::vector<std::uint32_t>{0, 1, 0}));
    EXPECT_EQ(ground->parentNames, (std::vector<std::string>{"x", "y"}));
    ASSERT_EQ(ground->parentPlaces.size(), 2U);
    EXPECT_NEAR(ground->parentPlaces[1].at.x, 1.5, 0.05);
    EXPECT_TRUE(drawnGround("ABC", {"x"})->parents.empty()) << "one for each unit or none";
}

TEST(MapGround, TheMainPartOfAParentHasNoIslands) {
    const auto ground = drawnGround("AABB..E\nAABB...\nCCDD...\nCCDD..F", {"x", "x", "x", "y", "x", "y"});
    EXPECT_EQ(ground->onMainPart, (std::vector<std::uint8_t>{1, 1, 1, 1, 0, 0}));
    ASSERT_EQ(ground->parentPlaces.size(), 2U);
    for (const UnitPlace& place : ground->parentPlaces) {
        EXPECT_LT(place.at.x, 4) << "on the mainland";
    }
    EXPECT_TRUE(drawnGround("AB")->onMainPart.empty());
}

TEST(MapGround, AUnitWithoutAShapeHasNoPlace) {
    gis::Polygons polygons = diaban::test::drawMap("AB").polygons;
    polygons.endUnit();
    const auto ground = makeMapGround(plainLayer(polygons), {}, {});
    ASSERT_EQ(ground->unitCount(), 3U);
    EXPECT_LT(ground->places[2].distance, 0);
    EXPECT_TRUE(ground->unitBoxes[2].empty());
}

TEST(MapGround, NothingToDrawIsToldSo) {
    try {
        (void)makeMapGround(plainLayer({}), {}, {});
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "map.nothing_to_draw");
        EXPECT_EQ(error.file(), "drawn.gpkg");
    }
}

TEST(MapGround, ACoordinateOffTheEarthIsToldSo) {
    gis::Layer layer = diaban::test::rowOfSquares({"1"});
    layer.polygons.points()[1].y = 1e300;
    try {
        (void)makeMapGround(layer, {.mapCrs = "EPSG:32648", .parents = {}}, {});
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "map.off_earth");
    }
}

TEST(MapGround, StopsAtEachStage) {
    for (int stage = 0; stage < 4; ++stage) {
        std::stop_source stop;
        const gis::Progress progress(stop.get_token(),
                                     [&](const std::string& /*stage*/, std::int64_t done, std::int64_t) {
                                         if (done == stage) {
                                             stop.request_stop();
                                         }
                                     });
        try {
            (void)makeMapGround(country(), {}, progress);
            FAIL() << stage;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped);
        }
    }
}

} // namespace

} // namespace diaban::ui
