// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/outlined_units.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

/// Three squares side by side, as shapes of a frame.
Frame rowOfSquares() {
    Frame frame;
    for (std::uint32_t unit = 0; unit < 3; ++unit) {
        const double west = 10.0 * unit;
        const std::vector<gis::Point> ring{{west, 0}, {west + 10, 0}, {west + 10, 10}, {west, 10}, {west, 0}};
        frame.shapes.addRing(ring);
        frame.shapes.endPart();
        frame.shapes.endUnit();
        frame.units.push_back(unit);
    }
    frame.outlineWidth = 0.3;
    return frame;
}

std::vector<SceneUnit> unitsOf(std::initializer_list<bool> outlined) {
    std::vector<SceneUnit> units;
    for (const bool one : outlined) {
        units.emplace_back().outlined = one;
    }
    return units;
}

TEST(OutlinedUnits, eachHasALineOfItsOwn) {
    Frame frame = rowOfSquares();
    addOutlines(frame, unitsOf({true, true, false}));
    EXPECT_EQ(frame.outlined.unitCount(), 2U);
    EXPECT_EQ(frame.outlines.size(), 8U);
    EXPECT_GT(frame.outlinedWidth, 2 * frame.outlineWidth) << "heavier than a border";
    addOutlines(frame, unitsOf({false, false, false}));
    EXPECT_EQ(frame.outlined.unitCount(), 0U);
    EXPECT_TRUE(frame.outlines.empty());
}

TEST(OutlinedUnits, areLightAroundIsletsAndInASmallSwatch) {
    Frame main = rowOfSquares();
    Frame islets = rowOfSquares();
    islets.inset = true;
    addOutlines(main, unitsOf({true, false, false}));
    addOutlines(islets, unitsOf({true, false, false}));
    EXPECT_LT(islets.outlinedWidth, main.outlinedWidth / 2);
    EXPECT_EQ(islets.outlines.size(), 4U);
    const std::vector<gis::Point> speck{{90, 0}, {91, 0}, {91, 1}, {90, 1}, {90, 0}};
    for (Frame* frame : {&main, &islets}) {
        frame->shapes.addRing(speck);
        frame->shapes.endPart();
        frame->shapes.endUnit();
        frame->units.push_back(0);
        addOutlines(*frame, unitsOf({true, false, false}));
    }
    EXPECT_EQ(main.outlines.size(), 8U);
    EXPECT_EQ(islets.outlines.size(), 4U) << "a dot has a ring";
    EXPECT_LT(outlineDotWidth(islets), outlineDotWidth(main) / 2);
    for (const double height : {2.0, 4.0, 8.0, 14.4, 40.0}) {
        const OutlineSwatch swatch = outlineSwatch({{0, 0}, {2 * height, height}});
        const double ground = height - 2 * (swatch.inset + swatch.width / 2);
        EXPECT_GT(ground, 0.4 * height) << height;
    }
}

TEST(OutlinedUnits, whatAnInsetCutsHasNoLineAtTheRim) {
    Frame frame = rowOfSquares();
    frame.window = gis::Box{{0, 0}, {30, 5}};
    frame.shapes.clear();
    frame.units = {0};
    const std::vector<gis::Point> ring{{3, 0}, {8, 0}, {8, 5}, {3, 5}, {3, 0}};
    frame.shapes.addRing(ring);
    frame.shapes.endPart();
    frame.shapes.endUnit();
    addOutlines(frame, unitsOf({true}));
    EXPECT_EQ(frame.outlines.size(), 2U) << "only where the unit ends, not the window";
}

TEST(OutlinedUnits, strokesArePaleDarkPaleEachNarrower) {
    Frame frame;
    frame.outlinedWidth = 1;
    const SceneStyle style;
    const auto strokes = outlineStrokes(frame, style);
    EXPECT_EQ(strokes[0].colour, style.outlineCase);
    EXPECT_EQ(strokes[1].colour, style.outline);
    EXPECT_EQ(strokes[2].colour, style.outlineCase);
    EXPECT_GT(strokes[0].width, strokes[1].width);
    EXPECT_GT(strokes[1].width, strokes[2].width);
    EXPECT_DOUBLE_EQ((strokes[1].width - strokes[2].width) / 2, frame.outlinedWidth);
}

TEST(OutlinedUnits, legendCountsThemAndSaysWhat) {
    MapRequest request;
    EXPECT_FALSE(outlineRow(request, {}));
    request.outlined = {{1, 0, 1}, "yếu", "weak"};
    const auto row = outlineRow(request, {});
    ASSERT_TRUE(row);
    EXPECT_EQ(row->count, 2U);
    EXPECT_EQ(row->text, "yếu");
    EXPECT_EQ(row->secondText, "") << "a legend of one language";
    request.bilingual = true;
    EXPECT_EQ(outlineRow(request, {})->secondText, "weak");
    request.outlined.units = {0, 0, 0};
    EXPECT_EQ(outlineRow(request, {})->count, 0U) << "that nobody is weak is said too";
}

} // namespace
} // namespace diaban
