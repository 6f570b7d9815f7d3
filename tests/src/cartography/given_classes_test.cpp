// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/given_classes.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/unit_title.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::vector<std::string> kSix{"AABB", "AACB", "DDCC", "EEFF"};

/// Units A to F: high, low, not significant, without data, high, high; no unit has no neighbours.
void giveClasses(MapRequest& request) {
    request.breaks = {};
    request.given.classes = {{"not_significant", "không có ý nghĩa", "not significant", colourOf(0xeeeeee)},
                             {"high_high", "cao – cao", "high–high", colourOf(0xca0020)},
                             {"low_low", "thấp – thấp", "low–low", colourOf(0x0571b0)},
                             {"alone", "không giáp đơn vị nào", "no neighbours", colourOf(0x999999)}};
    request.given.ofUnit = {1, 2, 0, 1, 1, 1};
    request.given.method = "Moran địa phương, 999 hoán vị.";
}

std::vector<std::string> legendOf(const std::vector<LegendRow>& rows) {
    std::vector<std::string> words;
    for (const LegendRow& row : rows) {
        words.push_back(row.text + " (" + std::to_string(row.count) + ") " + hexOf(row.fill));
    }
    return words;
}

TEST(GivenClasses, areDrawnAsGiven) {
    DrawnMap map(kSix);
    giveClasses(map.request);
    map.setState(3, UnitState::NoData);
    const MapScene scene = map.scene();
    EXPECT_THAT(legendOf(scene.legend),
                ElementsAre("không có ý nghĩa (1) #eeeeee", "cao – cao (3) #ca0020", "thấp – thấp (1) #0571b0",
                            "không giáp đơn vị nào (0) #999999", "không có số liệu (1) #e4e7eb"));
    EXPECT_EQ(hexOf(scene.units[0].fill), "#ca0020");
    EXPECT_EQ(scene.units[3].hatch, Hatch::NoData); // whatever its class was said to be
    EXPECT_FALSE(scene.units[3].classIndex);
    EXPECT_FALSE(scene.chart);
    EXPECT_THAT(scene.words.description, HasSubstr("Moran địa phương, 999 hoán vị."));
}

TEST(GivenClasses, withoutUnitsAreLeftOutOnRequest) {
    DrawnMap map(kSix);
    giveClasses(map.request);
    map.request.given.onlyWhereShown = true;
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::Vi));
    EXPECT_THAT(legendOf(legend.rows),
                ElementsAre("không có ý nghĩa (1) #eeeeee", "cao – cao (4) #ca0020", "thấp – thấp (1) #0571b0"));
}

TEST(GivenClasses, standInBothLanguages) {
    DrawnMap map(kSix);
    giveClasses(map.request);
    map.request.bilingual = true;
    const MapLegend legend = mapLegend(map.request, Catalogue(Language::Vi));
    EXPECT_EQ(legend.rows[1].secondText, "high–high");
}

TEST(GivenClasses, ofAUnitAreSaidBesideItsFigure) {
    DrawnMap map(kSix);
    giveClasses(map.request);
    map.request.values[0] = 1234.5;
    const MapScene scene = map.scene();
    const Catalogue catalogue(Language::Vi);
    EXPECT_EQ(UnitTitles(scene, catalogue).of(scene.units[0]), "Xã A: 1.235 (cao – cao)");
    EXPECT_EQ(UnitTitles(scene, catalogue).valueOf(scene.units[0]), "1.235");
}

TEST(GivenClasses, ofColoursAlikeAreNotComparedWithAPalette) {
    DrawnMap map(kSix);
    giveClasses(map.request);
    map.request.given.classes[1].fill = map.request.given.classes[2].fill;
    gis::Problems problems;
    (void)makeMapScene(map.request, Catalogue(Language::Vi), problems);
    EXPECT_THAT(problems.list(), IsEmpty());
}

} // namespace
} // namespace diaban
