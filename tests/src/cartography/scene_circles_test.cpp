// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/circle_legend.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/unit_title.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::ElementsAre;
using testing::HasSubstr;

const std::vector<std::string> kSix{"AABB", "AACB", "DDCC", "EEFF"};

/// Units A to F with 0, 100, 400, none, 900 and 2500.
void countIn(MapRequest& request) {
    request.kind = MapKind::Circles;
    request.breaks = {};
    request.values = {0, 100, 400, std::nan(""), 900, 2500};
    request.states[3] = UnitState::NotMatched;
}

TEST(SceneCircles, haveAreasAsTheirValues) {
    DrawnMap map(kSix);
    countIn(map.request);
    const MapScene scene = map.scene();
    const std::vector<SceneCircle>& circles = scene.frames.front().circles;
    ASSERT_EQ(circles.size(), 5U);
    EXPECT_THAT((std::vector<std::uint32_t>{circles[0].unit, circles[1].unit, circles[2].unit, circles[3].unit,
                                            circles[4].unit}),
                ElementsAre(5, 4, 2, 1, 0)); // the largest first
    EXPECT_NEAR(circles[0].radius / circles[3].radius, 5, 1e-9);
    EXPECT_TRUE(circles[4].zero);
    EXPECT_EQ(scene.units[5].fill, scene.style.circleGround);
}

TEST(SceneCircles, ofAllPeriodsAreOnOneScale) {
    DrawnMap map(kSix);
    countIn(map.request);
    const std::vector<double> later{0, 50, 900, std::nan(""), 100, 8100};
    map.request.circled = {map.request.values, later};
    const MapScene scene = map.scene();
    map.request.values = later;
    const MapScene after = map.scene();
    EXPECT_GT(scene.circleScale, 0);
    EXPECT_NEAR(after.circleScale, scene.circleScale, 1e-6);
    EXPECT_NEAR(after.marks.circles.front().radius, scene.marks.circles.front().radius, 1e-6);
    EXPECT_TRUE(std::ranges::any_of(
        scene.texts, [](const SceneText& text) { return text.text.find("chung cho mọi kỳ") != std::string::npos; }));
}

TEST(SceneCircles, standInTheirUnits) {
    DrawnMap map(kSix);
    countIn(map.request);
    const MapScene scene = map.scene();
    for (const Frame& frame : scene.frames) {
        for (const SceneCircle& circle : frame.circles) {
            const auto shape = std::ranges::find(frame.units, circle.unit) - frame.units.begin();
            EXPECT_TRUE(frame.shapes.boxOf(static_cast<std::size_t>(shape)).contains(circle.at));
            EXPECT_GE(circle.at.x - circle.radius, 0);
            EXPECT_FALSE(gis::Box({circle.at, circle.at}).intersects(scene.legendBox));
        }
    }
}

TEST(SceneCircles, ofTheLegendAreThoseOfTheMap) {
    DrawnMap map(kSix);
    countIn(map.request);
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.marks.circles.size(), 3U);
    EXPECT_NEAR(scene.marks.circles[0].radius, scene.circleScale * std::sqrt(2500), 1e-9);
    const auto footOf = [&](std::size_t i) { return scene.marks.circles[i].at.y + scene.marks.circles[i].radius; };
    EXPECT_NEAR(footOf(0), footOf(2), 2); // on one foot, but for the rims that part them
    EXPECT_LE(footOf(1) + scene.circleRim, footOf(0) + 1e-9) << "no rim cuts a larger circle";
    EXPECT_LE(footOf(2) + scene.circleRim, footOf(1) + 1e-9);
    std::vector<std::string> rows;
    for (const LegendRow& row : scene.legend) {
        rows.push_back(row.text + " " + std::to_string(row.count));
    }
    EXPECT_THAT(rows, ElementsAre("0 1", "chưa ghép được 1"));
    EXPECT_TRUE(scene.legend.front().zeroRing);
    for (const LegendMarks::Circle& circle : scene.marks.circles) {
        EXPECT_TRUE(scene.legendBox.contains(circle.at));
    }
    EXPECT_THAT(scene.words.description, HasSubstr("diện tích tỷ lệ với số liệu"));
}

TEST(SceneCircles, lieOverTheClassesOfAnotherFigure) {
    DrawnMap map(kSix);
    map.request.kind = MapKind::Both;
    map.request.second.values = {0, 100, 400, std::nan(""), 900, 2500};
    map.request.second.states.assign(6, UnitState::Value);
    map.request.second.states[3] = UnitState::NoData;
    map.request.second.title = "Hộ";
    const MapScene scene = map.scene();
    EXPECT_EQ(scene.classFills.size(), 3U);
    EXPECT_EQ(scene.units[5].fill, scene.classFills[2]);
    EXPECT_EQ(scene.frames.front().circles.size(), 5U);
    EXPECT_EQ(scene.legend.back().text, "không có vòng tròn: không có số liệu");
    EXPECT_EQ(scene.legend.back().count, 1U);
    const Catalogue catalogue(Language::Vi);
    EXPECT_THAT(UnitTitles(scene, catalogue).of(scene.units[5]), HasSubstr("Hộ: 2.500"));
}

TEST(SceneCircles, ofNoUnitAreToldApartByTheirReasons) {
    DrawnMap map(kSix);
    map.request.kind = MapKind::Both;
    map.request.second.values = {0, 100, std::nan(""), std::nan(""), std::nan(""), 2500};
    map.request.second.states = {UnitState::Value,      UnitState::Value,      UnitState::NoData,
                                 UnitState::NotMatched, UnitState::NotMatched, UnitState::Value};
    map.request.second.title = "Hộ";
    std::vector<std::string> rows;
    for (const LegendRow& row : map.scene().legend) {
        rows.push_back(row.text + " " + std::to_string(row.count));
    }
    rows.erase(rows.begin(), rows.end() - 3);
    EXPECT_THAT(rows,
                ElementsAre("0 1", "không có vòng tròn: không có số liệu 1", "không có vòng tròn: chưa ghép được 2"));
}

TEST(SceneCircles, haveAreasAsTheirValuesHoweverLargeOrSmall) {
    for (const double unit : {4e304, 1e-13}) {
        DrawnMap map(kSix);
        countIn(map.request);
        for (double& value : map.request.values) {
            value *= unit;
        }
        const MapScene scene = map.scene();
        const std::vector<SceneCircle>& circles = scene.frames.front().circles;
        ASSERT_EQ(circles.size(), 5U);
        EXPECT_GT(circles[0].radius, 3) << unit;
        EXPECT_NEAR(circles[0].radius / circles[3].radius, 5, 1e-9) << unit;
        const Catalogue catalogue(Language::Vi);
        EXPECT_EQ(UnitTitles(scene, catalogue).of(scene.units[1]), unit > 1 ? "Xã B: 4 × 10³⁰⁶" : "Xã B: 1 × 10⁻¹¹");
        EXPECT_TRUE(std::ranges::any_of(
            scene.texts, [&](const SceneText& text) { return text.text == (unit > 1 ? "1 × 10³⁰⁸" : "2,5 × 10⁻¹⁰"); }));
    }
}

TEST(SceneCircles, haveTitlesThatTellTheirFigures) {
    DrawnMap map(kSix);
    countIn(map.request);
    map.request.values = {0, 0.00123, 0.4, std::nan(""), 0.9, 2.5};
    const MapScene scene = map.scene();
    const Catalogue catalogue(Language::Vi);
    EXPECT_EQ(UnitTitles(scene, catalogue).of(scene.units[1]), "Xã B: 0,00123");
    EXPECT_EQ(UnitTitles(scene, catalogue).of(scene.units[2]), "Xã C: 0,40");
}

TEST(SceneCircles, standForNothingBelowZero) {
    DrawnMap map(kSix);
    countIn(map.request);
    map.request.values[2] = -4;
    try {
        (void)map.scene();
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "circles.negative");
        EXPECT_EQ(error.place(), "0C Xã C");
    }
}

TEST(SceneCircles, namesLieOverNoCircle) {
    DrawnMap map(kSix, 0.2);
    countIn(map.request);
    map.request.labels.show = LabelShow::Names;
    const MapScene scene = map.scene();
    EXPECT_EQ(scene.labels.size(), 6U);
    for (const SceneLabel& label : scene.labels) {
        for (const SceneCircle& circle : scene.frames.front().circles) {
            const double x = std::max(std::fabs(label.middle.x - circle.at.x) - label.width / 2, 0.0);
            const double y = std::max(std::fabs(label.middle.y - circle.at.y) - label.height / 2, 0.0);
            const bool own = circle.unit == label.unit;
            EXPECT_TRUE(own || std::hypot(x, y) >= circle.radius) << label.lines.front().text;
        }
    }
}

TEST(SceneCircles, haveALegendInBothLanguages) {
    DrawnMap map(kSix);
    map.request.kind = MapKind::Both;
    map.request.bilingual = true;
    map.request.second.values = {0, 100, 400, std::nan(""), 900, 2500};
    map.request.second.states.assign(6, UnitState::Value);
    map.request.second.states[3] = UnitState::NoData;
    map.request.second.title = "Số hộ";
    map.request.second.otherTitle = "Households";
    const MapScene scene = map.scene();
    std::vector<std::string> texts;
    std::ranges::transform(scene.texts, std::back_inserter(texts), &SceneText::text);
    EXPECT_THAT(texts, testing::IsSupersetOf({"Số hộ", "Households", "2.500", "2,500"}));
    EXPECT_EQ(scene.legend.back().secondText, "no circle: no data");
}

TEST(CircleValues, areRoundAndSeen) {
    EXPECT_THAT(circleValues(26713, 0.2, true), ElementsAre(25000, 6000, 1000));
    EXPECT_THAT(circleValues(7, 10, true), ElementsAre(6, 1));
    EXPECT_THAT(circleValues(0.7, 100, false), ElementsAre(0.6, 0.1, 0.03));
    EXPECT_THAT(circleValues(26713, 0.01, true), ElementsAre(25000)); // the next would be a point and less
    EXPECT_THAT(circleValues(100'000, 0.02, true), ElementsAre(100'000, 25'000, 10'000)); // 5,000 is 1.4 points
    EXPECT_TRUE(circleValues(0, 1, true).empty());
}

} // namespace
} // namespace diaban
