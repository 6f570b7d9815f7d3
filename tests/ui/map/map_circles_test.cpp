// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_circles.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>
#include <cmath>

namespace diaban::ui {
namespace {

constexpr GroundView kView{.pixelsPerUnit = 1, .left = 0, .top = 0, .width = 200, .height = 100};

/// Circles of 1600, 400, 0 and none, at 40, 45, 120 and 160 of a strip of ground.
class MapCirclesTest : public testing::Test {
protected:
    MapCirclesTest() {
        m_ground.box = {{0, 0}, {200, 100}};
        m_ground.places = {{{45, 50}, 1}, {{40, 50}, 1}, {{120, 50}, 1}, {{160, 50}, 1}};
        m_circles.sizes.values = {400, 1600, 0, -1};
        m_circles.sizes.scale = 0.5;
        m_circles.sizes.line = 1;
        m_circles.fill = colourOf(0x0000ff);
        m_circles.rim = colourOf(0xffffff);
        m_circles.zero = colourOf(0x00ff00);
    }
    [[nodiscard]] QImage painted(double pixel = 1) const {
        QImage image(kView.width, kView.height, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        DrawnCircles(m_circles).paint(painter, m_ground, kView, pixel);
        return image;
    }

    MapGround m_ground;
    MapCircles m_circles;
};

TEST_F(MapCirclesTest, HaveAreasAsTheirValuesAndNoneWithoutOne) {
    const std::vector<double> radii = DrawnCircles(m_circles).radii(2);
    EXPECT_THAT(radii, testing::ElementsAre(20, 40, 4, 0));
    EXPECT_THAT(DrawnCircles(std::nullopt).radii(2), testing::IsEmpty());
}

TEST_F(MapCirclesTest, TheSmallerLieOverTheLarger) {
    const QImage image = painted();
    EXPECT_EQ(image.pixelColor(45, 50), QColor(0, 0, 255));
    EXPECT_EQ(image.pixelColor(25, 50), QColor(0, 0, 255));
    EXPECT_GT(image.pixelColor(55, 50).red(), 100) << "the rim of the smaller is seen over the larger";
    EXPECT_EQ(image.pixelColor(120, 50), QColor(0, 255, 0)) << "a zero";
    EXPECT_EQ(image.pixelColor(160, 50), QColor(Qt::red)) << "none";
}

TEST_F(MapCirclesTest, WhatLiesUnderARingIsSeen) {
    m_circles.rings = true;
    const QImage image = painted();
    EXPECT_EQ(image.pixelColor(45, 50), QColor(Qt::red));
    EXPECT_GT(image.pixelColor(21, 50).blue(), 100);
}

} // namespace
} // namespace diaban::ui
