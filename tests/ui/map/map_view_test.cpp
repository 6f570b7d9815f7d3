// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/drawn_layer.h"
#include "tests/support/qt_program.h"
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/map_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <string>
#include <utility>

namespace diaban::ui {

namespace {

using test::drawnGround;
using Units = std::vector<std::uint32_t>;

/// A window of 400 x 300 on a map of 4 x 3 cells: with its margin a cell is 92 pixels wide, and the middle of the map
/// is at (200, 150).
class MapViewTest : public testing::Test {
protected:
    MapViewTest() {
        m_view.resize(400, 300);
        m_view.setGround(drawnGround("AABB\nAABB\nCCDD"));
        m_view.show();
        QObject::connect(&m_view, &MapView::selectionChanged, [this](const Units& units) { m_told.push_back(units); });
        QObject::connect(&m_view, &MapView::activated, [this](std::uint32_t unit) { m_activated.push_back(unit); });
        QObject::connect(&m_view, &MapView::hovered,
                         [this](std::optional<std::uint32_t> unit, const QPoint&) { m_hovered = unit; });
    }
    /// The pixel of a place of the plane.
    [[nodiscard]] QPoint at(double x, double y) const { return m_view.placeOf({x, y}).toPoint(); }
    void click(double x, double y, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::mouseClick(&m_view, Qt::LeftButton, keys, at(x, y));
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = Qt::NoModifier,
              Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(&m_view, button, keys, from);
        for (const QPoint& place : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, place, m_view.mapToGlobal(place), Qt::NoButton, button, keys);
            QCoreApplication::sendEvent(&m_view, &move);
        }
        QTest::mouseRelease(&m_view, button, keys, to);
    }
    /// Numbers are chosen when the view, which has just got its size, has come to rest.
    [[nodiscard]] bool restsWithNumbers() {
        return diaban::test::waitFor([this] {
            (void)m_view.grab();
            return m_view.numbers().allGaps > 0;
        });
    }
    void send(QEvent::Type type, int which, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QKeyEvent event(type, which, keys);
        QCoreApplication::sendEvent(&m_view, &event);
    }
    void key(int which, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        send(QEvent::KeyPress, which, keys);
        send(QEvent::KeyRelease, which, keys);
    }
    void wheel(const QPoint& place, int delta) {
        QWheelEvent event(place, m_view.mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_view, &event);
    }
    MapView m_view;
    std::vector<Units> m_told;
    Units m_activated;
    std::optional<std::uint32_t> m_hovered;
};

TEST_F(MapViewTest, ShowsAllOfItsGround) {
    EXPECT_EQ(at(2, 1.5), QPoint(200, 150));
    EXPECT_EQ(m_view.unitAt({200 - 50, 100}), 0U);
    EXPECT_EQ(m_view.unitAt({200 + 50, 250}), 3U);
    EXPECT_EQ(m_view.unitAt({2, 2}), std::nullopt);
    EXPECT_EQ(m_view.unitAt({-5, 100}), std::nullopt);
}

TEST_F(MapViewTest, GoesOnShowingAllWhenTheWindowGrows) {
    m_view.resize(800, 600);
    EXPECT_EQ(at(2, 1.5), QPoint(400, 300));
    EXPECT_EQ(at(0, 1.5), QPoint(32, 300));
    m_view.zoomIn();
    const double scale = m_view.camera().pixelsPerUnit();
    m_view.resize(600, 400);
    EXPECT_EQ(m_view.camera().pixelsPerUnit(), scale) << "a view that was chosen stays";
}

TEST_F(MapViewTest, AClickSelectsAndActivates) {
    click(1, 2);
    EXPECT_EQ(m_view.selection(), Units{0});
    EXPECT_EQ(m_activated, Units{0});
    click(3, 0.5, Qt::ShiftModifier);
    EXPECT_EQ(m_view.selection(), (Units{0, 3}));
    click(1, 2, Qt::ControlModifier);
    EXPECT_EQ(m_view.selection(), Units{3});
    EXPECT_EQ(m_told, (std::vector<Units>{{0}, {0, 3}, {3}}));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::ShiftModifier, {3, 3});
    EXPECT_EQ(m_view.selection(), Units{3}) << "nothing is added beside the map";
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, {3, 3});
    EXPECT_TRUE(m_view.selection().empty());
}

TEST_F(MapViewTest, ADragSelectsWhatItTouches) {
    drag(at(0.5, 0.5), at(1.5, 1.5));
    EXPECT_EQ(m_view.selection(), (Units{0, 2}));
    drag(at(1.5, 2.5), at(2.5, 2.2), Qt::ControlModifier);
    EXPECT_EQ(m_view.selection(), (Units{1, 2}));
    EXPECT_TRUE(m_activated.empty());
}

TEST_F(MapViewTest, ShiftAndADragZoomToABox) {
    drag(at(2, 1), at(4, 0), Qt::ShiftModifier);
    EXPECT_NEAR(m_view.camera().middle().x, 3, 0.05);
    EXPECT_NEAR(m_view.camera().middle().y, 0.5, 0.05);
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 184, 4);
    EXPECT_TRUE(m_view.selection().empty());
}

TEST_F(MapViewTest, TheMiddleButtonAndSpaceMoveTheMap) {
    m_view.zoomIn();
    const QPoint before = at(2, 1.5);
    drag({200, 150}, {230, 140}, Qt::NoModifier, Qt::MiddleButton);
    EXPECT_EQ(at(2, 1.5), before + QPoint(30, -10));
    send(QEvent::KeyPress, Qt::Key_Space);
    drag({200, 150}, {190, 160});
    send(QEvent::KeyRelease, Qt::Key_Space);
    EXPECT_EQ(at(2, 1.5), before + QPoint(20, 0));
    m_view.setTool(MapView::Tool::Move);
    drag({200, 150}, {190, 150});
    EXPECT_EQ(at(2, 1.5), before + QPoint(10, 0));
    EXPECT_TRUE(m_view.selection().empty());
}

TEST_F(MapViewTest, TheWheelZoomsAtTheCursor) {
    const QPoint place(260, 90);
    const auto unit = m_view.unitAt(place);
    const QPointF under = m_view.placeOf({3, 2.5});
    wheel(m_view.placeOf({3, 2.5}).toPoint(), 120);
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 92 * 1.25, 0.01);
    EXPECT_NEAR(m_view.placeOf({3, 2.5}).x(), under.x(), 1);
    EXPECT_EQ(m_view.unitAt(place), unit);
    wheel(place, -120);
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 92, 0.01);
}

TEST_F(MapViewTest, ADoubleClickZoomsIn) {
    QTest::mouseDClick(&m_view, Qt::LeftButton, Qt::NoModifier, {200, 150});
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 184, 0.01);
}

TEST_F(MapViewTest, KeysMoveAndZoom) {
    key(Qt::Key_Plus);
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 92 * 1.5, 0.01);
    const QPoint before = at(2, 1.5);
    key(Qt::Key_Right);
    EXPECT_EQ(at(2, 1.5), before - QPoint(48, 0));
    key(Qt::Key_Up);
    EXPECT_EQ(at(2, 1.5), before + QPoint(-48, 36));
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NEAR(m_view.camera().pixelsPerUnit(), 92, 0.01);
    EXPECT_EQ(at(2, 1.5), QPoint(200, 150));
    key(Qt::Key_Minus);
    EXPECT_LT(m_view.camera().pixelsPerUnit(), 92);
}

TEST_F(MapViewTest, EscapeEndsADragAndThenClears) {
    m_view.setSelection(Units{1});
    QTest::mousePress(&m_view, Qt::LeftButton, Qt::NoModifier, at(0.5, 0.5));
    QMouseEvent move(QEvent::MouseMove, at(1.5, 1.5), m_view.mapToGlobal(at(1.5, 1.5)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&m_view, &move);
    key(Qt::Key_Escape);
    QTest::mouseRelease(&m_view, Qt::LeftButton, Qt::NoModifier, at(1.5, 1.5));
    EXPECT_EQ(m_view.selection(), Units{1});
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_view.selection().empty());
    EXPECT_EQ(m_told, std::vector<Units>{{}});
}

TEST_F(MapViewTest, WhatIsSetIsNotTold) {
    m_view.setSelection(Units{2, 0, 99});
    EXPECT_EQ(m_view.selection(), (Units{0, 2}));
    EXPECT_TRUE(m_told.empty());
}

TEST_F(MapViewTest, TellsWhatLiesUnderTheMouse) {
    std::vector<std::optional<gis::Point>> places;
    QObject::connect(&m_view, &MapView::cursorMoved, [&](std::optional<gis::Point> at) { places.push_back(at); });
    QTest::mouseMove(&m_view, at(3, 0.5));
    EXPECT_EQ(m_hovered, 3U);
    QTest::mouseMove(&m_view, {2, 2});
    EXPECT_EQ(m_hovered, std::nullopt);
    ASSERT_FALSE(places.empty());
    EXPECT_EQ(places.back(), std::nullopt) << "a plane of its own has no longitude";
}

TEST_F(MapViewTest, TellsLongitudeLatitudeAndScale) {
    m_view.setGround(makeMapGround(diaban::test::rowOfSquares({"1", "2"}), {}, {}));
    std::optional<gis::Point> place;
    std::optional<double> scale;
    QObject::connect(&m_view, &MapView::cursorMoved, [&](std::optional<gis::Point> at) { place = at; });
    QObject::connect(&m_view, &MapView::viewChanged, [&](std::optional<double> at, gis::Point) { scale = at; });
    QTest::mouseMove(&m_view, {200, 150});
    ASSERT_TRUE(place);
    EXPECT_NEAR(place->x, 105.01, 1e-4);
    EXPECT_NEAR(place->y, 21.005, 1e-4);
    m_view.zoomIn();
    ASSERT_TRUE(scale);
    EXPECT_NEAR(*scale, 2'080 / (0.92 * 400 * 1.5) / (0.0254 / 96), 200);
}

TEST_F(MapViewTest, WalksAndSpeaks) {
    const auto say = [](std::uint32_t unit) { return std::string(1, static_cast<char>('A' + unit)) + ", said"; };
    m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = say});
    QSignalSpy walks(&m_view, &MapView::walkAsked);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageUp);
    ASSERT_EQ(walks.count(), 2);
    EXPECT_EQ(walks[0][0].toInt(), 1);
    EXPECT_EQ(walks[1][0].toInt(), -1);
    m_view.zoomToBox({{0, 0}, {0.5, 0.5}});
    m_view.setFocusedUnit(1);
    EXPECT_EQ(m_view.accessibleDescription(), "B, said");
    EXPECT_EQ(m_view.unitAt({200, 150}), 1U) << "the unit was brought into view";
    key(Qt::Key_Return);
    EXPECT_EQ(m_activated, Units{1});
    m_view.setFocusedUnit(std::nullopt);
    EXPECT_EQ(m_view.accessibleDescription(), "");
}

TEST_F(MapViewTest, IsAGraphicToScreenReadersWithTheUnitForItsValue) {
    m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = [](std::uint32_t) { return "Xã B, 84,3 %"; }});
    m_view.setAccessibleName(QStringLiteral("Bản đồ"));
    m_view.setFocusedUnit(1);
    const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->role(), QAccessible::Graphic);
    EXPECT_EQ(read->text(QAccessible::Name), "Bản đồ");
    EXPECT_EQ(read->text(QAccessible::Value), "Xã B, 84,3 %");
    EXPECT_EQ(read->text(QAccessible::Description), "Xã B, 84,3 %");
    EXPECT_TRUE(read->state().focusable);
    m_view.setFocusedUnit(std::nullopt);
    EXPECT_EQ(read->text(QAccessible::Value), "");
    QWidget plain;
    EXPECT_NE(QAccessible::queryAccessibleInterface(&plain)->role(), QAccessible::Graphic) << "others are as they were";
}

TEST_F(MapViewTest, AsksForAMenu) {
    std::optional<std::uint32_t> asked;
    QObject::connect(&m_view, &MapView::contextMenuAsked,
                     [&](std::optional<std::uint32_t> unit, const QPoint&) { asked = unit; });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at(1, 0.5), m_view.mapToGlobal(at(1, 0.5)));
    QCoreApplication::sendEvent(&m_view, &event);
    EXPECT_EQ(asked, 2U);
}

TEST_F(MapViewTest, ZoomsToUnits) {
    m_view.zoomTo({2, 3});
    EXPECT_NEAR(m_view.camera().middle().y, 0.5, 1e-6);
    m_view.setSelection(Units{1});
    m_view.zoomToSelection();
    EXPECT_NEAR(m_view.camera().middle().x, 3, 1e-6);
    EXPECT_NEAR(m_view.camera().middle().y, 2, 1e-6);
    m_view.zoomTo({});
    EXPECT_NEAR(m_view.camera().middle().x, 3, 1e-6);
}

TEST_F(MapViewTest, PaintsWhatItIsGiven) {
    MapPaint paint;
    paint.fills = {colourOf(0x102030), colourOf(0x405060), colourOf(0x708090), colourOf(0xa0b0c0)};
    m_view.setPaint(paint);
    const QImage before = m_view.grab().toImage();
    EXPECT_EQ(before.pixel(at(1, 2)), 0xff102030);
    EXPECT_EQ(before.pixel(at(3, 0.5)), 0xffa0b0c0);
    paint.fills[3] = colourOf(0xff0000);
    m_view.setPaint(paint);
    EXPECT_EQ(m_view.grab().toImage().pixel(at(3, 0.5)), 0xffff0000);
    m_view.setSelection(Units{0});
    EXPECT_NE(m_view.grab().toImage().pixel(at(2, 2.5)), before.pixel(at(2, 2.5))) << "the line around A";
}

TEST_F(MapViewTest, NamesComeWhenTheViewHasComeToRest) {
    m_view.setWords({.names = {"An", "Ba", "Cả", "Da"}, .parents = {}, .tip = {}, .spoken = {}});
    const QImage named = m_view.grab().toImage();
    m_view.setNamesShown(false);
    EXPECT_NE(m_view.grab().toImage(), named);
    m_view.setNamesShown(true);
    EXPECT_EQ(m_view.grab().toImage(), named);
}

/// Forty gaps, ten of them between A and B, in rows over all of the map.
MapOverlay crowdedGaps() {
    MapOverlay overlay;
    for (const double y : {0.3, 1.1, 1.9, 2.7}) {
        const UnitPair units = y > 2 ? UnitPair{0, 1} : UnitPair{2, 3};
        for (int column = 0; column < 10; ++column) {
            overlay.numbers.push_back(
                {.at = {0.2 + 0.4 * column, y}, .text = "7", .colour = colourOf(0x67000d), .gap = units});
        }
    }
    return overlay;
}

TEST_F(MapViewTest, NumbersOfGapsAreAsFewAsTheMapHasRoomForAndMoreAsItIsEnlarged) {
    const auto shown = [this] {
        (void)m_view.grab();
        return m_view.numbers();
    };
    m_view.setOverlay(crowdedGaps());
    ASSERT_TRUE(restsWithNumbers());
    const ShownNumbers few = shown();
    EXPECT_EQ(few.allGaps, 40U);
    EXPECT_LT(few.gaps, 25U) << "none of them would lie over another";
    EXPECT_GT(few.gaps, 5U);
    ASSERT_FALSE(few.which.empty());
    EXPECT_EQ(few.which.back(), few.gaps - 1) << "the first by rank";
    for (int step = 0; step < 3; ++step) {
        m_view.zoomIn();
    }
    ASSERT_TRUE(diaban::test::waitFor([&] { return shown() != few; }));
    EXPECT_LT(shown().allGaps, 40U);
    EXPECT_EQ(shown().gaps, shown().allGaps);
}

TEST_F(MapViewTest, TheNumberOfAGapWhoseUnitsAreSelectedIsShown) {
    const auto isShown = [this](std::size_t number) {
        (void)m_view.grab();
        return std::ranges::count(m_view.numbers().which, number) > 0;
    };
    m_view.setOverlay(crowdedGaps());
    ASSERT_TRUE(restsWithNumbers());
    EXPECT_FALSE(isShown(39));
    m_view.setSelection(Units{0, 1});
    EXPECT_TRUE(isShown(39));
    m_view.setSelection(Units{0, 1, 2});
    EXPECT_FALSE(isShown(39)) << "they are no gap";
}

TEST_F(MapViewTest, ANoteSaysHowManyNumbersOfGapsAreShownWhereThereAreMore) {
    MapOverlay overlay = crowdedGaps();
    m_view.setOverlay(overlay);
    ASSERT_TRUE(restsWithNumbers());
    const QImage silent = m_view.grab().toImage();
    std::vector<std::pair<std::size_t, std::size_t>> told;
    m_view.setWords({.names = {}, .parents = {}, .tip = {}, .spoken = {}, .fewNumbers = [&told](auto some, auto all) {
                         told.emplace_back(some, all);
                         return std::string("some of them");
                     }});
    EXPECT_NE(m_view.grab().toImage(), silent);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back(), std::pair(m_view.numbers().gaps, std::size_t{40}));
    told.clear();
    overlay.numbers.resize(2);
    m_view.setOverlay(overlay);
    (void)m_view.grab();
    EXPECT_EQ(m_view.numbers().gaps, 2U);
    EXPECT_TRUE(told.empty()) << "all are shown";
}

TEST_F(MapViewTest, TheSamePlaceWithOtherDataKeepsTheView) {
    m_view.zoomTo({1});
    const gis::Point middle = m_view.camera().middle();
    m_view.setGround(drawnGround("AABB\nAABB\nCCCC"));
    EXPECT_EQ(m_view.camera().middle(), middle);
    m_view.setGround(drawnGround("AABBB\nAABBB\nCCCCC"));
    EXPECT_NEAR(m_view.camera().middle().x, 2.5, 1e-6);
}

TEST_F(MapViewTest, WithoutAGroundItIsEmptyAndTakesEverything) {
    m_view.setGround(nullptr);
    m_view.zoomIn();
    m_view.zoomTo({0});
    m_view.showAll();
    click(1, 1);
    drag({10, 10}, {100, 100});
    wheel({50, 50}, 120);
    for (const int pressed : {Qt::Key_Left, Qt::Key_Plus, Qt::Key_PageDown, Qt::Key_Escape}) {
        key(pressed);
    }
    EXPECT_EQ(m_view.unitAt({10, 10}), std::nullopt);
    EXPECT_EQ(m_view.scale(), std::nullopt);
    EXPECT_EQ(m_view.grab().toImage().pixel(10, 10), 0xfff4f6f8);
    EXPECT_TRUE(m_told.empty());
}

TEST_F(MapViewTest, PicksUnitsAndLeavesTheSelectionAsItIs) {
    click(1, 2);
    m_told.clear();
    QSignalSpy picked(&m_view, &MapView::picked);
    QSignalSpy inBox(&m_view, &MapView::pickedInBox);
    m_view.setTool(MapView::Tool::Pick);
    click(3, 2);
    click(3, 2);
    EXPECT_EQ(picked.size(), 2);
    EXPECT_EQ(picked.front().front().toUInt(), 1U);
    drag(at(1, 2.5), at(3, 2.2));
    ASSERT_EQ(inBox.size(), 1);
    EXPECT_EQ(inBox.front().front().value<Units>(), (Units{0, 1}));
    m_view.setFocusedUnit(2);
    key(Qt::Key_Return);
    EXPECT_EQ(picked.back().front().toUInt(), 2U);
    EXPECT_TRUE(m_told.empty());
    EXPECT_EQ(m_view.selection(), Units{0});
}

TEST_F(MapViewTest, TheLineAroundSelectedUnitsLiesOverOtherLines) {
    const auto border = [&] { return m_view.grab().toImage().pixelColor(at(2, 2)); };
    const Colour& chosen = mapColours(false).selection;
    const QColor selection(chosen.red, chosen.green, chosen.blue);
    MapOverlay overlay;
    overlay.lines.push_back({{{2, 1}, {2, 3}}, colourOf(0x67000d), 6});
    m_view.setOverlay(overlay);
    m_view.setMarks({{{1}, colourOf(0x7030a0), 0.2, {}, true}});
    const auto drawn = [&] {
        const QColor before = border();
        return !m_view.isDrawing() && before != selection && m_view.grab().toImage().pixelColor(at(2, 2)) == before;
    };
    ASSERT_TRUE(diaban::test::waitFor(drawn));
    m_view.setSelection(Units{0});
    EXPECT_EQ(border(), selection);
    m_view.setOverlay(MapOverlay());
    EXPECT_EQ(border(), selection);
}

TEST_F(MapViewTest, StripesTellUnitsOnFillsOfAnyColour) {
    for (const Colour& fill : {colourOf(0x253494), colourOf(0x0072b2), colourOf(0xffffd9), colourOf(0x14181d)}) {
        MapPaint paint;
        paint.fills.assign(4, fill);
        m_view.setPaint(std::move(paint));
        m_view.setMarks({{{0}, colourOf(0x0072b2), 0.45, {}, false, true}});
        const QImage image = m_view.grab().toImage();
        int darkest = 255;
        int lightest = 0;
        for (int x = 0; x < 20; ++x) {
            const int grey = qGray(image.pixel(at(0.5, 2.5) + QPoint(x, 0)));
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
        EXPECT_GT(lightest - darkest, 120) << fill.blue;
    }
}

TEST_F(MapViewTest, MarksLieOverTheirUnitsAlone) {
    const auto colourAt = [&](double x, double y) { return m_view.grab().toImage().pixelColor(at(x, y)); };
    const QColor plain = colourAt(0.5, 2.5);
    const QColor other = colourAt(3.5, 2.5);
    m_view.setMarks({{{0}, colourOf(0x0072b2), 0.5, "A", false}});
    EXPECT_GT(colourAt(0.5, 2.5).blue() - colourAt(0.5, 2.5).red(), plain.blue() - plain.red());
    EXPECT_EQ(colourAt(3.5, 2.5), other);
    m_view.setGround(drawnGround("AABB\nAABB\nCCDD"));
    EXPECT_TRUE(m_view.marks().empty());
}

} // namespace

} // namespace diaban::ui
