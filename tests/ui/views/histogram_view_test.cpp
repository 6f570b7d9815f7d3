// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/map/announcement.h"
#include "ui/views/histogram_view.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <functional>
#include <utility>

namespace diaban::ui {
namespace {

/// Values 0 to 100 in three classes with limits at 40 and 70, on a view 324 pixels wide: 3 pixels a value.
class HistogramViewTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_view = std::make_unique<HistogramView>();
        m_view->resize(324, 160);
        HistogramContent content;
        for (int value = 0; value <= 100; ++value) {
            content.values.push_back(value);
        }
        content.breaks = gis::manualBreaks(content.values, {40, 70}, true);
        content.axis = valueAxis(content.values, content.breaks, std::nullopt);
        content.values.push_back(std::nan(""));
        content.colours = {Qt::red, Qt::green, Qt::blue};
        m_view->show(std::move(content));
        QObject::connect(m_view.get(), &HistogramView::limitsDragged,
                         [this](const std::vector<double>& limits) { m_dragged = limits; });
        QObject::connect(m_view.get(), &HistogramView::limitsChosen,
                         [this](const std::vector<double>& limits) { m_chosen = limits; });
    }

    static QPoint placeOf(double value) { return {12 + static_cast<int>(value * 3), 60}; }

    std::unique_ptr<HistogramView> m_view;
    std::vector<double> m_dragged, m_chosen;
};

TEST_F(HistogramViewTest, ALineIsDraggedBetweenItsNeighbours) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(40));
    QTest::mouseMove(m_view.get(), placeOf(50));
    ASSERT_EQ(m_dragged.size(), 2U);
    EXPECT_NEAR(m_dragged[0], 50, 0.5);
    EXPECT_EQ(m_dragged[1], 70);
    QTest::mouseMove(m_view.get(), placeOf(95));
    EXPECT_EQ(m_dragged[0], 69) << "no line passes the next one, and it stops at a round number";
    EXPECT_TRUE(m_chosen.empty()) << "chosen once it is let go";
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(95));
    EXPECT_EQ(m_chosen.size(), 2U);
}

TEST_F(HistogramViewTest, ALineThatWasOnlyPointedAtStaysComputed) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(40));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(40));
    EXPECT_TRUE(m_chosen.empty());
}

TEST_F(HistogramViewTest, APressBesideTheLinesMovesNothing) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(20));
    QTest::mouseMove(m_view.get(), placeOf(50));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(50));
    EXPECT_TRUE(m_dragged.empty());
    EXPECT_TRUE(m_chosen.empty());
}

TEST_F(HistogramViewTest, LinesAreMovedByKeys) {
    QTest::keyClick(m_view.get(), Qt::Key_Right); // takes hold of the first
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    ASSERT_EQ(m_chosen.size(), 2U);
    EXPECT_NEAR(m_dragged[0], 41, 1e-9);
}

TEST_F(HistogramViewTest, WhereALineStandsIsAnnouncedToWhoMovesItByKeys) {
    const auto showLimits = [this](std::vector<double> limits) {
        HistogramContent content;
        content.values = {0, 100};
        content.breaks = gis::manualBreaks(content.values, std::move(limits), true);
        content.axis = valueAxis(content.values, content.breaks, std::nullopt);
        content.colours.assign(content.breaks.size(), Qt::red);
        content.number = [](double value) { return QString::number(value) + QStringLiteral(" %"); };
        m_view->show(std::move(content));
    };
    QObject::connect(m_view.get(), &HistogramView::limitsChosen, showLimits);
    showLimits({40, 70});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    EXPECT_EQ(announced(*m_view), QStringLiteral("40 %")) << "that keys hold it now";
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    ASSERT_EQ(m_chosen.size(), 2U);
    EXPECT_EQ(announced(*m_view), QString::number(m_chosen[0]) + QStringLiteral(" %"));
}

TEST_F(HistogramViewTest, ALineThatHasNowhereToGoIsNotChosen) {
    HistogramContent content;
    content.values = {0, 1, 2};
    content.breaks = gis::manualBreaks(content.values, {1, 2}, true);
    content.axis = valueAxis(content.values, content.breaks, std::nullopt);
    content.grid.decimals = 0;
    m_view->show(std::move(content));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    EXPECT_TRUE(m_chosen.empty()) << "no whole number lies between 0 and 2 but 1";
}

TEST_F(HistogramViewTest, IsPaintedInTheColoursOfItsClassesAndEmptyToo) {
    const QImage shown = m_view->grab().toImage();
    EXPECT_EQ(shown.pixelColor(placeOf(10).x(), 120), QColor(Qt::red));
    EXPECT_EQ(shown.pixelColor(placeOf(90).x(), 120), QColor(Qt::blue));
    m_view->clear();
    EXPECT_NE(m_view->grab().toImage().pixelColor(placeOf(10).x(), 120), QColor(Qt::red));
}

/// How many pixels differ from the ground.
int pixelsDrawn(HistogramView& view) {
    const QImage drawn = view.grab().toImage();
    int found = 0;
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            found += drawn.pixelColor(x, y) != drawn.pixelColor(0, 0) ? 1 : 0;
        }
    }
    return found;
}

TEST_F(HistogramViewTest, BarsAreOutlinedAndTheirScaleIsSaid) {
    const QColor ground = m_view->grab().toImage().pixelColor(0, 0);
    HistogramContent content;
    content.values = {0, 1, 2};
    content.breaks = gis::manualBreaks(content.values, {1.5}, true);
    content.axis = valueAxis(content.values, content.breaks, std::nullopt);
    content.colours = {ground, ground};
    m_view->show(content);
    EXPECT_GT(pixelsDrawn(*m_view), 600) << "the axis and a line, and around three bars in the colour of the ground";
    const int even = pixelsDrawn(*m_view);
    content.scale = QStringLiteral("(logarithmic)");
    m_view->show(content);
    EXPECT_GT(pixelsDrawn(*m_view), even + 20);
}

TEST_F(HistogramViewTest, LimitsAreWrittenBelowTheirLinesWhereThereIsRoom) {
    const auto below = [&](std::vector<double> limits, bool numbers) {
        HistogramContent content;
        content.values = {0, 20, 50, 100};
        content.breaks = gis::manualBreaks(content.values, std::move(limits), true);
        content.axis = valueAxis(content.values, content.breaks, std::nullopt);
        content.colours.assign(content.breaks.size(), Qt::red);
        content.number =
            numbers ? [](double value) { return QString::number(value); } : std::function<QString(double)>();
        m_view->show(content);
        return m_view->grab(QRect(0, 145, 324, 15)).toImage();
    };
    EXPECT_TRUE(below({40}, true) != below({40}, false));
    EXPECT_TRUE(below({40, 70}, true) != below({40}, true));
    EXPECT_TRUE(below({40, 41}, true) == below({40}, true)) << "the second would lie over the first";
}

} // namespace
} // namespace diaban::ui
