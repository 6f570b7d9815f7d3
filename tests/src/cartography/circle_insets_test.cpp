// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/placed_boxes.h"
#include "src/cartography/scene_circles.h"
#include "tests/src/cartography/dense_map.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace diaban {
namespace {

using test::DenseMap;

/// The town of a map of circles, whose wards have more people than the communes around.
class CircleInsets : public testing::Test {
protected:
    void SetUp() override {
        m_map.request.kind = MapKind::Circles;
        m_map.request.breaks = {};
        for (std::size_t unit = 0; unit < m_map.request.values.size(); ++unit) {
            m_map.request.values[unit] = isWard(unit) ? 9000 : 4000;
        }
        m_scene = m_map.scene();
    }
    [[nodiscard]] bool isWard(std::size_t unit) const {
        return std::ranges::find(m_map.wards, unit) != m_map.wards.end();
    }
    [[nodiscard]] const Frame* inset() const {
        const auto found =
            std::ranges::find_if(m_scene.frames, [](const Frame& frame) { return frame.window.has_value(); });
        return found == m_scene.frames.end() ? nullptr : &*found;
    }

    DenseMap m_map;
    MapScene m_scene;
};

TEST_F(CircleInsets, showTheCirclesOfADensePlaceAtTheScaleOfTheMap) {
    ASSERT_NE(inset(), nullptr);
    std::map<std::uint32_t, double> onMap;
    for (const SceneCircle& circle : m_scene.frames.front().circles) {
        onMap[circle.unit] = circle.radius;
    }
    EXPECT_EQ(onMap.size(), m_scene.units.size()) << "the map keeps all of them";
    std::size_t wards = 0;
    for (const SceneCircle& circle : inset()->circles) {
        EXPECT_DOUBLE_EQ(circle.radius, onMap[circle.unit]);
        EXPECT_TRUE(inset()->window->contains({circle.at.x - circle.radius, circle.at.y - circle.radius}));
        EXPECT_TRUE(inset()->window->contains({circle.at.x + circle.radius, circle.at.y + circle.radius}));
        wards += isWard(circle.unit) ? 1U : 0U;
    }
    EXPECT_EQ(wards, m_map.wards.size());
}

TEST_F(CircleInsets, lieApartThere) {
    ASSERT_NE(inset(), nullptr);
    const std::vector<SceneCircle>& circles = inset()->circles;
    for (std::size_t i = 0; i < circles.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const double distance = std::hypot(circles[i].at.x - circles[k].at.x, circles[i].at.y - circles[k].at.y);
            EXPECT_GT(distance, 0.8 * (circles[i].radius + circles[k].radius)) << i << ' ' << k;
        }
    }
}

TEST_F(CircleInsets, areLargerThanWithoutThem) {
    DenseMap without;
    without.request = m_map.request;
    without.request.furniture.enlarge = false;
    EXPECT_GT(m_scene.circleScale, without.scene().circleScale);
}

TEST_F(CircleInsets, nameTheWardsThereAndNotOnTheMap) {
    for (const std::uint32_t ward : m_map.wards) {
        m_map.request.values[ward] = 300; // small circles leave room for names
    }
    m_scene = m_map.scene();
    ASSERT_NE(inset(), nullptr);
    std::size_t named = 0;
    for (const SceneLabel& label : m_scene.labels) {
        const Frame& frame = m_scene.frames[label.frame];
        if (isWard(label.unit)) {
            EXPECT_TRUE(frame.window);
            ++named;
        }
        if (frame.window) {
            EXPECT_TRUE(frame.window->contains({label.middle.x - label.width / 2, label.middle.y - label.height / 2}));
            EXPECT_TRUE(frame.window->contains({label.middle.x + label.width / 2, label.middle.y + label.height / 2}));
        } else {
            EXPECT_FALSE(m_scene.around.marks.front().contains(label.middle));
            EXPECT_FALSE(inset()->page.contains(label.middle));
        }
    }
    EXPECT_GT(named, m_map.wards.size() / 2);
}

TEST_F(CircleInsets, noNameMeetsACircleButTheOneItStandsOn) {
    for (const SceneLabel& label : m_scene.labels) {
        for (const SceneCircle& circle : m_scene.frames[label.frame].circles) {
            const double x = std::max(std::fabs(label.middle.x - circle.at.x) - label.width / 2, 0.0);
            const double y = std::max(std::fabs(label.middle.y - circle.at.y) - label.height / 2, 0.0);
            EXPECT_TRUE((circle.unit == label.unit && label.haloWidth == 0) || std::hypot(x, y) >= circle.radius)
                << label.lines.front().text;
        }
    }
}

TEST_F(CircleInsets, overClassesAreRingsThatLeaveTheFillsToBeSeen) {
    m_map.request.kind = MapKind::Both;
    m_map.request.second.values = m_map.request.values;
    m_map.request.second.states = m_map.request.states;
    m_map.request.second.title = "Hộ";
    const MapScene scene = m_map.scene();
    EXPECT_TRUE(hasRings(scene));
    const CircleLine large = circleLine(scene, 10);
    EXPECT_DOUBLE_EQ(large.radius + large.width / 2, 10) << "a ring is as large as its circle";
    const CircleLine small = circleLine(scene, 0.2);
    EXPECT_DOUBLE_EQ(small.radius + small.width / 2, 0.2);
    EXPECT_GT(small.radius, 0);
}

TEST(Rings, ofThousandsLeaveTheClassesToBeSeen) {
    for (const std::size_t side : {8U, 50U}) {
        test::DrawnMap map({"A"});
        gis::Polygons squares;
        map.request.codes.clear();
        map.request.names.clear();
        for (std::size_t i = 0; i < side * side; ++i) {
            test::addSquare(squares, 105 + 0.01 * static_cast<double>(i % side),
                            20 + 0.01 * static_cast<double>(i / side), 0.01);
            squares.endUnit();
            map.request.codes.push_back(std::to_string(i));
            map.request.names.push_back("Xã " + std::to_string(i));
        }
        map.request.polygons = &squares;
        map.request.kind = MapKind::Both;
        map.request.values.assign(side * side, 1);
        map.request.values.back() = 2;
        map.request.states.assign(side * side, UnitState::Value);
        map.request.breaks = gis::quantileBreaks(map.request.values, 2);
        map.request.second.values.assign(side * side, 100);
        map.request.second.states = map.request.states;
        map.request.second.title = "Hộ";
        map.request.labels.show = LabelShow::None;
        const MapScene scene = map.scene();
        double ink = 0;
        for (const SceneCircle& circle : scene.frames.front().circles) {
            const CircleLine line = circleLine(scene, circle.radius);
            ink += 2 * std::numbers::pi * line.radius * (line.width + 2 * scene.circleCase);
        }
        const gis::Box land = scene.frames.front().shapes.box();
        EXPECT_LT(ink, 0.35 * land.width() * land.height()) << side;
        EXPECT_GE(scene.circleRim, 0.25);
    }
}

TEST(CircleInset, isWhereCirclesCoverOneAnotherThoughTheUnitsAreLarge) {
    // All communes are alike, but in the south-west nine neighbours have so many people that their circles meet.
    gis::Polygons squares;
    test::DrawnMap map({"A"});
    map.request.codes.clear();
    map.request.names.clear();
    map.request.values.clear();
    for (int i = 0; i < 400; ++i) {
        const int column = i % 20;
        const int row = i / 20;
        test::addSquare(squares, 105 + 0.02 * column, 20 + 0.02 * row, 0.02);
        squares.endUnit();
        map.request.codes.push_back(std::to_string(i));
        map.request.names.push_back("Xã " + std::to_string(i));
        const bool crowd = column >= 1 && column < 4 && row >= 1 && row < 4;
        map.request.values.push_back(crowd || (column % 4 == 0 && row % 4 == 0) ? 9000 : 60);
    }
    map.request.polygons = &squares;
    map.request.kind = MapKind::Circles;
    map.request.breaks = {};
    map.request.states.assign(400, UnitState::Value);
    map.request.page = {842, 595};
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.around.marks.size(), 1U);
    const gis::Box land = scene.frames.front().shapes.box();
    const gis::Point middle{land.min.x + 0.125 * land.width(), land.max.y - 0.125 * land.height()};
    EXPECT_TRUE(scene.around.marks.front().contains(middle));
}

TEST(CircleNames, thatFindNoRoomBesideTheirCircleHaveALineToIt) {
    // Strips along a coast: their circles stand one below the other, and names beside them would meet.
    test::DrawnMap map({"AAAAAAAAAA", "BBBBBBBBBB", "CCCCCCCCCC", "DDDDDDDDDD", "EEEEEEEEEE", "FFFFFFFFFF"}, 0.004);
    map.request.kind = MapKind::Circles;
    map.request.breaks = {};
    map.request.page = {300, 300, false};
    map.request.labels.show = LabelShow::Names;
    for (std::string& name : map.request.names) {
        name += " có một cái tên thật là dài";
    }
    const MapScene scene = map.scene();
    for (const SceneLabel& label : scene.labels) {
        if (!label.leader) {
            continue;
        }
        const auto own = std::ranges::find(scene.frames.front().circles, label.unit, &SceneCircle::unit);
        ASSERT_NE(own, scene.frames.front().circles.end());
        EXPECT_GE(std::hypot(label.leader->from.x - own->at.x, label.leader->from.y - own->at.y), own->radius);
    }
    EXPECT_GT(scene.labels.size(), 3U);
}

} // namespace
} // namespace diaban
