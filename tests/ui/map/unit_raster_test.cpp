// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/unit_raster.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban::ui {

namespace {

using diaban::test::randomMap;
using test::drawn;
using test::drawnGround;
using test::plainLayer;
using test::rasterOf;

TEST(UnitRaster, ShowsTheUnitAtTheMiddleOfEachPixel) {
    const auto ground = drawnGround("AAB\nCDB");
    EXPECT_EQ(drawn(rasterOf(*ground, {.pixelsPerUnit = 2, .left = 0, .top = 0, .width = 6, .height = 4})),
              "AAAABB\nAAAABB\nCCDDBB\nCCDDBB\n");
}

TEST(UnitRaster, ShowsNothingAroundAndInHoles) {
    const auto ground = drawnGround("AAA\nA.A\nAAA\n...\nB..");
    EXPECT_EQ(drawn(rasterOf(*ground, {.pixelsPerUnit = 1, .left = -1, .top = -1, .width = 5, .height = 7})),
              ".....\n.AAA.\n.A.A.\n.AAA.\n.....\n.B...\n.....\n");
}

TEST(UnitRaster, KnowsWhatLiesToTheWestOfTheView) {
    const auto ground = drawnGround("AAAABC\nADDDBC\nADADBC\nADDDBC\nAAAABC");
    EXPECT_EQ(drawn(rasterOf(*ground, {.pixelsPerUnit = 1, .left = 2, .top = 1, .width = 4, .height = 4})),
              "DDBC\nADBC\nDDBC\nAABC\n");
    EXPECT_EQ(drawn(rasterOf(*ground, {.pixelsPerUnit = 1, .left = 5, .top = 0, .width = 3, .height = 2})),
              "C..\nC..\n");
}

TEST(UnitRaster, ShowsTheLowestOfOverlappingUnits) {
    gis::Polygons polygons;
    for (const double west : {1.0, 0.0}) {
        polygons.addRing(std::vector<gis::Point>{{west, 0}, {west + 2, 0}, {west + 2, 1}, {west, 1}, {west, 0}});
        polygons.endPart();
        polygons.endUnit();
    }
    const auto ground = makeMapGround(plainLayer(polygons), {}, {});
    EXPECT_EQ(drawn(rasterOf(*ground, {.pixelsPerUnit = 2, .left = 0, .top = 0, .width = 6, .height = 1})), "BBAAAA\n");
}

TEST(UnitRaster, SaysWhichUnitAPixelShows) {
    const auto ground = drawnGround("A.\nBB");
    const UnitRaster raster = rasterOf(*ground, {.pixelsPerUnit = 1, .left = 0, .top = 0, .width = 2, .height = 2});
    EXPECT_EQ(raster.unitAt(0, 0), 0U);
    EXPECT_EQ(raster.unitAt(1, 0), std::nullopt);
    EXPECT_EQ(raster.unitAt(1, 1), 1U);
    EXPECT_EQ(raster.unitAt(2, 1), std::nullopt);
    EXPECT_EQ(raster.unitAt(0, -1), std::nullopt);
}

/// Laws on random maps at odd scales.
class RasterLaws : public testing::TestWithParam<int> {
protected:
    RasterLaws() : m_random(static_cast<unsigned>(GetParam())) {
        const auto map = randomMap(m_random, 12, 9, 7);
        m_ground = makeMapGround(plainLayer(map.polygons), {}, {});
        m_view = {.pixelsPerUnit = std::uniform_real_distribution(0.7, 30.0)(m_random),
                  .left = std::uniform_int_distribution(-20, 60)(m_random),
                  .top = std::uniform_int_distribution(-20, 40)(m_random),
                  .width = 61,
                  .height = 47};
    }
    std::mt19937 m_random;
    std::shared_ptr<const MapGround> m_ground;
    GroundView m_view;
};

TEST_P(RasterLaws, AViewMovedByPixelsShowsTheSamePixelsMoved) {
    const UnitRaster before = rasterOf(*m_ground, m_view);
    const int right = std::uniform_int_distribution(-9, 9)(m_random);
    const int down = std::uniform_int_distribution(-9, 9)(m_random);
    GroundView moved = m_view;
    moved.left += right;
    moved.top += down;
    const UnitRaster after = rasterOf(*m_ground, moved);
    for (int y = 10; y < m_view.height - 10; ++y) {
        for (int x = 10; x < m_view.width - 10; ++x) {
            ASSERT_EQ(after.unitAt(x - right, y - down), before.unitAt(x, y)) << x << ' ' << y;
        }
    }
}

TEST_P(RasterLaws, PixelsAreWhatALookUpSays) {
    const UnitRaster raster = rasterOf(*m_ground, m_view);
    for (int y = 0; y < m_view.height; ++y) {
        for (int x = 0; x < m_view.width; ++x) {
            const gis::Point plane = m_view.toPlane(m_ground->origin(), {x + 0.5, y + 0.5});
            ASSERT_EQ(raster.unitAt(x, y), m_ground->unitAt(plane)) << x << ' ' << y;
        }
    }
}

TEST_P(RasterLaws, OneThreadOrTwoDrawTheSame) {
    EXPECT_EQ(drawn(rasterOf(*m_ground, m_view, 1)), drawn(rasterOf(*m_ground, m_view, 2)));
}

INSTANTIATE_TEST_SUITE_P(RandomMaps, RasterLaws, testing::Range(1, 30));

} // namespace

} // namespace diaban::ui
