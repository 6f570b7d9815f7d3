// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_outlines.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/src/cartography/noisy_grid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace diaban {
namespace {

double areaOf(const gis::Polygons& shapes, std::size_t unit) {
    double area = 0;
    const auto rings = shapes.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        area += std::fabs(gis::signedArea(shapes.ring(r)));
    }
    return area;
}

double lengthOf(const std::vector<Segment>& segments) {
    return std::accumulate(segments.begin(), segments.end(), 0.0, [](double sum, const Segment& s) {
        return sum + std::hypot(s.to.x - s.from.x, s.to.y - s.from.y);
    });
}

TEST(GroupOutlines, HoldTheAreaOfTheirMembersInOneRing) {
    test::NoisyGrid grid(6, 4, 5, 10);
    std::vector<std::uint32_t> groups;
    double expected = 0;
    for (std::uint32_t unit = 0; unit < 24; ++unit) {
        groups.push_back(unit % 6 < 3 ? 0 : 1);
        expected += groups.back() == 0 ? areaOf(grid.shapes, unit) : 0;
    }
    const GroupOutlines outlines = groupOutlines(grid.shapes, groups, 2);
    ASSERT_EQ(outlines.shapes.unitCount(), 2U);
    ASSERT_EQ(outlines.shapes.ringCount(), 2U);
    EXPECT_NEAR(areaOf(outlines.shapes, 0), expected, 1e-9);
    EXPECT_EQ(outlines.shapes.ring(0).front(), outlines.shapes.ring(0).back());
}

TEST(GroupOutlines, ShareTheBorderBetweenThemOnceInOneLine) {
    test::NoisyGrid grid(6, 4, 5, 10);
    std::vector<std::uint32_t> groups;
    for (std::uint32_t unit = 0; unit < 24; ++unit) {
        groups.push_back(unit % 6 < 3 ? 0 : 1);
    }
    const std::vector<Segment> between = groupOutlines(grid.shapes, groups, 2).between;
    std::set<std::pair<double, double>> points;
    for (std::size_t i = 0; i < between.size(); ++i) {
        EXPECT_TRUE(i == 0 || between[i].from == between[i - 1].to) << i;
        points.insert({between[i].from.x, between[i].from.y});
    }
    EXPECT_EQ(points.size(), between.size());
    EXPECT_GT(lengthOf(between), 38);
    EXPECT_LT(lengthOf(between), 60);
}

TEST(GroupOutlines, KeepHolesAndPartsOfTheirOwn) {
    const test::DrawnMap map({"AAA B", "ACA B", "AAA  "}, 1, {0, 0}, "");
    const GroupOutlines outlines = groupOutlines(*map.request.polygons, std::vector<std::uint32_t>{0, 0, 1}, 3);
    EXPECT_NEAR(areaOf(outlines.shapes, 0), 9 + 1 + 2, 1e-9); // around the hole, the hole, and apart
    EXPECT_EQ(outlines.shapes.ringsOfUnit(0).size(), 3U);
    EXPECT_NEAR(areaOf(outlines.shapes, 1), 1, 1e-9);
    EXPECT_EQ(outlines.shapes.partsOf(2).size(), 0U);
    EXPECT_NEAR(lengthOf(outlines.between), 4, 1e-9);
}

TEST(MapScene, bordersOfParentsAreHeavier) {
    test::DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    EXPECT_TRUE(map.scene().frames.front().parentBorders.empty());
    map.request.parents = {"Huyện 1", "Huyện 1", "Huyện 2", "Huyện 2"};
    const MapScene scene = map.scene();
    const Frame& frame = scene.frames.front();
    ASSERT_EQ(scene.parents.size(), 2U);
    EXPECT_GT(frame.parentBorderWidth, 1.5 * frame.outlineWidth);
    EXPECT_NEAR(lengthOf(frame.parentBorders), frame.page.width(), 3);
    for (const Segment& line : frame.parentBorders) {
        EXPECT_NEAR(line.from.y, frame.page.centre().y, 1);
    }
    map.request.parents = {"Huyện 1", "Huyện 1", "Huyện 1", "Huyện 1"};
    EXPECT_TRUE(map.scene().frames.front().parentBorders.empty());
}

} // namespace
} // namespace diaban
