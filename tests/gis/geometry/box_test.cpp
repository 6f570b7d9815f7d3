// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/box.h"

#include <gtest/gtest.h>

namespace gis {
namespace {

TEST(Box, IsEmptyUntilSomethingIsAdded) {
    Box box;
    EXPECT_TRUE(box.empty());
    EXPECT_EQ(box.width(), 0);
    EXPECT_EQ(box.height(), 0);
    EXPECT_FALSE(box.contains({0, 0}));
    EXPECT_FALSE(box.intersects(Box{{-1, -1}, {1, 1}}));
    EXPECT_FALSE((Box{{-1, -1}, {1, 1}}).intersects(box));
    box.add(Point{2, 3});
    EXPECT_FALSE(box.empty());
    EXPECT_TRUE(box.contains({2, 3}));
    EXPECT_EQ(box, (Box{{2, 3}, {2, 3}}));
}

TEST(Box, GrowsByPointsAndBoxes) {
    Box box{{0, 0}, {1, 1}};
    box.add(Box());
    EXPECT_EQ(box, (Box{{0, 0}, {1, 1}}));
    box.add(Point{-1, 0.5});
    box.add(Box{{0, -2}, {3, 0}});
    EXPECT_EQ(box, (Box{{-1, -2}, {3, 1}}));
    EXPECT_EQ(box.width(), 4);
    EXPECT_EQ(box.height(), 3);
    EXPECT_EQ(box.centre(), (Point{1, -0.5}));
}

TEST(Box, TouchingIsIntersecting) {
    const Box box{{0, 0}, {1, 1}};
    EXPECT_TRUE(box.intersects(Box{{1, 1}, {2, 2}}));
    EXPECT_TRUE(box.intersects(Box{{0.2, 0.2}, {0.3, 0.3}}));
    EXPECT_FALSE(box.intersects(Box{{1.1, 0}, {2, 1}}));
    EXPECT_FALSE(box.intersects(Box{{0, -2}, {1, -0.1}}));
    EXPECT_TRUE(box.contains({1, 0}));
    EXPECT_FALSE(box.contains({1.01, 0}));
}

} // namespace
} // namespace gis
