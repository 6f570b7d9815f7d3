// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/drawn_layer.h"
#include "tests/support/qt_program.h"
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/beside_places.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_view.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban::ui {

namespace {

/// Two units of the mainland, the second one with islets of a tenth of a degree at some places.
gis::Layer coastWithIslets(const std::vector<gis::Point>& islets, double side = 0.1) {
    gis::Layer layer;
    layer.file = "coast.gpkg";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    layer.polygons.addRing(diaban::test::square(107, 14, 1));
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.addRing(diaban::test::square(108, 14, 1));
    layer.polygons.endPart();
    for (const gis::Point& islet : islets) {
        layer.polygons.addRing(diaban::test::square(islet.x, islet.y, side));
        layer.polygons.endPart();
    }
    layer.polygons.endUnit();
    return layer;
}

std::vector<gis::Point> inBoth() {
    return {{111.6, 16.5}, {112.3, 16.9}, {114, 10}};
}

TEST(NamedIslands, AreFoundByWhereTheyLie) {
    const auto ground = makeMapGround(coastWithIslets(inBoth()), {}, {});
    ASSERT_EQ(ground->islands.size(), 2U);
    EXPECT_STREQ(ground->islands[0].islands->name, "inset.hoang_sa");
    EXPECT_STREQ(ground->islands[1].islands->name, "inset.truong_sa");
    EXPECT_EQ(ground->islands[0].unit, 1U);
    EXPECT_GT(ground->islands[0].box.width(), 70'000) << "around both of its islets";
    EXPECT_LT(ground->islands[1].box.width(), 20'000);
}

TEST(NamedIslands, AreNoOtherLand) {
    EXPECT_TRUE(makeMapGround(coastWithIslets({{112, 19.5}}), {}, {})->islands.empty()) << "an island elsewhere";
    EXPECT_TRUE(makeMapGround(coastWithIslets({{115, 7}}, 2), {}, {})->islands.empty()) << "a large island";
    gis::Layer plain = coastWithIslets(inBoth());
    plain.crs = {};
    EXPECT_TRUE(makeMapGround(plain, {}, {})->islands.empty()) << "nobody knows where it lies";
}

class NamedIslandsOnAMap : public testing::Test {
protected:
    [[nodiscard]] GroundView view() const {
        const double perUnit = 600 / m_ground->box.width();
        return {.pixelsPerUnit = perUnit,
                .left = 0,
                .top = 0,
                .width = 600,
                .height = static_cast<int>(std::ceil(m_ground->box.height() * perUnit))};
    }
    std::shared_ptr<const MapGround> m_ground = makeMapGround(coastWithIslets(inBoth()), {}, {});
};

TEST_F(NamedIslandsOnAMap, AreWrittenBesideTheirIslandsWhateverElseIs) {
    MapLabels labels;
    labels.setNames({"An", "Ba"}, {}, {"Hoàng Sa", "Trường Sa"});
    for (const MapLabels::Which which : {MapLabels::Which::All, MapLabels::Which::IslandsAlone}) {
        labels.choose(*m_ground, test::rasterOf(*m_ground, view()), 1, {}, which);
        ASSERT_GE(labels.chosen().size(), 2U);
        const MapLabels::Label& north = labels.chosen()[0];
        const MapLabels::Label& south = labels.chosen()[1];
        EXPECT_EQ(north.written.name, 2U);
        EXPECT_EQ(north.at.y, m_ground->islands[0].box.min.y) << "at the rim there is no room above";
        EXPECT_GT(north.down, 0);
        EXPECT_EQ(south.written.name, 3U);
        EXPECT_EQ(south.at.y, m_ground->islands[1].box.max.y);
        EXPECT_LT(south.down, 0);
    }
    EXPECT_EQ(labels.chosen().size(), 2U) << "no unit";
}

TEST(NamedIslands, AreWrittenOverNoLandWhereThereIsSea) {
    gis::Layer layer;
    layer.file = "coast.gpkg";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    layer.polygons.addRing(diaban::test::square(101, 11, 9.5)); // as far as a name is wide
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.addRing(diaban::test::square(111.6, 16.5, 0.1));
    layer.polygons.endPart();
    layer.polygons.addRing(diaban::test::square(112.3, 16.9, 0.1));
    layer.polygons.endPart();
    layer.polygons.endUnit();
    const auto ground = makeMapGround(layer, {}, {});
    ASSERT_EQ(ground->islands.size(), 1U);
    MapLabels labels;
    labels.setNames({"An", "Ba"}, {}, {"Quần đảo Hoàng Sa của thành phố Đà Nẵng ngoài khơi"});
    const double perUnit = 200 / ground->box.width();
    const GroundView view{.pixelsPerUnit = perUnit,
                          .left = 0,
                          .top = 0,
                          .width = 420,
                          .height = static_cast<int>(std::ceil(ground->box.height() * perUnit))};
    const UnitRaster raster = test::rasterOf(*ground, view);
    labels.choose(*ground, raster, 1, {}, MapLabels::Which::IslandsAlone);
    ASSERT_EQ(labels.chosen().size(), 1U);
    const MapLabels::Label& label = labels.chosen().front();
    const gis::Point at = view.toView(ground->origin(), label.at);
    for (const double across : {-50.0, 0.0, 50.0}) {
        EXPECT_FALSE(raster.unitAt(static_cast<int>(at.x + across), static_cast<int>(at.y + label.down))) << across;
    }
}

TEST_F(NamedIslandsOnAMap, NeedANameForEach) {
    MapLabels labels;
    labels.setNames({"An", "Ba"}, {}, {"Hoàng Sa"});
    labels.choose(*m_ground, test::rasterOf(*m_ground, view()), 1, {}, MapLabels::Which::IslandsAlone);
    EXPECT_TRUE(labels.chosen().empty());
}

TEST_F(NamedIslandsOnAMap, AreNamedWhereUnitsAreNot) {
    MapView shown;
    shown.resize(600, 500);
    shown.setGround(m_ground);
    shown.show();
    shown.setNamesShown(false);
    const QImage before = shown.grab().toImage();
    shown.setWords(
        {.names = {"An", "Ba"}, .parents = {}, .islands = {"Hoàng Sa", "Trường Sa"}, .tip = {}, .spoken = {}});
    EXPECT_TRUE(diaban::test::waitFor([&] { return shown.grab().toImage() != before; })) << "once the map rests";
}

TEST(MapLabels, NameCitiesBeforeRoomierParents) {
    const auto ground = test::drawnGround("AABBCC\nAABBCC\nDDEEFF\nDDEEFF", {"x", "y", "y", "x", "y", "y"});
    const GroundView view{.pixelsPerUnit = 10, .left = 0, .top = 0, .width = 60, .height = 40};
    MapLabels labels;
    labels.setNames({"A", "B", "C", "D", "E", "F"}, {"Một tên dài", "Một tên dài"});
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    ASSERT_EQ(labels.chosen().size(), 1U) << "there is room for one";
    EXPECT_EQ(labels.chosen().front().number, 1U);
    labels.setFirstParents({0});
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    ASSERT_EQ(labels.chosen().size(), 1U);
    EXPECT_EQ(labels.chosen().front().number, 0U);
}

TEST(MapLabels, NameCitiesBesideTheLandWhereItHasNoRoom) {
    const auto ground = test::drawnGround("AABBCCDD\nAABBCCDD", {"x", "y", "y", "y"});
    const GroundView view{.pixelsPerUnit = 10, .left = -100, .top = -40, .width = 300, .height = 100};
    const UnitRaster raster = test::rasterOf(*ground, view);
    MapLabels labels;
    labels.setNames({"A", "B", "C", "D"}, {"Một tên dài", "Một tên dài"});
    labels.choose(*ground, raster, 1);
    EXPECT_EQ(labels.chosen().size(), 1U) << "others have no line";
    labels.setFirstParents({0, 1});
    labels.choose(*ground, raster, 1);
    ASSERT_EQ(labels.chosen().size(), 2U);
    EXPECT_EQ(labels.chosen()[0].number, 1U) << "of most units";
    EXPECT_FALSE(labels.chosen()[0].beside);
    const MapLabels::Label& city = labels.chosen()[1];
    ASSERT_TRUE(city.beside);
    const gis::Point at = view.toView(ground->origin(), city.at);
    const auto unitAt = [&](double x, double y) { return raster.unitAt(static_cast<int>(x), static_cast<int>(y)); };
    EXPECT_EQ(unitAt(at.x, at.y), std::optional<std::uint32_t>(0)) << "the line leads from it";
    EXPECT_FALSE(unitAt(at.x + city.beside->x(), at.y + city.beside->y()));
}

TEST(MapLabels, LinesToNamesOfCitiesDoNotBeginOnIslands) {
    const auto ground = test::drawnGround("AABBCCDD.....E\nAABBCCDD......", {"x", "y", "y", "y", "x"});
    const GroundView view{.pixelsPerUnit = 8, .left = -100, .top = -40, .width = 360, .height = 100};
    MapLabels labels; // the name of y hides the middle of A, and E is the one unit of x to be seen
    labels.setNames({"A", "B", "C", "D", "E"}, {"Một tên dài", "Một tên dài"});
    labels.setFirstParents({0, 1});
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    ASSERT_FALSE(labels.chosen().empty());
    for (const MapLabels::Label& city : labels.chosen()) {
        EXPECT_LT(city.at.x, 8) << city.number;
    }
}

TEST(BesidePlaces, AreTheNearestFirstAndLeaveThePlaceFree) {
    const QSizeF name(60, 18);
    const std::vector<QPointF> places = besidePlaces(name, 15);
    double before = 0;
    for (const QPointF& place : places) {
        const QRectF box(place.x() - 30, place.y() - 9, 60, 18);
        EXPECT_FALSE(box.contains(QPointF(0, 0)));
        const QPointF end = leaderEnd({0, 0}, box);
        const double away = std::hypot(end.x(), end.y()) + std::fabs(place.y()) / 4;
        EXPECT_GE(away, before - 1e-9);
        before = away;
    }
    EXPECT_EQ(leaderEnd({0, 5}, {10, 0, 20, 20}), QPointF(10, 5));
}

} // namespace
} // namespace diaban::ui
