// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/border_mask.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace diaban::ui {

namespace {

using test::drawnGround;
using test::rasterOf;

constexpr GroundView kView{.pixelsPerUnit = 10, .left = 0, .top = 0, .width = 20, .height = 10};
constexpr BorderLook kLook{
    .width = 1, .strongWidth = 2, .opacity = 1, .strongOpacity = 1, .outlineWidth = 4, .selectedWidth = 3};

std::vector<int> cells(const std::uint8_t* row, int first, int end) {
    return {row + first, row + end};
}

TEST(BorderMask, ABorderOnePixelWideBetweenTwoPixelsCoversHalfOfEach) {
    const auto ground = drawnGround("AB");
    const UnitRaster raster = rasterOf(*ground, kView);
    BorderMask mask;
    mask.draw(*ground, raster, kLook, {});
    // The border lies at 10.0: the middles beside it are half a pixel away, where half of a line's width ends.
    EXPECT_EQ(cells(mask.thin(5), 7, 13), (std::vector<int>{0, 0, 127, 127, 0, 0}));
    EXPECT_EQ(cells(mask.strong(5), 7, 13), (std::vector<int>{0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(cells(mask.strong(5), 0, 3), (std::vector<int>{255, 0, 0})) << "around all the border is strong";
    EXPECT_EQ(mask.inner(5), nullptr);
    EXPECT_EQ(mask.selected(5), nullptr);
}

TEST(BorderMask, BordersBetweenParentsAreStrong) {
    const auto ground = drawnGround("AB", {"x", "y"});
    const UnitRaster raster = rasterOf(*ground, kView);
    BorderMask mask;
    mask.draw(*ground, raster, kLook, {});
    EXPECT_EQ(cells(mask.strong(5), 7, 13), (std::vector<int>{0, 0, 255, 255, 0, 0}));
    EXPECT_EQ(cells(mask.thin(5), 7, 13), (std::vector<int>{0, 0, 0, 0, 0, 0}));
}

TEST(BorderMask, OutlinesLieWithinTheirUnit) {
    const auto ground = drawnGround("AB");
    const UnitRaster raster = rasterOf(*ground, kView);
    BorderMask mask;
    mask.draw(*ground, raster, kLook, std::vector<std::uint8_t>{0, 1});
    ASSERT_NE(mask.inner(5), nullptr);
    EXPECT_EQ(cells(mask.inner(5), 0, 10), std::vector<int>(10, 0));
    // 0.5, 1.5, 2.5 and 3.5 pixels from the border, of a reach of 4.
    EXPECT_EQ(cells(mask.inner(5), 10, 15), (std::vector<int>{223, 159, 95, 31, 0}));
}

TEST(BorderMask, TheLineAroundSelectedUnitsLeavesOutWhatIsBetweenThem) {
    const auto ground = drawnGround("AB");
    const UnitRaster raster = rasterOf(*ground, kView);
    BorderMask mask;
    mask.draw(*ground, raster, kLook, {});
    mask.drawSelected(*ground, raster, kLook, std::vector<std::uint8_t>{1, 0});
    ASSERT_NE(mask.selected(5), nullptr);
    EXPECT_EQ(cells(mask.selected(5), 6, 14), (std::vector<int>{0, 42, 127, 212, 212, 127, 42, 0}));
    mask.drawSelected(*ground, raster, kLook, std::vector<std::uint8_t>{1, 1});
    EXPECT_EQ(cells(mask.selected(5), 6, 14), std::vector<int>(8, 0));
    mask.drawSelected(*ground, raster, kLook, std::vector<std::uint8_t>{0, 0});
    EXPECT_EQ(mask.selected(5), nullptr);
}

TEST(BorderMask, OneThreadOrTwoDrawTheSame) {
    std::mt19937 random(5);
    const auto map = diaban::test::randomMap(random, 14, 11, 9);
    const auto ground = makeMapGround(test::plainLayer(map.polygons), {}, {});
    const GroundView view{.pixelsPerUnit = 7.3, .left = -4, .top = 9, .width = 90, .height = 61};
    const UnitRaster raster = rasterOf(*ground, view);
    std::vector<std::uint8_t> some(ground->unitCount());
    for (std::size_t unit = 0; unit < some.size(); ++unit) {
        some[unit] = unit % 2;
    }
    BorderMask one;
    BorderMask two;
    for (BorderMask* mask : {&one, &two}) {
        const int threads = mask == &one ? 1 : 2;
        mask->draw(*ground, raster, kLook, some, threads);
        mask->drawSelected(*ground, raster, kLook, some, threads);
    }
    for (int row = 0; row < view.height; ++row) {
        EXPECT_EQ(cells(one.thin(row), 0, view.width), cells(two.thin(row), 0, view.width));
        EXPECT_EQ(cells(one.strong(row), 0, view.width), cells(two.strong(row), 0, view.width));
        EXPECT_EQ(cells(one.inner(row), 0, view.width), cells(two.inner(row), 0, view.width));
        EXPECT_EQ(cells(one.selected(row), 0, view.width), cells(two.selected(row), 0, view.width));
    }
}

TEST(BorderMask, ASlantingLineIsAsWideAsALevelOne) {
    gis::Polygons polygons;
    polygons.addRing(std::vector<gis::Point>{{0, 0}, {10, 0}, {17, 10}, {0, 10}, {0, 0}});
    polygons.endPart();
    polygons.endUnit();
    polygons.addRing(std::vector<gis::Point>{{10, 0}, {30, 0}, {30, 10}, {17, 10}, {10, 0}});
    polygons.endPart();
    polygons.endUnit();
    const auto ground = makeMapGround(test::plainLayer(polygons), {}, {});
    const UnitRaster raster =
        rasterOf(*ground, {.pixelsPerUnit = 10, .left = 0, .top = 0, .width = 300, .height = 100});
    BorderMask mask;
    mask.draw(*ground, raster, kLook, {});
    double sum = 0;
    for (int row = 10; row < 90; ++row) {
        for (const int cover : cells(mask.thin(row), 20, 280)) {
            sum += cover / 255.0;
        }
    }
    EXPECT_NEAR(sum / 80, std::hypot(1, 0.7), 0.04) << "along a row, where the line is one pixel wide";
}

TEST(BorderLook, IsFainterWhereUnitsAreSmall) {
    const auto ground = drawnGround("AB");
    const BorderLook small = borderLook(*ground, 4, 1);
    const BorderLook large = borderLook(*ground, 100, 1);
    EXPECT_LT(small.opacity, 0.3);
    EXPECT_EQ(large.opacity, 1);
    EXPECT_LT(small.width, large.width);
    EXPECT_DOUBLE_EQ(borderLook(*ground, 200, 2).width, 2 * large.width) << "on a screen of twice the pixels";
}

} // namespace

} // namespace diaban::ui
