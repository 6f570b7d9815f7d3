// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/bivariate.h"
#include "src/cartography/palette_check.h"
#include "src/cartography/unit_title.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::HasSubstr;

/// Units A to I with 1 to 9, and 9 to 1 as the second figure.
DrawnMap& twoFigures(DrawnMap& map) {
    map.request.breaks = gis::quantileBreaks(map.request.values, 3);
    map.request.second.values = map.request.values;
    std::ranges::reverse(map.request.second.values);
    map.request.second.states = map.request.states;
    map.request.second.breaks = gis::quantileBreaks(map.request.second.values, 3);
    map.request.second.title = "Mô hình";
    return map;
}

const std::vector<std::string> kNine{"ABC", "DEF", "GHI"};

TEST(Bivariate, coloursAreToldApartByAll) {
    std::vector<Colour> colours;
    for (const auto& row : bivariateColours()) {
        colours.insert(colours.end(), row.begin(), row.end());
    }
    for (const Vision vision :
         {Vision::Normal, Vision::Grey, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia}) {
        const auto like = likeClasses(colours, PaletteKind::Qualitative, vision);
        EXPECT_FALSE(like) << nameOf(vision) << ' ' << like->lower << ' ' << like->upper << ' ' << like->difference;
    }
}

TEST(Bivariate, eachUnitIsOfAClassOfBoth) {
    DrawnMap map(kNine);
    twoFigures(map);
    makeBivariate(map.request, Catalogue(Language::Vi));
    ASSERT_EQ(map.request.given.classes.size(), 9U);
    EXPECT_EQ(map.request.given.classes[2].key, "low_high");
    EXPECT_EQ(map.request.given.classes[2].words, "thấp – cao");
    EXPECT_EQ(map.request.given.ofUnit[0], 2); // 1 and 9
    EXPECT_EQ(map.request.given.ofUnit[8], 6); // 9 and 1
}

TEST(Bivariate, howBothAreClassedIsSaidOnce) {
    DrawnMap map(kNine);
    twoFigures(map);
    makeBivariate(map.request, Catalogue(Language::Vi));
    const std::string& method = map.request.given.method;
    EXPECT_THAT(method, HasSubstr("Cả hai số liệu"));
    EXPECT_EQ(method.find("phân vị"), method.rfind("phân vị"));
    map.request.second.breaks = gis::manualBreaks(map.request.second.values, {3, 6}, true);
    makeBivariate(map.request, Catalogue(Language::Vi));
    EXPECT_THAT(map.request.given.method, HasSubstr("Số liệu thứ hai"));
}

TEST(Bivariate, theEndsOfItsLegendHaveTheDecimalsOfTheFigures) {
    DrawnMap map(kNine);
    map.request.values.front() = 1.13;
    map.request.values.back() = 8.88;
    twoFigures(map);
    map.request.figureDecimals = 1;
    map.request.second.figureDecimals = 2;
    makeBivariate(map.request, Catalogue(Language::Vi));
    const SquareWords words = squareWords(map.request, Catalogue(Language::Vi));
    EXPECT_THAT(words.up.limits, testing::AllOf(HasSubstr("1,1 "), HasSubstr("8,9")));
    EXPECT_THAT(words.across.limits, testing::AllOf(HasSubstr("1,13 "), HasSubstr("8,88")));
}

TEST(Bivariate, aUnitThatLacksOneHasNone) {
    DrawnMap map(kNine);
    twoFigures(map);
    map.request.second.states[4] = UnitState::NotMatched;
    map.setState(5, UnitState::NoData);
    makeBivariate(map.request, Catalogue(Language::Vi));
    const MapScene scene = map.scene();
    EXPECT_EQ(scene.units[4].hatch, Hatch::NotMatched);
    EXPECT_EQ(scene.units[5].hatch, Hatch::NoData);
}

TEST(Bivariate, theLegendIsASquare) {
    DrawnMap map(kNine);
    twoFigures(map);
    makeBivariate(map.request, Catalogue(Language::Vi));
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.legend.size(), 9U);
    const auto swatch = [&](std::size_t index) {
        return std::ranges::find(scene.legend, std::optional(index), &LegendRow::classIndex)->swatch;
    };
    EXPECT_GT(swatch(0).min.y, swatch(6).min.y); // the first figure upwards
    EXPECT_LT(swatch(0).min.x, swatch(2).min.x); // the second to the right
    EXPECT_EQ(swatch(1).min.y, swatch(2).min.y);
    EXPECT_EQ(scene.marks.lines.size(), 6U); // two arrows
    for (const LegendRow& row : scene.legend) {
        EXPECT_TRUE(scene.legendBox.contains(row.swatch.min) && scene.legendBox.contains(row.swatch.max));
    }
    const Catalogue catalogue(Language::Vi);
    EXPECT_EQ(UnitTitles(scene, catalogue).of(scene.units[0]), "Xã A: 1; Mô hình: 9 (thấp – cao)");
}

TEST(Bivariate, numbersInTheSquareHaveOneDarkAndOneLight) {
    DrawnMap map(kNine);
    twoFigures(map);
    makeBivariate(map.request, Catalogue(Language::Vi));
    std::set<std::string> inks;
    std::vector<LegendRow> rows;
    for (std::size_t cell = 0; cell < 9; ++cell) {
        LegendRow& row = rows.emplace_back();
        row.classIndex = cell;
        row.fill = map.request.given.classes[cell].fill;
    }
    LegendBlock block;
    addSquareLegend(block, map.request, rows, Catalogue(Language::Vi), SceneStyle{}, 10, 300);
    for (const SceneText& text : block.texts) {
        if (text.anchor == Anchor::Middle) {
            EXPECT_FALSE(text.bold);
            inks.insert(hexOf(text.colour));
        }
    }
    EXPECT_EQ(inks.size(), 2U);
}

TEST(Bivariate, twoClassesAreLowAndHigh) {
    DrawnMap map(kNine);
    twoFigures(map);
    map.request.second.values = {0, 0, 0, 0, 0, 0, 5, 5, 5};
    map.request.second.breaks = gis::quantileBreaks(map.request.second.values, 2);
    ASSERT_EQ(map.request.second.breaks.size(), 2U);
    makeBivariate(map.request, Catalogue(Language::En));
    EXPECT_EQ(map.request.given.classes[1].words, "low – high");
    EXPECT_EQ(map.request.given.classes.size(), 6U);
}

} // namespace
} // namespace diaban
