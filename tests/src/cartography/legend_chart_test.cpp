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
    std::map<std::size_t, double> heights;
    for (const LegendChart::Bar& bar : scene.chart->bars) {
        ASSERT_TRUE(bar.classIndex);
        EXPECT_EQ(bar.fill, scene.classFills[*bar.classIndex]);
        EXPECT_TRUE(within(scene.legendBox, bar.box));
        heights[*bar.classIndex] += bar.box.height();
        for (const LegendRow& row : scene.legend) {
            EXPECT_FALSE(row.swatch.intersects(bar.box));
        }
    }
    EXPECT_EQ(heights.size(), 3U);
    EXPECT_NEAR(heights[1], 3 * heights[0], 1e-6); // 12 values and 4, all bars of one width
    EXPECT_EQ(scene.chart->lines.size(), 3U);      // the axis and two limits
    EXPECT_FALSE(scene.chart->targetLine);
}

TEST(LegendChart, veryUnevenValuesStandOnALogarithmicAxisThatSaysSo) {
    test::DrawnMap map(kTwenty);
    for (std::size_t unit = 0; unit < 20; ++unit) {
        map.request.values[unit] = std::pow(10, static_cast<double>(unit) / 4.75); // 1 to 10,000
    }
    map.request.breaks = gis::manualBreaks(map.request.values, {10, 100, 1000}, true);
    const auto block = setChart(map.request, {colourOf(1), colourOf(2), colourOf(3), colourOf(4)},
                                Catalogue(Language::En), SceneStyle{}, 10, 200);
    ASSERT_TRUE(block);
    ASSERT_EQ(block->chart.lines.size(), 4U);
    for (std::size_t i = 1; i < 4; ++i) { // a quarter of the axis a power of ten
        EXPECT_NEAR(block->chart.lines[i].from.x, 50.0 * static_cast<double>(i), 1e-6);
    }
    EXPECT_THAT(block->texts, Contains(testing::Field(&SceneText::text, "log scale")));
    map.request.breaks = gis::manualBreaks(map.request.values, {3000, 6000}, true);
    const auto linear =
        setChart(map.request, {colourOf(1), colourOf(2), colourOf(3)}, Catalogue(Language::En), SceneStyle{}, 10, 200);
    EXPECT_THAT(linear->texts, Not(Contains(testing::Field(&SceneText::text, "log scale"))));
}

TEST(LegendChart, theAxisHasTheDecimalsOfTheLegend) {
    test::DrawnMap map(kTwenty);
    map.request.values[0] = 0.04;
    map.request.values[19] = 19.37;
    map.request.breaks = gis::manualBreaks(map.request.values, {5, 10}, true);
    const auto block =
        setChart(map.request, {colourOf(1), colourOf(2), colourOf(3)}, Catalogue(Language::En), SceneStyle{}, 10, 200);
    ASSERT_TRUE(block);
    EXPECT_THAT(block->texts, Contains(testing::Field(&SceneText::text, "19 %"))) << "as every figure";
    EXPECT_THAT(block->texts, Contains(testing::Field(&SceneText::text, "0,04 %")))
        << "nothing but a zero would be left";
}

TEST(LegendChart, theAxisEndsWhereTheRowsOfTheLegendDo) {
    test::DrawnMap map(kTwenty);
    map.request.language = Language::En;
    for (std::size_t unit = 0; unit < 20; ++unit) {
        map.request.values[unit] = 54.6 + 130.2 * static_cast<double>(unit); // to 2528.4
    }
    map.request.breaks = gis::quantileBreaks(map.request.values, 4);
    map.request.decimals = 0;
    const auto block = setChart(map.request, {colourOf(1), colourOf(2), colourOf(3), colourOf(4)},
                                Catalogue(Language::En), SceneStyle{}, 10, 200);
    ASSERT_TRUE(block);
    const MapScene scene = map.scene();
    EXPECT_THAT(scene.legend.back().text, testing::StartsWith("55"));
    EXPECT_THAT(block->texts, Contains(testing::Field(&SceneText::text, "55%")));
    EXPECT_THAT(block->texts, Contains(testing::Field(&SceneText::text, "2,528%")));
}

TEST(LegendChart, anEndCloseToThatOfARowIsWrittenAsTheRow) {
    test::DrawnMap map(kTwenty);
    for (std::size_t unit = 0; unit < 20; ++unit) {
        map.request.values[unit] = 61.6 + 0.88 * static_cast<double>(unit); // to 78.32, which alone is written 78
    }
    map.request.breaks = gis::quantileBreaks(map.request.values, 2);
    map.request.breaks.limits = {61, 70, 79}; // as pretty limits lie, beyond the values
    const std::vector<std::string> texts = textsOf(map.scene());
    EXPECT_THAT(texts, testing::IsSupersetOf({"từ 61 đến 70 %", "trên 70 đến 79 %", "61 %", "79 %"}));
}

TEST(LegendChart, heightsAreCounts) {
    test::DrawnMap map(kTwenty);
    for (std::size_t unit = 0; unit < 20; ++unit) {
        map.request.values[unit] = unit < 16 ? 0.5 : unit < 17 ? 3.9 : unit < 19 ? 4.2 : 8;
    }
    map.request.breaks = gis::manualBreaks(map.request.values, {4}, true);
    const auto block =
        setChart(map.request, {colourOf(1), colourOf(2)}, Catalogue(Language::En), SceneStyle{}, 10, 150);
    ASSERT_TRUE(block);
    const auto& bars = block->chart.bars;
    ASSERT_EQ(bars.size(), 4U); // 0.5; 3.9 below 4.2, which share a bar; 8
    const double most = bars[0].box.height();
    EXPECT_NEAR(bars[1].box.height(), most / 16, 1e-9);
    EXPECT_NEAR(bars[2].box.height(), most * 2 / 16, 1e-9);
    EXPECT_EQ(bars[1].classIndex, 0U);
    EXPECT_EQ(bars[2].classIndex, 1U);
    EXPECT_NEAR(bars[1].box.min.y, bars[2].box.max.y, 1e-9) << "one on the other";
    EXPECT_EQ(bars[1].box.min.x, bars[2].box.min.x);
}

TEST(LegendChart, theTargetHasALineAndAName) {
    test::DrawnMap map(kTwenty);
    map.request.breaks = gis::manualBreaks(map.request.values, {5, 10}, true);
    map.request.target = 10;
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.chart && scene.chart->targetLine);
    EXPECT_NEAR(scene.chart->targetLine->from.x, scene.chart->lines.back().from.x, 1e-6) << "the upper limit's tick";
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
    small.request.page = {900, 80};
    small.request.breaks = gis::quantileBreaks(small.request.values, 9);
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
