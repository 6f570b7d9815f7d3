// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/legend_rows.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using test::DrawnMap;

std::vector<std::string> textsOf(const MapLegend& legend) {
    std::vector<std::string> texts;
    for (const LegendRow& row : legend.rows) {
        texts.push_back(row.text + " " + std::to_string(row.count));
    }
    return texts;
}

TEST(LegendRows, classesFromTheHighestDownThenTheKindsOfNothingThatOccur) {
    DrawnMap map({"ABCDEF"});
    map.setState(4, UnitState::NotMatched);
    map.setState(5, UnitState::NoData);
    map.request.breaks = gis::manualBreaks(map.request.values, {2, 9}, true);
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::Vi));
    EXPECT_THAT(textsOf(legend), testing::ElementsAre("từ 9 % trở lên 0", "từ 2 đến dưới 9 % 3", "dưới 2 % 1",
                                                      "không có số liệu 1", "chưa ghép được 1"));
    EXPECT_EQ(legend.rows[0].classIndex, 2U);
    EXPECT_EQ(legend.rows[0].fill, legend.classFills[2]) << "a class that no unit lies in has its colour all the same";
    EXPECT_EQ(legend.rows[3].state, UnitState::NoData);
    EXPECT_EQ(legend.rows[3].hatch, Hatch::NoData);
    EXPECT_EQ(legend.rows[4].hatch, Hatch::NotMatched);
}

TEST(LegendRows, aValueInNoClassHasARowOfItsOwn) {
    DrawnMap map({"ABC"});
    map.request.breaks = gis::manualBreaks(map.request.values, {0, 2, 2.5}, false);
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::En));
    EXPECT_EQ(legend.rows.back().count, 1U);
    EXPECT_FALSE(legend.rows.back().classIndex);
    EXPECT_EQ(legend.rows.back().state, UnitState::Value);
    EXPECT_EQ(legend.rows.back().fill, SceneStyle{}.outsideFill);
}

TEST(LegendRows, theMapShowsTheSame) {
    DrawnMap map({"ABC", "DEF"});
    map.setState(1, UnitState::Suppressed);
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::Vi));
    const MapScene scene = map.scene();
    ASSERT_EQ(legend.rows.size(), scene.legend.size());
    for (std::size_t i = 0; i < legend.rows.size(); ++i) {
        EXPECT_EQ(legend.rows[i].text, scene.legend[i].text);
        EXPECT_EQ(legend.rows[i].fill, scene.legend[i].fill);
        EXPECT_EQ(legend.rows[i].hatch, scene.legend[i].hatch);
        EXPECT_EQ(legend.rows[i].count, scene.legend[i].count);
    }
}

TEST(LegendRows, everyUnitIsCountedOnce) {
    DrawnMap map({"ABCDEFGH"});
    map.setState(0, UnitState::NoData);
    map.request.values[2] = std::nan("");
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::Vi));
    std::size_t count = 0;
    for (const LegendRow& row : legend.rows) {
        count += row.count;
    }
    EXPECT_EQ(count, 8U);
    EXPECT_EQ(legend.units[2].state, UnitState::NoData) << "a value that is none is no value";
}

TEST(LegendRows, anUnknownPaletteIsRefused) {
    DrawnMap map({"AB"});
    map.request.palette = "Blurs";
    EXPECT_THROW((void)mapLegend(map.request, Catalogue(Language::Vi)), gis::Error);
}

TEST(LegendRows, sayNoZeroWhereTheLeastFigureIsAbove) {
    DrawnMap map({"ABCDEFGHIJKLM"});
    map.request.values = {0.04, 3, 5, 8, 13, 30, 52, 60, 70, 80, 90, 120, 400};
    map.request.breaks = gis::quantileBreaks(map.request.values, 3);
    map.request.decimals = 0;
    std::vector<std::string> texts;
    std::ranges::transform(map.scene().texts, std::back_inserter(texts), &SceneText::text);
    EXPECT_THAT(texts, testing::Contains("từ 0,04 đến 13 %"));
    EXPECT_THAT(texts, testing::Contains("0,04 %")) << "at the foot of the chart";
    EXPECT_THAT(texts, testing::Not(testing::Contains("0 %")));
    map.request.values[0] = 0;
    map.request.breaks = gis::quantileBreaks(map.request.values, 3);
    texts.clear();
    std::ranges::transform(map.scene().texts, std::back_inserter(texts), &SceneText::text);
    EXPECT_THAT(texts, testing::Contains("từ 0 đến 13 %"));
}

} // namespace
} // namespace diaban
