// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/unit_styles.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using test::DrawnMap;

TEST(UnitStyles, eachUnitHasTheLooksOfItsLegendRow) {
    DrawnMap map({"ABCDEF"});
    map.request.breaks = gis::manualBreaks(map.request.values, {2, 3, 9}, true);
    map.setState(4, UnitState::NotMatched);
    const MapStyle style = mapStyle(map.request, Catalogue(Language::Vi));
    const gis::UnitStyles styles = unitStyles(style);
    std::vector<std::string> names;
    names.reserve(styles.styles.size());
    for (const gis::UnitStyle& one : styles.styles) {
        names.push_back(one.name);
    }
    EXPECT_THAT(names, testing::ElementsAre("từ 3 đến dưới 9 %", "từ 2 đến dưới 3 %", "dưới 2 %", "chưa ghép được"))
        << "the class that no unit is in has no style";
    EXPECT_THAT(styles.ofUnit, testing::ElementsAre(2, 1, 0, 0, 3, 0));
    for (std::size_t unit = 0; unit < styles.ofUnit.size(); ++unit) {
        const gis::StyleColour& fill = styles.styles[styles.ofUnit[unit]].fill;
        EXPECT_EQ((Colour{fill.red, fill.green, fill.blue}), style.rows[style.rowOfUnit[unit]].fill);
    }
    EXPECT_LT(styles.styles[3].fill.alpha, styles.styles[0].fill.alpha);
}

TEST(UnitStyles, aUnitSaysWhatTheMapsShowOfIt) {
    DrawnMap map({"ABC"});
    map.request.breaks = gis::manualBreaks(map.request.values, {1.5}, true);
    map.setState(2, UnitState::NotMatched);
    const MapStyle style = mapStyle(map.request, Catalogue(Language::Vi));
    gis::Layer layer = diaban::test::rowOfSquares({"1", "2", "3"});
    gis::Field figure = gis::makeField("f", gis::FieldType::Real, 3);
    figure.isNull = {0, 0, 1};
    std::get<2>(figure.values) = {1, 2, 0};
    layer.attributes.fields.insert(layer.attributes.fields.begin(), figure);
    EXPECT_THAT(
        unitDescriptions({&style, &style}, layer),
        testing::ElementsAre("Chỉ số (%), quý III/2025: 1,0 (dưới 1,5 %); Chỉ số (%), quý III/2025: 1,0 (dưới 1,5 %)",
                             testing::StartsWith("Chỉ số (%), quý III/2025: 2,0 (từ 1,5 % trở lên); "),
                             testing::StartsWith("Chỉ số (%), quý III/2025: chưa ghép được; ")));
    EXPECT_THAT(unitDescriptions({}, layer), testing::Each(""));
    map.request.classWords = {"chưa đạt", "đạt"};
    const MapStyle named = mapStyle(map.request, Catalogue(Language::Vi));
    EXPECT_EQ(unitDescriptions({&named}, layer)[1], "Chỉ số (%), quý III/2025: đạt");
}

} // namespace
} // namespace diaban
