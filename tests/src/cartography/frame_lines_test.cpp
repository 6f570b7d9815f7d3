// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/frame_lines.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace diaban {
namespace {

struct Drawing {
    gis::Polygons shapes;
    std::vector<std::uint32_t> vertices;

    void add(const std::vector<std::uint32_t>& ring) {
        std::vector<gis::Point> points;
        for (const std::uint32_t v : ring) {
            points.push_back({side * static_cast<double>(v % 10), side * static_cast<double>(v / 10)});
        }
        shapes.addRing(points);
        shapes.endPart();
        shapes.endUnit();
        vertices.insert(vertices.end(), ring.begin(), ring.end());
    }

    double side = 10;
};

TEST(FrameLines, aSharedSideIsABorderOnce) {
    Drawing two; // squares 0-1-11-10 and 1-2-12-11 beside each other
    two.add({0, 1, 11, 10, 0});
    two.add({1, 2, 12, 11, 1});
    const FrameLines lines = frameLines(two.shapes, two.vertices);
    ASSERT_EQ(lines.borders.size(), 1U);
    EXPECT_EQ(lines.borders.front(), (Segment{{10, 0}, {10, 10}}));
    EXPECT_EQ(lines.coast.size(), 6U);
}

TEST(FrameLines, directionDoesNotMatter) {
    Drawing two;
    two.add({0, 1, 11, 10, 0});
    two.add({1, 11, 12, 2, 1});
    EXPECT_EQ(frameLines(two.shapes, two.vertices).borders.size(), 1U);
}

TEST(FrameLines, aSpikeIsNoBorder) {
    Drawing one;
    one.add({0, 1, 2, 1, 11, 0});
    const FrameLines lines = frameLines(one.shapes, one.vertices);
    EXPECT_TRUE(lines.borders.empty());
    EXPECT_EQ(lines.coast.size(), 3U);
}

TEST(FrameLines, linesFollowOneAnother) {
    Drawing one;
    one.add({0, 1, 2, 12, 22, 21, 20, 10, 0});
    const FrameLines lines = frameLines(one.shapes, one.vertices);
    ASSERT_EQ(lines.coast.size(), 8U);
    for (std::size_t i = 0; i + 1 < lines.coast.size(); ++i) {
        EXPECT_EQ(lines.coast[i].to, lines.coast[i + 1].from);
    }
}

TEST(FrameLines, anIsletHasNoLineThatWouldHideIt) {
    Drawing two;
    two.side = 1;
    two.add({0, 1, 11, 10, 0});
    two.add({4, 7, 37, 34, 4}); // three points wide: an island
    const FrameLines lines = frameLines(two.shapes, two.vertices);
    EXPECT_TRUE(lines.borders.empty());
    EXPECT_EQ(lines.coast.size(), 4U);
    EXPECT_EQ(lines.coast.front().from, (gis::Point{4, 0}));
}

TEST(FrameLines, nothingGivesNothing) {
    const FrameLines lines = frameLines({}, {});
    EXPECT_TRUE(lines.borders.empty() && lines.coast.empty());
}

/// Law: on a drawn map every inner side is a border once, and every outer side coast once, whatever the thinning.
TEST(FrameLines, sidesOfADrawnMapAddUp) {
    const test::DrawnMap map({"AABB", "ACCB", "DDDB"});
    const MapScene scene = map.scene();
    const Frame& frame = scene.frames.front();
    const auto lengthOf = [](const std::vector<Segment>& lines) {
        double sum = 0;
        for (const Segment& line : lines) {
            sum += std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
        }
        return sum;
    };
    // Of the 17 inner sides of the 12 cells, 9 lie between two units; 14 sides are outer.
    const double side = lengthOf(frame.coast) / 14;
    const double inner = lengthOf(frame.borders) / side;
    EXPECT_NEAR(inner, 9, 0.1);
}

} // namespace
} // namespace diaban
