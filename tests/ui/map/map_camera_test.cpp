// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_camera.h"

#include <gtest/gtest.h>

namespace diaban::ui {

namespace {

constexpr gis::Box kBox{{1000, 2000}, {1400, 2200}};
constexpr gis::Point kOrigin{1000, 2200};

MapCamera camera() {
    MapCamera made;
    made.setSize(800, 600);
    made.setGround(kBox);
    return made;
}

TEST(MapCamera, ShowsAllOfAGroundWithAMargin) {
    const GroundView view = camera().view();
    EXPECT_DOUBLE_EQ(view.pixelsPerUnit, 0.92 * 2);
    const gis::Point corner = view.toView(kOrigin, {1000, 2200});
    EXPECT_NEAR(corner.x, 32, 0.5);
    EXPECT_NEAR(corner.y, 300 - 184, 0.5);
}

TEST(MapCamera, MovesByWholePixels) {
    MapCamera moved = camera();
    const GroundView before = moved.view();
    moved.moveBy(17, -5);
    EXPECT_EQ(moved.view().left, before.left - 17);
    EXPECT_EQ(moved.view().top, before.top + 5);
    for (int i = 0; i < 100; ++i) {
        moved.moveBy(1, 1);
        moved.moveBy(-1, -1);
    }
    EXPECT_EQ(moved.view().left, before.left - 17);
}

TEST(MapCamera, ZoomsAtAPlace) {
    MapCamera zoomed = camera();
    const gis::Point place{600, 250};
    const gis::Point under = zoomed.view().toPlane(kOrigin, place);
    zoomed.zoomAt(4, place);
    EXPECT_DOUBLE_EQ(zoomed.pixelsPerUnit(), camera().pixelsPerUnit() * 4);
    const gis::Point after = zoomed.view().toView(kOrigin, under);
    EXPECT_NEAR(after.x, place.x, 1);
    EXPECT_NEAR(after.y, place.y, 1);
}

TEST(MapCamera, ShowsABoxOrAPoint) {
    MapCamera shown = camera();
    shown.show({{1100, 2050}, {1110, 2060}});
    EXPECT_DOUBLE_EQ(shown.pixelsPerUnit(), 0.92 * 60);
    EXPECT_EQ(shown.middle(), (gis::Point{1105, 2055}));
    shown.show({{1200, 2100}, {1200, 2100}});
    EXPECT_DOUBLE_EQ(shown.pixelsPerUnit(), 0.92 * 60) << "a point keeps the scale";
    EXPECT_EQ(shown.middle(), (gis::Point{1200, 2100}));
    shown.show({});
    EXPECT_EQ(shown.middle(), (gis::Point{1200, 2100})) << "an empty box changes nothing";
}

TEST(MapCamera, KeepsTheGroundInSightAndItsPixelsCountable) {
    MapCamera far = camera();
    far.moveBy(1e9, 1e9);
    EXPECT_EQ(far.middle(), (gis::Point{1000, 2200}));
    for (int i = 0; i < 200; ++i) {
        far.zoomAt(4, {0, 0});
    }
    EXPECT_DOUBLE_EQ(far.pixelsPerUnit() * 400, 1 << 24);
    for (int i = 0; i < 200; ++i) {
        far.zoomAt(0.1, {0, 0});
    }
    EXPECT_DOUBLE_EQ(far.pixelsPerUnit() * 400, 64);
}

TEST(MapCamera, AWindowOfAnotherSizeKeepsItsMiddle) {
    MapCamera sized = camera();
    const gis::Point middle = sized.middle();
    sized.setSize(300, 900);
    EXPECT_EQ(sized.middle(), middle);
    EXPECT_EQ(sized.view().width, 300);
    sized.setSize(0, 0);
    EXPECT_EQ(sized.view().height, 1);
}

} // namespace

} // namespace diaban::ui
