// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/painted_raster.h"

#include <gtest/gtest.h>

namespace diaban::ui {

namespace {

using test::drawnGround;
using test::rasterOf;

constexpr GroundView kView{.pixelsPerUnit = 20, .left = -10, .top = -10, .width = 60, .height = 60};

class PaintedRaster : public testing::Test {
protected:
    PaintedRaster() : m_ground(drawnGround("AB\nAC")), m_raster(rasterOf(*m_ground, kView)) {
        m_look = {
            .width = 1, .strongWidth = 1, .opacity = 1, .strongOpacity = 1, .outlineWidth = 4, .selectedWidth = 3};
        m_paint.fills = {colourOf(0xff0000), colourOf(0x00ff00), colourOf(0x0000ff)};
    }
    QImage painted(int threads = 2) {
        m_borders.draw(*m_ground, m_raster, m_look, m_paint.outlined);
        m_borders.drawSelected(*m_ground, m_raster, m_look, m_selected);
        QImage image;
        paintRaster(m_raster, m_borders, m_paint, 1, image, threads);
        return image;
    }
    std::shared_ptr<const MapGround> m_ground;
    UnitRaster m_raster;
    BorderLook m_look;
    BorderMask m_borders;
    MapPaint m_paint;
    std::vector<std::uint8_t> m_selected;
};

QRgb rgb(const Colour& colour) {
    return qRgb(colour.red, colour.green, colour.blue);
}

TEST_F(PaintedRaster, GivesEachUnitItsColour) {
    const QImage image = painted();
    EXPECT_EQ(image.pixel(20, 30), 0xffff0000);
    EXPECT_EQ(image.pixel(40, 20), 0xff00ff00);
    EXPECT_EQ(image.pixel(40, 40), 0xff0000ff);
    EXPECT_EQ(image.pixel(3, 3), rgb(m_paint.colours.background));
}

TEST_F(PaintedRaster, UnitsWithoutAFillArePlain) {
    m_paint.fills.resize(1);
    EXPECT_EQ(painted().pixel(40, 20), rgb(m_paint.colours.plain));
}

TEST_F(PaintedRaster, ANewColourChangesThePixelsOfItsUnitAlone) {
    const QImage before = painted();
    m_paint.fills[1] = colourOf(0x123456);
    const QImage after = painted();
    int changed = 0;
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 60; ++x) {
            const bool differs = before.pixel(x, y) != after.pixel(x, y);
            EXPECT_TRUE(!differs || m_raster.unitAt(x, y) == 1U) << x << ' ' << y;
            changed += differs ? 1 : 0;
        }
    }
    EXPECT_GE(changed, 18 * 18);
}

TEST_F(PaintedRaster, HatchesUnitsWithoutAValueEachKindInItsWay) {
    m_paint.fills.assign(3, colourOf(0xffffff));
    m_paint.states = {UnitState::NoData, UnitState::Value, UnitState::Suppressed};
    const QImage image = painted();
    const auto inked = [&](int left, int top, int width, int height) {
        int sum = 0;
        for (int y = top; y < top + height; ++y) {
            for (int x = left; x < left + width; ++x) {
                sum += image.pixel(x, y) != 0xffffffff ? 1 : 0;
            }
        }
        return sum;
    };
    EXPECT_GT(inked(13, 13, 14, 14), 14);
    EXPECT_LT(inked(13, 13, 14, 14), 14 * 14 / 2);
    EXPECT_EQ(inked(33, 13, 14, 14), 0);
    EXPECT_GT(inked(33, 33, 14, 14), 14);
    // Slanting down to the right: what is inked at one place is inked one pixel on and one down.
    for (int i = 14; i < 26; ++i) {
        EXPECT_EQ(image.pixel(i, 20), image.pixel(i + 1, 21));
    }
}

TEST_F(PaintedRaster, HatchesMoveWithTheMap) {
    m_paint.states.assign(3, UnitState::NotMatched);
    const QImage before = painted();
    GroundView moved = kView;
    moved.left += 3;
    moved.top += 2;
    m_raster = rasterOf(*m_ground, moved);
    const QImage after = painted();
    for (int y = 14; y < 26; ++y) {
        for (int x = 14; x < 26; ++x) {
            EXPECT_EQ(after.pixel(x - 3, y - 2), before.pixel(x, y));
        }
    }
}

TEST_F(PaintedRaster, LinesHaveTheColoursOfTheTheme) {
    m_paint.colours.border = colourOf(0x00ffff);
    m_look.width = 3;
    EXPECT_EQ(painted().pixel(40, 29), 0xff00ffff) << "between B and C";
    m_selected = {0, 1, 0};
    m_paint.colours.selection = colourOf(0xff00ff);
    EXPECT_EQ(painted().pixel(40, 29), 0xffff00ff);
}

TEST_F(PaintedRaster, TheLineAroundSelectedUnitsIsThereByItselfToo) {
    (void)painted();
    EXPECT_TRUE(selectionPicture(m_raster, m_borders, m_paint).image.isNull()) << "nothing is selected";
    m_selected = {0, 1, 0};
    (void)painted();
    const auto [image, top] = selectionPicture(m_raster, m_borders, m_paint);
    ASSERT_FALSE(image.isNull());
    EXPECT_LT(image.height(), kView.height) << "no more rows than it has";
    const auto at = [&image = image, top = top](int x, int y) { return image.pixel(x, y - top); };
    EXPECT_EQ(at(40, 29), rgb(m_paint.colours.selection)) << "between B and C";
    EXPECT_GT(qAlpha(at(40, 27)), 60) << "its case";
    EXPECT_EQ(qGray(at(40, 27)), qAlpha(at(40, 27))) << "is white: the pixels are premultiplied";
    EXPECT_EQ(qAlpha(at(40, 20)), 0) << "the middle of B";
    EXPECT_EQ(qAlpha(at(3, 20)), 0);
}

TEST_F(PaintedRaster, OutlinesAreDrawnInsideTheirUnit) {
    m_paint.outlined = {0, 1, 0};
    m_paint.fills.assign(3, colourOf(0x808080));
    const QImage image = painted();
    EXPECT_LT(qGray(image.pixel(40, 11)), 90) << "a dark line within B";
    EXPECT_EQ(image.pixel(40, 20), 0xff808080) << "the middle of B";
    EXPECT_EQ(image.pixel(40, 33), 0xff808080) << "C";
}

TEST_F(PaintedRaster, OneThreadOrTwoPaintTheSame) {
    m_paint.states = {UnitState::NoData, UnitState::NotMatched, UnitState::Suppressed};
    m_paint.outlined = {1, 0, 1};
    m_selected = {0, 1, 0};
    EXPECT_EQ(painted(1), painted(2));
}

} // namespace

} // namespace diaban::ui
