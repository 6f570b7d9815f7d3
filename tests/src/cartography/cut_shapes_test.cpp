// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/cut_shapes.h"
#include "src/cartography/frame_lines.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

using testing::ElementsAre;

FrameShapes squares(const std::vector<gis::Point>& corners, double side) {
    FrameShapes made;
    for (const gis::Point& corner : corners) {
        test::addSquare(made.shapes, corner.x, corner.y, side);
        made.shapes.endUnit();
        made.units.push_back(static_cast<std::uint32_t>(made.units.size()));
    }
    return made;
}

double areaOf(const gis::Polygons& shapes, std::size_t unit) {
    double area = 0;
    const auto rings = shapes.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        area += std::fabs(gis::signedArea(shapes.ring(r)));
    }
    return area;
}

TEST(CutShapes, KeepsWhatLiesInTheWindow) {
    const FrameShapes cut = cutShapes(squares({{0, 0}, {10, 0}, {20, 0}, {40, 0}}, 10), {{5, 2}, {25, 8}});
    EXPECT_THAT(cut.units, ElementsAre(0, 1, 2));
    EXPECT_DOUBLE_EQ(areaOf(cut.shapes, 0), 30);
    EXPECT_DOUBLE_EQ(areaOf(cut.shapes, 1), 60);
    EXPECT_DOUBLE_EQ(areaOf(cut.shapes, 2), 30);
}

TEST(CutShapes, NeighboursStillShareTheirBorder) {
    const gis::Box window{{5, 2}, {25, 8}};
    const FrameShapes cut = cutShapes(squares({{0, 0}, {10, 0}, {20, 0}}, 10), window);
    FrameLines lines = frameLines(cut.shapes, cut.vertices);
    dropRim(lines.borders, window);
    dropRim(lines.coast, window);
    EXPECT_EQ(lines.borders.size(), 2U);
    EXPECT_TRUE(lines.coast.empty());
}

TEST(CutShapes, AHoleInTheWindowStaysAHole) {
    FrameShapes ring;
    const std::vector<gis::Point> shell{{0, 0}, {30, 0}, {30, 30}, {0, 30}, {0, 0}};
    const std::vector<gis::Point> hole{{10, 10}, {10, 20}, {20, 20}, {20, 10}, {10, 10}};
    ring.shapes.addRing(shell);
    ring.shapes.addRing(hole);
    ring.shapes.endPart();
    ring.shapes.endUnit();
    ring.units = {7};
    const FrameShapes cut = cutShapes(ring, {{5, 5}, {15, 25}});
    ASSERT_EQ(cut.shapes.ringCount(), 2U);
    EXPECT_DOUBLE_EQ(std::fabs(gis::signedArea(cut.shapes.ring(0))), 200);
    EXPECT_DOUBLE_EQ(std::fabs(gis::signedArea(cut.shapes.ring(1))), 50);
}

TEST(CutSegments, ShortensWhatCrossesTheRim) {
    const std::vector<Segment> cut =
        cutSegments({{{0, 5}, {20, 5}}, {{0, 50}, {20, 50}}, {{6, 6}, {8, 8}}, {{5, 0}, {5, 40}}}, {{5, 0}, {10, 10}});
    EXPECT_THAT(cut, ElementsAre(Segment{{5, 5}, {10, 5}}, Segment{{6, 6}, {8, 8}}, Segment{{5, 0}, {5, 10}}));
}

} // namespace
} // namespace diaban
