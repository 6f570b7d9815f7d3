// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/map_style.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using test::DrawnMap;

std::vector<std::string> textsOf(const MapStyle& style) {
    std::vector<std::string> texts;
    texts.reserve(style.rows.size());
    for (const LegendRow& row : style.rows) {
        texts.push_back(row.text);
    }
    return texts;
}

TEST(MapStyle, saysWhatTheMapSays) {
    DrawnMap map({"ABCDEF"});
    map.request.breaks = gis::manualBreaks(map.request.values, {2.5, 5}, true);
    map.setState(5, UnitState::NoData);
    const MapStyle style = mapStyle(map.request, Catalogue(Language::Vi));
    EXPECT_EQ(style.name, "Bản đồ thử");
    EXPECT_EQ(style.heading, "Chỉ số (%), quý III/2025");
    EXPECT_THAT(style.method, testing::HasSubstr("6 đơn vị: 5 có số liệu, 1 không có số liệu"));
    EXPECT_THAT(style.method, testing::HasSubstr("ngưỡng định trước"));
    EXPECT_THAT(textsOf(style),
                testing::ElementsAre("từ 5,0 % trở lên", "từ 2,5 đến dưới 5,0 %", "dưới 2,5 %", "không có số liệu"));
    EXPECT_EQ(style.decimals, 1);
}

TEST(MapStyle, aPeriodThatBeginsTheHeadingBeginsWithACapital) {
    DrawnMap map({"ABC"});
    map.request.texts.legendTitle.clear();
    EXPECT_EQ(mapStyle(map.request, Catalogue(Language::Vi)).heading, "Quý III/2025");
}

TEST(MapStyle, aUnitThatLosesItsFigureLaterIsStillDrawn) {
    DrawnMap map({"ABC"});
    map.setState(1, UnitState::NotMatched);
    const MapStyle style = mapStyle(map.request, Catalogue(Language::En));
    ASSERT_GE(style.rows.size(), 2U);
    const LegendRow& added = style.rows[style.rows.size() - 2];
    EXPECT_EQ(added.text, "no data") << "before what was not matched, as in legends that need it";
    EXPECT_EQ(added.count, 0U);
    EXPECT_EQ(added.hatch, Hatch::NoData);
    EXPECT_EQ(added.fill, SceneStyle{}.noDataFill);
}

TEST(MapStyle, withoutAnyFigureThereIsNoClass) {
    DrawnMap map({"AB"});
    map.setState(0, UnitState::NoData);
    map.setState(1, UnitState::NoData);
    map.request.breaks = gis::quantileBreaks(map.request.values, 3);
    EXPECT_THAT(textsOf(mapStyle(map.request, Catalogue(Language::Vi))), testing::ElementsAre("không có số liệu"));
}

} // namespace
} // namespace diaban
