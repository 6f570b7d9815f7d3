// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_chart.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace diaban {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> kTwenty{"ABCDE", "FGHIJ", "KLMNO", "PQRST"};

std::vector<std::string> textsOf(const MapScene& scene) {
    std::vector<std::string> texts;
    for (const SceneText& text : scene.texts) {
        texts.push_back(text.text);
    }
    return texts;
}

bool within(const gis::Box& outer, const gis::Box& inner) {
    return inner.min.x >= outer.min.x - 1e-6 && inner.min.y >= outer.min.y - 1e-6 &&
           inner.max.x <= outer.max.x + 1e-6 && inner.max.y <= outer.max.y + 1e-6;
}

TEST(LegendChart, barsHaveTheColoursOfTheirClassesAndStandInTheLegend) {
    test::DrawnMap map(kTwenty);
    map.request.breaks = gis::manualBreaks(map.request.values, {4.5, 16.5}, true);
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.chart);
    std::map<std::size_t, double> widths;
    for (const LegendChart::Bar& bar : scene.chart->bars) {
        ASSERT_TRUE(bar.classIndex);
        EXPECT_EQ(bar.fill, scene.classFills[*bar.classIndex]);
        EXPECT_TRUE(within(scene.legendBox, bar.box));
        widths[*bar.classIndex] += bar.box.width();
        for (const LegendRow& row : scene.legend) {
            EXPECT_FALSE(row.swatch.intersects(bar.box));
        }
    }
    EXPECT_EQ(widths.size(), 3U);
    EXPECT_GT(widths[1], 2 * widths[0]);      // 12 of 19 along a linear axis
    EXPECT_EQ(scene.chart->lines.size(), 3U); // the axis and two limits
    EXPECT_FALSE(scene.chart->targetLine);
}

TEST(LegendChart, heightsAreCounts) {
    test::DrawnMap map(kTwenty);
    for (std::size_t unit = 0; unit < 20; ++unit) {
        map.request.values[unit] = unit < 16 ? 0.5 : unit < 19 ? 4.2 : 8;
    }
    map.request.breaks = gis::manualBreaks(map.request.values, {4}, true);
    const auto block =
        setChart(map.request, {colourOf(1), colourOf(2)}, Catalogue(Language::En), SceneStyle{}, 10, 150);
    ASSERT_TRUE(block);
    ASSERT_EQ(block->chart.bars.size(), 4U); // 0.5; 4.2 in a bar that the limit cuts; 8
    const double most = block->chart.bars.front().box.height();
    EXPECT_NEAR(block->chart.bars[1].box.height(), most * 3 / 16, 1e-9);
    EXPECT_NEAR(block->chart.bars[2].box.height(), most * 3 / 16, 1e-9);
    EXPECT_EQ(block->chart.bars[1].classIndex, 0U);
    EXPECT_EQ(block->chart.bars[2].classIndex, 1U);
    EXPECT_NEAR(block->chart.bars[1].box.max.x, block->chart.bars[2].box.min.x, 1e-9);
}

TEST(LegendChart, theTargetHasALineAndAName) {
    test::DrawnMap map(kTwenty);
    map.request.breaks = gis::manualBreaks(map.request.values, {5, 10}, true);
    map.request.target = 10;
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.chart && scene.chart->targetLine);
    const auto bar = std::ranges::find(scene.chart->bars, 2U, &LegendChart::Bar::classIndex);
    EXPECT_NEAR(scene.chart->targetLine->from.x, bar->box.min.x, 1e-6);
    EXPECT_THAT(textsOf(scene), Contains("mục tiêu: 10 %"));
    map.request.target = 40; // nobody reaches it: the axis goes on to it
    EXPECT_THAT(textsOf(map.scene()), Contains("40 %"));
}

TEST(LegendChart, isLeftOutWhereItWouldSayLittle) {
    test::DrawnMap off(kTwenty);
    off.request.histogram = false;
    off.request.target = 10;
    EXPECT_FALSE(off.scene().chart);
    EXPECT_THAT(textsOf(off.scene()), Contains("mục tiêu: 10 %")) << "the target is named all the same";
    test::DrawnMap few({"ABCDEF"});
    EXPECT_FALSE(few.scene().chart);
    test::DrawnMap status(kTwenty);
    status.request.breaks = gis::manualBreaks(status.request.values, {9}, true);
    status.request.classWords = {"chưa đạt", "đạt"};
    EXPECT_FALSE(status.scene().chart);
    test::DrawnMap small(kTwenty);
    small.request.page = {150, 90};
    EXPECT_FALSE(small.scene().chart) << "the words come first";
}

TEST(BilingualLegend, hasTheOtherLanguageBeneath) {
    test::DrawnMap map(kTwenty);
    map.setState(1, UnitState::NoData);
    map.request.bilingual = true;
    map.request.texts.secondLegendTitle = "Index (%)";
    map.request.texts.secondPeriod = "Q3 2025";
    const MapScene scene = map.scene();
    const auto texts = textsOf(scene);
    EXPECT_THAT(texts, Contains("không có số liệu"));
    EXPECT_THAT(texts, Contains("no data"));
    EXPECT_THAT(texts, Contains("Index (%)"));
    EXPECT_THAT(texts, Contains("Quý III/2025 / Q3 2025"));
    EXPECT_THAT(texts, Contains(HasSubstr("over ")));
    for (const SceneText& text : scene.texts) {
        EXPECT_TRUE(text.text != "no data" || within(scene.legendBox, text.box()));
    }
    map.request.bilingual = false;
    EXPECT_THAT(textsOf(map.scene()), Not(Contains("no data")));
}

} // namespace
} // namespace diaban
