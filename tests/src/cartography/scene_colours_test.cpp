// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/border_colour.h"
#include "src/cartography/colour_difference.h"
#include "src/cartography/palette.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using testing::Contains;
using testing::HasSubstr;

bool isGrey(const Colour& colour) {
    return colour.red == colour.green && colour.green == colour.blue;
}

const std::vector<std::string> kRows{"ABCDEF", "GHIJKL", "MNOPQR"};

TEST(BorderColour, standsOutFromEveryClass) {
    const Colour usual = SceneStyle{}.border;
    for (const std::string& name : paletteNames()) {
        for (const std::size_t classes : {3U, 5U, 7U}) {
            const std::vector<Colour> fills = paletteColours(name, classes);
            const Colour border = borderColour(fills, usual);
            double nearest = 100;
            double usually = 100;
            for (const Colour& fill : fills) {
                nearest = std::min(nearest, colourDifference(fill, border));
                usually = std::min(usually, colourDifference(fill, usual));
            }
            EXPECT_GE(nearest, 5) << name << classes << hexOf(border);
            EXPECT_GE(nearest, std::min(usually, 10.0));
            EXPECT_TRUE(usually < 10 || border == usual) << "no change without need";
        }
    }
}

TEST(BorderColour, isThatOfTheScene) {
    test::DrawnMap map(kRows);
    map.request.palette = "cividis";
    map.request.breaks = gis::quantileBreaks(map.request.values, 5);
    const MapScene scene = map.scene();
    EXPECT_NE(scene.style.border, SceneStyle{}.border);
    for (const Colour& fill : scene.classFills) {
        EXPECT_GE(colourDifference(fill, scene.style.border), 8);
    }
}

TEST(SceneView, everyColourIsGreyAndSaidSo) {
    test::DrawnMap map(kRows);
    map.setState(2, UnitState::NoData);
    map.setState(3, UnitState::Suppressed);
    map.request.view = Vision::Grey;
    const MapScene scene = map.scene();
    for (const SceneUnit& unit : scene.units) {
        EXPECT_TRUE(isGrey(unit.fill));
    }
    EXPECT_TRUE(std::ranges::all_of(scene.legend, isGrey, &LegendRow::fill));
    EXPECT_TRUE(std::ranges::all_of(scene.texts, isGrey, &SceneText::colour));
    EXPECT_TRUE(std::ranges::all_of(scene.classFills, isGrey));
    ASSERT_TRUE(scene.chart);
    EXPECT_TRUE(std::ranges::all_of(scene.chart->bars, isGrey, &LegendChart::Bar::fill));
    for (const Colour& colour : {scene.style.ink, scene.style.border, scene.style.coast, scene.style.suppressedFill}) {
        EXPECT_TRUE(isGrey(colour));
    }
    EXPECT_TRUE(std::ranges::any_of(
        scene.texts, [](const SceneText& text) { return text.text.find("Hình mô phỏng") != std::string::npos; }));
    EXPECT_THAT(scene.words.description, HasSubstr("Hình mô phỏng: bản đồ khi in đen trắng."));
}

TEST(SceneView, theUsualOneSaysNothing) {
    test::DrawnMap map(kRows);
    EXPECT_THAT(map.scene().words.description, testing::Not(HasSubstr("mô phỏng")));
}

/// WCAG 2, level AA: 4.5:1 for all that is read; also as others see it.
TEST(SceneTexts, haveContrastWithWhatTheyStandOn) {
    for (const Vision vision :
         {Vision::Normal, Vision::Grey, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia}) {
        test::DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
        map.setState(3, UnitState::NoData);
        map.request.view = vision;
        map.request.bilingual = true;
        map.request.target = 4;
        const MapScene scene = map.scene();
        for (const SceneText& text : scene.texts) {
            for (const Colour& ground : {scene.style.background, scene.style.insetGround}) {
                EXPECT_GE(contrastRatio(text.colour, ground), 4.5) << text.text << nameOf(vision);
            }
        }
    }
}

} // namespace
} // namespace diaban
