// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/dense_windows.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

void addTown(gis::Polygons& to, double x, double y, int across, double side) {
    for (int i = 0; i < across * across; ++i) {
        const int row = i / across;
        test::addSquare(to, x + i % across * side, y + row * side, side);
        to.endUnit();
    }
}

TEST(DenseWindows, FindsTheTownsTheDensestFirst) {
    gis::Polygons shapes;
    addTown(shapes, 50, 50, 4, 6);   // 16 wards of 6 points
    addTown(shapes, 300, 200, 5, 4); // 25 of 4 points: in more need
    addTown(shapes, 0, 300, 3, 60);  // large
    const auto windows = denseWindows({&shapes, 16, 20, 200, 5, 3});
    ASSERT_EQ(windows.size(), 2U);
    EXPECT_EQ(windows[0].units, 25U);
    EXPECT_TRUE(windows[0].box.contains({301, 201}) && windows[0].box.contains({319, 219}));
    EXPECT_EQ(windows[1].units, 16U);
    for (const DenseWindow& window : windows) {
        EXPECT_LE(window.box.width() * window.times, 200.001);
        EXPECT_GE(window.times, 1.9);
    }
    EXPECT_FALSE(windows[0].box.intersects(windows[1].box));
}

TEST(DenseWindows, FewSmallUnitsAreWorthNone) {
    gis::Polygons shapes;
    addTown(shapes, 0, 0, 2, 6);
    addTown(shapes, 100, 0, 3, 60);
    EXPECT_TRUE(denseWindows({&shapes, 16, 20, 200, 5, 1}).empty());
    EXPECT_EQ(denseWindows({&shapes, 16, 20, 200, 4, 1}).size(), 1U);
}

TEST(DenseWindows, WhereAllUnitsAreSmallNoneIsATown) {
    gis::Polygons shapes;
    addTown(shapes, 0, 0, 40, 6);
    EXPECT_TRUE(denseWindows({&shapes, 16, 20, 200, 5, 3}).empty());
    addTown(shapes, 300, 0, 6, 3);
    EXPECT_EQ(denseWindows({&shapes, 16, 20, 200, 5, 3}).size(), 1U);
}

TEST(DenseWindows, OfACrowdThatIsTooWideItsMiddleIsShown) {
    gis::Polygons shapes;
    addTown(shapes, 0, 0, 10, 16);   // 100 units, 160 points wide: too wide to be enlarged 1.9 times
    addTown(shapes, 300, 300, 3, 8); // nine by themselves
    std::vector<double> sides(100, 12.0);
    sides.resize(109, 6.0);
    sides.resize(209, 60.0);
    addTown(shapes, 0, 600, 10, 60);
    const auto windows = denseWindows({&shapes, 16, 20, 200, 5, 1, sides});
    ASSERT_EQ(windows.size(), 1U);
    EXPECT_TRUE(windows[0].box.contains({80, 80})) << "the crowd, not the nine beside it";
    EXPECT_GE(windows[0].times, 1.9);
}

TEST(DenseWindows, UnitsWithoutShapeAreNone) {
    gis::Polygons shapes;
    for (int i = 0; i < 10; ++i) {
        shapes.endUnit();
    }
    EXPECT_TRUE(denseWindows({&shapes, 16, 20, 200, 5, 1}).empty());
}

} // namespace
} // namespace diaban
