// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_title.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

std::vector<std::string> titlesOf(const test::DrawnMap& map) {
    const MapScene scene = map.scene();
    const Catalogue catalogue(scene.language);
    const UnitTitles titles(scene, catalogue);
    std::vector<std::string> texts;
    for (const SceneUnit& unit : scene.units) {
        texts.push_back(titles.of(unit));
    }
    return texts;
}

TEST(UnitTitles, nameValueAndClassOrWhyThereIsNone) {
    test::DrawnMap map({"ABC", "DEF"});
    map.request.values = {79.96, 80, 1234.5, 0, 0, 0};
    map.setState(3, UnitState::NoData);
    map.setState(4, UnitState::NotMatched);
    map.setState(5, UnitState::Suppressed);
    map.request.breaks = gis::manualBreaks(map.request.values, {80, 1000}, true);
    map.request.decimals = 1;
    map.request.names[1].clear();
    const std::vector<std::string> expected{"Xã A: 79,96 (dưới 80 %)",
                                            "0B: 80,0 (từ 80 đến dưới 1.000 %)",
                                            "Xã C: 1.234,5 (từ 1.000 % trở lên)",
                                            "Xã D: không có số liệu",
                                            "Xã E: chưa ghép được",
                                            "Xã F: không công bố (số nhỏ)"};
    EXPECT_EQ(titlesOf(map), expected) << "79.96 is not written as 80,0, which would be another class";
}

TEST(UnitTitles, withoutTheClassNameAndValueAreLeft) {
    test::DrawnMap map({"ABC"});
    map.request.values = {79.96, 80, 0};
    map.setState(2, UnitState::NoData);
    map.request.breaks = gis::manualBreaks(map.request.values, {80}, true);
    map.request.decimals = 1;
    const MapScene scene = map.scene();
    const Catalogue catalogue(scene.language);
    const UnitTitles titles(scene, catalogue);
    EXPECT_EQ(titles.withoutClass(scene.units[0]), "Xã A: 79,96");
    EXPECT_EQ(titles.withoutClass(scene.units[1]), "Xã B: 80,0");
    EXPECT_EQ(titles.withoutClass(scene.units[2]), "Xã C: không có số liệu");
}

TEST(UnitTitles, aNamedClassSaysItAll) {
    test::DrawnMap map({"AB"});
    map.request.values = {0, 1};
    map.request.breaks = gis::manualBreaks(map.request.values, {1}, true);
    map.request.classWords = {"chưa đạt", "đạt"};
    EXPECT_EQ(titlesOf(map), (std::vector<std::string>{"Xã A: chưa đạt", "Xã B: đạt"}));
}

TEST(UnitTitles, inTheOtherLanguageAndOutsideTheLimits) {
    test::DrawnMap map({"AB"});
    map.request.language = Language::En;
    map.request.values = {1500.25, 2};
    map.request.breaks = gis::manualBreaks(map.request.values, {0, 10}, false);
    EXPECT_EQ(titlesOf(map), (std::vector<std::string>{"Xã A: 1,500 (outside the limits)", "Xã B: 2 (0 to 10%)"}));
}

TEST(UnitTitles, bracesInANameAreNoPlaceholders) {
    test::DrawnMap map({"AB"});
    map.request.names = {"{value}", "{class} {0}"};
    const auto titles = titlesOf(map);
    EXPECT_EQ(titles[0].substr(0, 9), "{value}: ");
    EXPECT_EQ(titles[1].substr(0, 12), "{class} {0}:");
}

} // namespace
} // namespace diaban
