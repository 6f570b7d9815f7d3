// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/free_corner.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

/// Land of 40 pixels by 20, its corner that far down a view of that size.
MapCorner cornerFor(int down, int width, int height) {
    const auto ground = test::drawnGround("AAAA\nAAAA");
    const GroundView view{.pixelsPerUnit = 10, .left = 0, .top = -down, .width = width, .height = height};
    return freeCorner(test::rasterOf(*ground, view), {30, 10}, 2);
}

TEST(FreeCorner, IsTheFirstWithoutLand) {
    EXPECT_EQ(cornerFor(20, 100, 60), MapCorner::LowerLeft);
    EXPECT_EQ(cornerFor(40, 100, 60), MapCorner::LowerRight);
    EXPECT_EQ(cornerFor(40, 40, 60), MapCorner::UpperLeft);
    EXPECT_EQ(cornerFor(0, 40, 20), MapCorner::LowerLeft) << "none is free";
}

TEST(FreeCorner, HasItsBoxThatFarFromTheEdges) {
    const QSizeF view(200, 100), box(50, 20);
    EXPECT_EQ(boxIn(MapCorner::LowerLeft, view, box, 6), QRectF(6, 74, 50, 20));
    EXPECT_EQ(boxIn(MapCorner::LowerRight, view, box, 6), QRectF(144, 74, 50, 20));
    EXPECT_EQ(boxIn(MapCorner::UpperLeft, view, box, 6), QRectF(6, 6, 50, 20));
    EXPECT_EQ(boxIn(MapCorner::UpperRight, view, box, 6), QRectF(144, 6, 50, 20));
}

} // namespace
} // namespace diaban::ui
