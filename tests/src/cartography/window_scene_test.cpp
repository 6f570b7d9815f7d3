// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/locator_scene.h"
#include "src/cartography/window_scene.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;

const PageSize kPage{372, 300, false, 0.72};
const PageSize kStrip{372, 17, false, 0.6};

class Windows {
public:
    explicit Windows(DrawnMap& map) : m_catalogue(map.request.language), m_maps(map.request, m_catalogue, m_problems) {}

    [[nodiscard]] MapScene scene(std::uint32_t unit) const { return m_maps.scene(unit, kPage, kStrip)->map; }
    [[nodiscard]] const WindowMaps& maps() const { return m_maps; }

private:
    gis::Problems m_problems;
    Catalogue m_catalogue;
    WindowMaps m_maps;
};

std::vector<std::string> outlinedIn(const MapScene& scene) {
    std::vector<std::string> codes;
    for (const SceneUnit& unit : scene.units) {
        if (unit.outlined) {
            codes.push_back(unit.code);
        }
    }
    return codes;
}

gis::Box boxOfUnit(const MapScene& scene, const std::string& code) {
    const Frame& frame = scene.frames.at(0);
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        if (scene.units[frame.units[shape]].code == code) {
            return frame.shapes.boxOf(shape);
        }
    }
    return {};
}

TEST(WindowScene, showsItsUnitOutlinedInTheMiddleOfThoseAround) {
    DrawnMap map({"ABCD", "EFGH", "IJKL", "MNOP"});
    const MapScene scene = Windows(map).scene(5); // F
    EXPECT_THAT(outlinedIn(scene), testing::ElementsAre("0F"));
    const gis::Box box = boxOfUnit(scene, "0F");
    EXPECT_NEAR(box.centre().x, kPage.width / 2, 3);
    EXPECT_NEAR(box.centre().y, kPage.height / 2, 3);
    EXPECT_GT(box.height(), kPage.height * 0.4);
    EXPECT_LT(box.height(), kPage.height * 0.6);
    EXPECT_EQ(scene.frames.at(0).units.size(), 9U) << "those that touch it; the others lie outside of the window";
}

TEST(WindowScene, nothingReachesOverThePagesRim) {
    DrawnMap map({"AAAAAAAA", "AAAAAAAA", "BCDEFGHI"});
    for (std::uint32_t unit = 0; unit < 9; ++unit) {
        const MapScene scene = Windows(map).scene(unit);
        const gis::Box box = scene.frames.at(0).shapes.box();
        EXPECT_GE(box.min.x, -1e-6);
        EXPECT_GE(box.min.y, -1e-6);
        EXPECT_LE(box.max.x, kPage.width + 1e-6);
        EXPECT_LE(box.max.y, kPage.height + 1e-6);
        for (const SceneLabel& label : scene.labels) {
            EXPECT_GE(label.middle.x - label.width / 2, -1);
            EXPECT_LE(label.middle.x + label.width / 2, kPage.width + 1);
        }
    }
}

TEST(WindowScene, hasTheColoursOfTheWholeMap) {
    DrawnMap map({"ABCD", "EFGH", "IJKL"});
    map.setState(6, UnitState::NoData);
    const MapScene whole = map.scene();
    const MapScene scene = Windows(map).scene(5);
    for (const SceneUnit& unit : scene.units) {
        const auto same = std::ranges::find(whole.units, unit.code, &SceneUnit::code);
        EXPECT_EQ(unit.fill, same->fill) << unit.code;
        EXPECT_EQ(unit.hatch, same->hatch) << unit.code;
    }
}

TEST(WindowScene, anIslandHasTheSeaAroundIt) {
    DrawnMap map(test::withFarIslands());
    const std::uint32_t island = 7; // Y
    const Windows windows(map);
    ASSERT_EQ(map.request.codes[island], "0Y");
    const MapScene scene = windows.scene(island);
    EXPECT_EQ(scene.units.size(), 1U);
    EXPECT_THAT(outlinedIn(scene), testing::ElementsAre("0Y"));
    EXPECT_FALSE(windows.maps().partsOutside(island));
}

TEST(WindowScene, aFarPartIsLeftOutAndToldNotShrunkTo) {
    DrawnMap map({"AB"});
    gis::Polygons shapes;
    test::addSquare(shapes, 105, 20, 0.2);
    test::addSquare(shapes, 108, 18, 0.02);
    shapes.endUnit();
    test::addSquare(shapes, 105.2, 20, 0.2);
    test::addSquare(shapes, 105.41, 20.1, 0.02);
    shapes.endUnit();
    map.request.polygons = &shapes;
    const Windows windows(map);
    EXPECT_TRUE(windows.maps().partsOutside(0));
    EXPECT_FALSE(windows.maps().partsOutside(1)) << "an islet close by is shown";
    EXPECT_GT(boxOfUnit(windows.scene(0), "0A").height(), kPage.height * 0.4);
}

TEST(WindowScene, anArchipelagoOfIsletsIsDrawnAsDots) {
    DrawnMap map({"A         A", "           ", "     A     ", "           ", "A         A"}, 0.001);
    gis::Polygons islets;
    for (int i = 0; i < 12; ++i) { // over some 300 km
        test::addSquare(islets, 111 + 0.25 * i, 8 + 0.2 * (i % 5), 0.004);
    }
    islets.endUnit();
    map.request.polygons = &islets;
    const MapScene scene = Windows(map).scene(0);
    EXPECT_EQ(scene.frames.at(0).dots.size(), 12U);
}

TEST(WindowScene, aUnitWithoutAShapeHasNoMap) {
    DrawnMap map({"AB"});
    gis::Polygons shapes;
    shapes.addUnit(*map.request.polygons, 0);
    shapes.endUnit();
    map.request.polygons = &shapes;
    EXPECT_FALSE(Windows(map).maps().scene(1, kPage, kStrip).has_value());
    EXPECT_TRUE(Windows(map).maps().scene(0, kPage, kStrip).has_value());
}

LocatorSource sourceOf(const DrawnMap& map) {
    LocatorSource source;
    source.polygons = map.request.polygons;
    source.crs = map.request.crs;
    for (std::uint32_t unit = 0; unit < map.request.codes.size(); ++unit) {
        source.units.push_back(unit);
        source.placeOf.push_back(unit);
    }
    source.places = static_cast<std::uint32_t>(source.units.size());
    return source;
}

TEST(LocatorGround, showsEachPlaceWhereItIs) {
    const DrawnMap map({"ABCD", "EFGH", "IJKL"});
    const LocatorGround ground(sourceOf(map), {139, 88});
    const MapScene first = ground.scene(0);
    const MapScene last = ground.scene(11);
    EXPECT_LT(first.around.locator->here.box().max.x, last.around.locator->here.box().min.x);
    EXPECT_LT(first.around.locator->here.box().max.y, last.around.locator->here.box().min.y) << "y goes down";
    EXPECT_LE(ground.page().width, 139.001);
    EXPECT_LE(ground.page().height, 88.001);
}

TEST(LocatorGround, aFarIslandIsSeenAndMarked) {
    DrawnMap map(test::withFarIslands(), 0.05);
    gis::Polygons shapes;
    for (std::size_t unit = 0; unit + 1 < map.request.codes.size(); ++unit) {
        shapes.addUnit(*map.request.polygons, unit);
    }
    test::addSquare(shapes, 112, 16.5, 0.0005); // an islet far away
    shapes.endUnit();
    map.request.polygons = &shapes;
    const LocatorGround ground(sourceOf(map), {139, 88});
    const MapScene scene = ground.scene(8);
    EXPECT_GE(scene.around.locator->here.box().width(), 1) << "as large as a dot";
    EXPECT_FALSE(scene.around.locator->mark.empty());
}

} // namespace
} // namespace diaban
