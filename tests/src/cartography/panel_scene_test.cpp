// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_title.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::HasSubstr;

/// As many panels, of values ten times those of the one before.
void addPanels(MapRequest& request, std::size_t count) {
    double times = 1;
    for (std::size_t i = 0; i < count; ++i) {
        MapPanel panel;
        panel.title = "Quý " + std::to_string(i + 1);
        for (const double value : request.values) {
            panel.values.push_back(value * times);
        }
        panel.states = request.states;
        request.panels.push_back(std::move(panel));
        times *= 10;
    }
    request.texts.period.clear();
    std::vector<double> all;
    for (const MapPanel& panel : request.panels) {
        all.insert(all.end(), panel.values.begin(), panel.values.end());
    }
    request.breaks = gis::quantileBreaks(all, 3);
}

const std::vector<std::string> kSix{"AABB", "AACB", "DDCC", "EEFF"};

TEST(PanelScene, eachPanelHasTheSameShapesScaleAndClasses) {
    DrawnMap map(kSix);
    addPanels(map.request, 3);
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.frames.size(), 3U);
    ASSERT_EQ(scene.panels.size(), 3U);
    ASSERT_EQ(scene.units.size(), 18U);
    EXPECT_EQ(scene.legend.size(), 3U);
    for (std::uint32_t panel = 0; panel < 3; ++panel) {
        const Frame& frame = scene.frames[panel];
        EXPECT_EQ(frame.panel, panel);
        EXPECT_EQ(frame.scale, scene.frames[0].scale);
        EXPECT_NEAR(frame.page.width(), scene.frames[0].page.width(), 1e-9);
        EXPECT_TRUE(scene.panels[panel].page.contains(frame.page.min));
        EXPECT_TRUE(scene.panels[panel].page.contains(frame.page.max));
        EXPECT_FALSE(frame.page.intersects(scene.legendBox));
        for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
            EXPECT_EQ(frame.units[shape], scene.frames[0].units[shape] + 6 * panel);
        }
    }
    EXPECT_EQ(scene.units[0].classIndex, 0U); // 1 of 1 to 600
    EXPECT_EQ(scene.units[17].classIndex, 2U);
    EXPECT_EQ(scene.units[17].fill, scene.legend.front().fill);
}

TEST(PanelScene, thePageStandsAsTheMapsAreLargest) {
    DrawnMap low({"AABBAABBCCDDCCDD"}); // two strips lie best above one another on an upright page
    addPanels(low.request, 12);
    low.request.page = {800, 500, true};
    DrawnMap high({"A", "B", "A", "B", "C", "D", "C", "D"});
    addPanels(high.request, 3);
    high.request.page = {800, 500, true};
    for (const DrawnMap* map : {&low, &high}) {
        const MapScene scene = map->scene();
        DrawnMap fixed({"A"});
        fixed.request = map->request;
        fixed.request.page = {500, 800, false};
        const double upright = fixed.scene().frames.front().page.width();
        fixed.request.page = {800, 500, false};
        const double lying = fixed.scene().frames.front().page.width();
        EXPECT_EQ(scene.page.height > scene.page.width, upright > lying);
        EXPECT_NEAR(scene.frames.front().page.width(), std::max(upright, lying), 1e-6);
        EXPECT_FALSE(scene.page.turns);
    }
}

TEST(PanelScene, eachUnitAndPanelSaysItsPeriod) {
    DrawnMap map(kSix);
    addPanels(map.request, 2);
    const MapScene scene = map.scene();
    const Catalogue catalogue(Language::Vi);
    EXPECT_THAT(UnitTitles(scene, catalogue).of(scene.units[6]), HasSubstr("Xã A, Quý 2: 10"));
    for (const char* title : {"Quý 1", "Quý 2"}) {
        EXPECT_EQ(std::ranges::count(scene.texts, title, &SceneText::text), 1) << title;
    }
    EXPECT_THAT(scene.words.description, HasSubstr("có số liệu: Quý 1: 6, Quý 2: 6"));
    EXPECT_EQ(std::ranges::count(scene.texts, "(số đơn vị, theo thứ tự các kỳ)", &SceneText::text), 1);
    EXPECT_EQ(scene.scaleBars.size(), 1U);
}

TEST(PanelScene, theLegendCountsTheUnitsOfEachPeriod) {
    DrawnMap map(kSix);
    addPanels(map.request, 2); // 1 to 6 and 10 to 60: the lowest four, four, and the highest four
    std::vector<std::string> texts;
    std::ranges::transform(map.scene().texts, std::back_inserter(texts), &SceneText::text);
    EXPECT_THAT(texts, testing::IsSupersetOf({"(4 · 0)", "(2 · 2)", "(0 · 4)"}));
    addPanels(map.request, 4); // behind the two
    texts.clear();
    std::ranges::transform(map.scene().texts, std::back_inserter(texts), &SceneText::text);
    EXPECT_EQ(std::ranges::count_if(texts, [](const std::string& text) { return text.find(" … ") < text.size(); }), 4)
        << "three classes and what the counts are";
}

TEST(PanelScene, everyPanelHasTheFarIslands) {
    DrawnMap map(test::withFarIslands(), 0.4);
    MapScene one = map.scene();
    const auto insets = std::ranges::count(one.frames, true, &Frame::inset);
    ASSERT_GT(insets, 0);
    addPanels(map.request, 4);
    const MapScene scene = map.scene();
    EXPECT_EQ(std::ranges::count(scene.frames, true, &Frame::inset), 4 * insets);
    for (const Frame& frame : scene.frames) {
        EXPECT_TRUE(scene.panels[frame.panel].page.contains(frame.page.min));
        EXPECT_TRUE(scene.panels[frame.panel].page.contains(frame.page.max));
        for (const std::uint32_t unit : frame.units) {
            EXPECT_EQ(scene.units[unit].panel, frame.panel);
        }
    }
}

TEST(PanelScene, namesAreWrittenWhereAskedFor) {
    DrawnMap map(kSix, 0.2);
    addPanels(map.request, 2);
    EXPECT_TRUE(map.scene().labels.empty());
    map.request.labels.show = LabelShow::Names;
    EXPECT_EQ(map.scene().labels.size(), 12U);
}

} // namespace
} // namespace diaban
