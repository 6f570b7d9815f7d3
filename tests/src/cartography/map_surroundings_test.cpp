// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Neighbours, coast, locator map, graticule, finding and logo on a scene.
#include "src/cartography/graticule.h"
#include "src/cartography/lighter_scene.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::Contains;
using testing::Field;

/// A map of 4 x 3 units with land west of it, and sea around all else.
class CoastMap : public DrawnMap {
public:
    explicit CoastMap(int columns = 4, int beyond = 3) : DrawnMap({"ABCD", "EFGH", "IJKL"}) {
        for (int column = 1; column <= columns; ++column) {
            for (int row = -beyond; row < 3 + beyond; ++row) {
                test::addSquare(m_land, 105.5 - 0.05 * column, 20.5 + 0.05 * row, 0.05);
            }
        }
        m_land.endUnit();
        request.furniture.neighbours = {&m_land, request.crs, {"Tỉnh bên"}};
    }

private:
    gis::Polygons m_land;
};

double lengthOf(const std::vector<Segment>& segments) {
    double length = 0;
    for (const Segment& s : segments) {
        length += std::hypot(s.to.x - s.from.x, s.to.y - s.from.y);
    }
    return length;
}

TEST(Neighbours, LieInsideTheNeatLineUnderTheMap) {
    const MapScene scene = CoastMap().scene();
    ASSERT_TRUE(scene.around.neatLine);
    ASSERT_EQ(scene.around.land.unitCount(), 1U);
    const gis::Box& neat = *scene.around.neatLine;
    const gis::Box land = scene.around.land.box();
    EXPECT_TRUE(neat.contains(land.min) && neat.contains(land.max));
    EXPECT_TRUE(neat.contains(scene.frames[0].page.min) && neat.contains(scene.frames[0].page.max));
    EXPECT_THAT(scene.texts, Contains(Field(&SceneText::text, "Tỉnh bên")));
    EXPECT_FALSE(scene.around.plates.empty());
}

TEST(Neighbours, AreDrawnAsOneShapeWithTheirIslets) {
    DrawnMap map({"ABCD", "EFGH", "IJKL"});
    gis::Polygons land;
    for (int row = 0; row < 3; ++row) {
        test::addSquare(land, 105.45, 20.5 + 0.05 * row, 0.05);
        land.endUnit();
    }
    test::addSquare(land, 105.712, 20.6, 0.001);
    land.endUnit();
    map.request.furniture.neighbours = {&land, map.request.crs, {"A", "B", "C", ""}};
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.around.land.unitCount(), 1U);
    EXPECT_EQ(scene.around.land.ringCount(), 2U);
    EXPECT_FALSE(scene.around.landBorders.empty());
}

TEST(Neighbours, TellLandBordersFromTheCoast) {
    for (const MapScene& scene : {CoastMap().scene(), lighterScene(CoastMap().scene(), 0.28)}) {
        const Frame& main = scene.frames[0];
        const double left = main.page.min.x;
        for (const Segment& s : main.landOutline) {
            EXPECT_NEAR(s.from.x, left, 1) << "only the western side borders on land";
        }
        EXPECT_NEAR(lengthOf(main.landOutline), main.page.height(), 0.05 * main.page.height());
        EXPECT_NEAR(lengthOf(main.coast), main.page.height() + 2 * main.page.width(), 0.05 * main.page.width());
        EXPECT_GT(main.landOutlineWidth, main.coastWidth);
        EXPECT_EQ(coastColour(scene, main), scene.style.sea);
    }
}

TEST(Neighbours, WithoutThemNothingIsSaidOfTheOutline) {
    const DrawnMap map({"ABCD", "EFGH"});
    const MapScene scene = map.scene();
    EXPECT_FALSE(scene.around.neatLine);
    EXPECT_TRUE(scene.frames[0].landOutline.empty());
    EXPECT_EQ(coastColour(scene, scene.frames[0]), scene.style.coast);
}

TEST(Locator, IsShownWhereNeighboursReachFarBeyond) {
    EXPECT_FALSE(CoastMap(1, 0).scene().around.locator); // 15 squares round 12 of the map
    EXPECT_TRUE(CoastMap(1, 3).scene().around.locator);  // 45, more than 3 times
    CoastMap far(40);
    const MapScene scene = far.scene();
    ASSERT_TRUE(scene.around.locator);
    const LocatorMap& locator = *scene.around.locator;
    const gis::Box here = locator.here.box();
    EXPECT_TRUE(locator.page.contains(here.min) && locator.page.contains(here.max));
    EXPECT_GT(here.centre().x, locator.page.centre().x); // the land lies west of the map
    EXPECT_FALSE(locator.page.intersects(scene.legendBox));
    far.request.furniture.locator = Furniture::Locator::No;
    EXPECT_FALSE(far.scene().around.locator);
    CoastMap near(1, 0);
    near.request.furniture.locator = Furniture::Locator::Yes;
    EXPECT_TRUE(near.scene().around.locator);
}

TEST(Graticule, HasRoundDegreesAtTheFrame) {
    DrawnMap map({"ABCD", "EFGH", "IJKL"}, 0.2, {105.5, 20.5});
    map.request.furniture.graticule = true;
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.around.neatLine);
    EXPECT_FALSE(scene.around.graticule.empty());
    EXPECT_THAT(scene.texts, Contains(Field(&SceneText::text, "106°\u00A0Đ")));
    EXPECT_THAT(scene.texts, Contains(Field(&SceneText::text, "21°\u00A0B")));
    for (const Segment& s : scene.around.graticule) {
        const gis::Box& neat = *scene.around.neatLine;
        EXPECT_TRUE(s.from.x >= neat.min.x - 1e-6 && s.to.y <= neat.max.y + 1e-6);
    }
}

TEST(Graticule, StepsAreRoundAndNotTooMany) {
    EXPECT_DOUBLE_EQ(graticuleStep(0.8), 0.25);
    EXPECT_DOUBLE_EQ(graticuleStep(3), 1);
    EXPECT_DOUBLE_EQ(graticuleStep(16), 5);
    EXPECT_EQ(degreeWords(105.5, true, Language::Vi), "105°30′\u00A0Đ");
    EXPECT_EQ(degreeWords(-74.25, true, Language::En), "74°15′\u00A0W");
    EXPECT_EQ(degreeWords(0, false, Language::En), "0°");
    EXPECT_EQ(degreeWords(21.0 + 5.0 / 60, false, Language::Vi), "21°05′\u00A0B");
}

TEST(Finding, StandsBelowTheTitleInBold) {
    DrawnMap map({"ABCD", "EFGH"});
    map.request.texts.finding = "Ba xã chưa đạt";
    const MapScene scene = map.scene();
    const auto found = std::ranges::find(scene.texts, "Ba xã chưa đạt", &SceneText::text);
    ASSERT_NE(found, scene.texts.end());
    EXPECT_TRUE(found->bold);
    EXPECT_GT(found->at.y, scene.texts.front().at.y);
    EXPECT_THAT(scene.words.description, testing::HasSubstr("Ba xã chưa đạt"));
}

TEST(Page, TurnsUprightForATallMap) {
    DrawnMap tall({"AB", "CD", "EF", "GH", "IJ"});
    tall.request.page = {842, 595, true};
    EXPECT_LT(tall.scene().page.width, tall.scene().page.height);
    DrawnMap wide({"ABCDE", "FGHIJ"});
    wide.request.page = {842, 595, true};
    EXPECT_GT(wide.scene().page.width, wide.scene().page.height);
}

TEST(Page, SlidesLeaveFivePercentFree) {
    const DrawnMap map({"ABCD", "EFGH"});
    const MapScene scene = map.scene(); // 16:9
    const gis::Box safe{{0.05 * 960, 0.05 * 540 - 0.01}, {0.95 * 960 + 0.01, 0.95 * 540 + 0.01}};
    for (const SceneText& text : scene.texts) {
        EXPECT_TRUE(safe.contains(text.box().min) && safe.contains(text.box().max)) << text.text;
    }
    EXPECT_TRUE(safe.contains(scene.frames[0].page.min) && safe.contains(scene.frames[0].page.max));
}

TEST(Level, MakesBordersHeavier) {
    DrawnMap map({"ABCD", "EFGH"});
    const Frame commune = map.scene().frames[0];
    map.request.furniture.level = AdministrativeLevel::Province;
    map.request.style.borderWeight = 2;
    const Frame province = map.scene().frames[0];
    EXPECT_DOUBLE_EQ(province.outlineWidth, 3.2 * commune.outlineWidth);
    EXPECT_DOUBLE_EQ(province.coastWidth, 1.6 * commune.coastWidth);
}

TEST(Logo, StandsInItsCornerBesideTheTitle) {
    DrawnMap map({"ABCD", "EFGH"});
    map.request.texts.title = "Một tiêu đề rất dài để phải xuống dòng khi có biểu trưng đứng bên cạnh ở góc phải trang";
    map.request.furniture.logo = {"png", 2, 40, LogoPlace::TopRight};
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.around.logo);
    const gis::Box& logo = scene.around.logo->page;
    EXPECT_NEAR(logo.width(), 2 * logo.height(), 1e-9);
    for (const SceneText& text : scene.texts) {
        EXPECT_FALSE(text.box().intersects(logo)) << text.text;
    }
    map.request.furniture.logo.place = LogoPlace::BottomRight;
    EXPECT_GT(map.scene().around.logo->page.min.y, 400);
}

} // namespace
} // namespace diaban
