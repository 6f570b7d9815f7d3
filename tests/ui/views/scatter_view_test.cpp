// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/map/announcement.h"
#include "ui/views/scatter_view.h"

#include <gmock/gmock.h>

#include <QTest>
#include <cmath>
#include <limits>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Four units on the corners of a square and two that lack a figure; the first is weak.
class ScatterViewTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_view = std::make_unique<ScatterView>(m_selection);
        m_view->resize(500, 320);
        m_view->show(content());
    }

    static ScatterContent content() {
        ScatterContent content;
        const auto words = [](double value) { return QString::number(value); };
        content.across = {QStringLiteral("x"), {10, 90, 10, 90, kNone, 50}, 60, QStringLiteral("60"), words, words};
        content.up = {QStringLiteral("y"), {10, 10, 90, 90, 50, kNone}, std::nullopt, {}, words, words};
        content.names.assign(6, QStringLiteral("Xã <b>"));
        content.colours.assign(6, Qt::red);
        content.weak = {1, 0, 0, 0, 0, 0};
        content.weakWords = QStringLiteral("địa bàn yếu");
        return content;
    }

    QPoint placeOf(std::uint32_t unit) const { return m_view->placeOf(unit)->toPoint(); }
    void click(std::uint32_t unit, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, held, placeOf(unit));
    }

    UnitSelection m_selection;
    std::unique_ptr<ScatterView> m_view;
};

TEST_F(ScatterViewTest, DrawsNoPointWhereAFigureIsMissing) {
    EXPECT_EQ(m_view->pointCount(), 4U);
    EXPECT_FALSE(m_view->placeOf(4));
    EXPECT_FALSE(m_view->placeOf(5));
    EXPECT_LT(placeOf(0).x(), placeOf(1).x());
    EXPECT_GT(placeOf(0).y(), placeOf(2).y()) << "more is higher up";
}

TEST_F(ScatterViewTest, ALogarithmicAxisDrawsNothingBelowItsStart) {
    ScatterContent crowded = content();
    crowded.across.values = {0, 1e-4, 1, 2, 3, 4, 5, 6, 7, 1e6};
    crowded.up.values.assign(10, 5);
    crowded.across.target.reset();
    crowded.names.assign(10, QStringLiteral("Xã"));
    crowded.colours.assign(10, Qt::red);
    crowded.weak.assign(10, 0);
    m_view->show(crowded);
    EXPECT_FALSE(m_view->placeOf(0)) << "zero";
    EXPECT_FALSE(m_view->placeOf(1)) << "below the start";
    ASSERT_TRUE(m_view->placeOf(9));
    EXPECT_EQ(m_view->pointCount(), 8U) << "the axis reaches down to all others";
    crowded.across.values = {0, 10, 11, 12, 13, 14, 15, 16, 17, 1e5};
    m_view->show(crowded);
    EXPECT_EQ(m_view->pointCount(), 9U);
    const int without = placeOf(1).x();
    crowded.across.target = 1;
    m_view->show(crowded);
    EXPECT_EQ(m_view->pointCount(), 9U);
    EXPECT_GT(placeOf(1).x(), without) << "the axis begins at the target";
}

TEST_F(ScatterViewTest, IsClickedAddedToAndTurnedOver) {
    click(1);
    EXPECT_THAT(m_selection.units(), ElementsAre(1));
    click(2, Qt::ShiftModifier);
    EXPECT_THAT(m_selection.units(), ElementsAre(1, 2));
    click(1, Qt::ControlModifier);
    EXPECT_THAT(m_selection.units(), ElementsAre(2));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, (placeOf(0) + placeOf(3)) / 2);
    EXPECT_TRUE(m_selection.units().empty()) << "beside all points";
}

TEST_F(ScatterViewTest, ABoxChoosesWhatLiesInIt) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(2) - QPoint(8, 8));
    QTest::mouseMove(m_view.get(), placeOf(3) + QPoint(8, 8));
    EXPECT_TRUE(m_selection.units().empty()) << "chosen once it is let go";
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(3) + QPoint(8, 8));
    EXPECT_THAT(m_selection.units(), ElementsAre(2, 3));
}

TEST_F(ScatterViewTest, KeysWalkAlongTheAxesAndClear) {
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    EXPECT_THAT(m_selection.units(), ElementsAre(0));
    EXPECT_TRUE(m_view->accessibleDescription().endsWith(QStringLiteral("\nđịa bàn yếu"))) << "as its triangle says";
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    EXPECT_THAT(m_selection.units(), ElementsAre(1)) << "as high, the next in the layer";
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    EXPECT_THAT(m_selection.units(), ElementsAre(3)) << "the end is the end";
    EXPECT_TRUE(m_view->accessibleDescription().endsWith(QStringLiteral("y: 90")));
    EXPECT_EQ(announced(*m_view), m_view->accessibleDescription());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_selection.units().empty());
}

TEST_F(ScatterViewTest, WeakUnitsHaveAShapeOfTheirOwn) {
    const auto redPixels = [](const QImage& image, const QPoint& at) {
        int count = 0;
        for (int x = -8; x <= 8; ++x) {
            for (int y = -8; y <= 8; ++y) {
                count += image.pixelColor(at + QPoint(x, y)) == QColor(Qt::red) ? 1 : 0;
            }
        }
        return count;
    };
    const QImage weak = m_view->grab().toImage();
    ScatterContent none = content();
    none.weak.clear();
    m_view->show(std::move(none));
    const QImage plain = m_view->grab().toImage();
    EXPECT_GT(redPixels(weak, placeOf(0)), 0);
    EXPECT_NE(redPixels(weak, placeOf(0)), redPixels(plain, placeOf(0)));
    EXPECT_EQ(redPixels(weak, placeOf(1)), redPixels(plain, placeOf(1)));
}

TEST_F(ScatterViewTest, NamesOfChosenUnitsKeepClearOfTheTargetsAndOfEachOther) {
    ScatterContent crowd = content();
    crowd.across.values.clear();
    crowd.up.values.clear();
    for (int unit = 0; unit < 55; ++unit) {
        crowd.across.values.push_back(10 * (unit % 11));
        crowd.up.values.push_back(25 * (unit / 11));
    }
    crowd.target = QStringLiteral("mục tiêu");
    crowd.up.target = 70;
    crowd.up.targetWords = QStringLiteral("70 %");
    crowd.names.assign(55, QStringLiteral("Xã Sơn Mộc, Huyện Ba Tô"));
    crowd.colours.assign(55, Qt::red);
    crowd.weak.assign(55, 0);
    m_view->show(std::move(crowd));
    for (std::uint32_t unit = 0; unit < 55; ++unit) {
        m_selection.set({unit, (unit + 1) % 55});
        (void)m_view->grab();
        const std::vector<QRectF> places = m_view->labelPlaces();
        ASSERT_EQ(places.size(), 4U);
        for (std::size_t i = 0; i < places.size(); ++i) {
            EXPECT_TRUE(QRectF(m_view->rect()).contains(places[i])) << unit;
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(places[i].intersects(places[j])) << unit;
            }
        }
    }
}

TEST_F(ScatterViewTest, IsEmptyAfterAllAreGoneAndAfterClearing) {
    m_view->clear();
    EXPECT_EQ(m_view->pointCount(), 0U);
    EXPECT_FALSE(m_view->unitAt({100, 100}));
    EXPECT_FALSE(m_view->grab().isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    EXPECT_TRUE(m_selection.units().empty());
}

} // namespace
} // namespace diaban::ui
